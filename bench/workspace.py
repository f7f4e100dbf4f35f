#!/usr/bin/env python3
"""A workspace for each document of the peers' harness, with one centre for each of its data files.

    bench/workspace.py HARNESS TARGET

HARNESS is the harness's folder; its data and its templates' one source, templates/content.py, are read there. TARGET gets
TARGET/letter and TARGET/agreement, two workspaces of one region with a template of the document's name in each, and
TARGET/municipality-of/ID, a file that says in which municipality the centre ID lies. The texts are the harness's: they are
derived anew at each run, and nothing of them is kept here.
"""
import importlib.util
import json
import os
import re
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REGISTRY = os.path.join(PROJECT, "src/main/resources/se/overens/workspace/registry.tsv")

# The region with the most municipalities, so that a file has about as many centres as that of a large municipality.
REGION = "14"

# Who runs each function of a centre.
PROVIDERS = {"midwifery": "region", "childHealth": "region", "openPreschool": "municipality", "preventiveSocial": "municipality"}

# What the harness's signatories sign for, in the order in which it lists them. It has four of a letter, six of an agreement.
HEADS = [["childHealth"], ["midwifery"], ["openPreschool"], ["preventiveSocial"]]
DIRECTORS = [["midwifery", "childHealth"], ["openPreschool", "preventiveSocial"]]

# The harness's agreement says that there are two copies, which only a document signed in ink can say.
SIGNING = {"letter": "fields", "agreement": "ink"}

# Between the rows and the cells of a list that a fact holds: facts are single texts.
ROW, CELL = "¤", "|"

# The sizes of the harness: text of 12 points on 1.42 lines, headings of 20 and 15, header, footer and notes of 9.
THEME = """base: sans
sizes: {body: 12, leading: 17, title: 20, heading: 15, note: 9}
pageNumber: Sida {n} av {total}
"""

TOKEN = re.compile(r"\{\{(\w+)\}\}|\*\*(.+?)\*\*|\[\^(\d)\]")


def markup(text):
    """The harness's inline marks as ours: fields, strong words, footnotes."""
    out, position = [], 0
    for match in TOKEN.finditer(text):
        out.append(literal(text[position : match.start()]))
        field, strong, note = match.groups()
        if field:
            out.append("${facts.%s}" % field)
        elif strong:
            out.append("**%s**" % markup(strong))
        else:
            out.append("[^note%s]" % note)
        position = match.end()
    return "".join(out) + literal(text[position:])


def literal(text):
    """Text that neither Markdown nor FreeMarker takes for anything else."""
    return re.sub(r"([\\`*_\[\]<>#$])", r"\\\1", text)


def loop(field, lines):
    """Lines for each row of a fact; the cells of the row are c[0], c[1] and so on."""
    rows = '<#list facts.%s?split("%s") as row>\n<#assign c = row?split("%s")>' % (field, ROW, CELL)
    return "%s\n%s\n</#list>" % (rows, lines)


def table(columns, field):
    head = "| %s |" % " | ".join(literal(column[0]) for column in columns)
    marks = "|%s|" % "|".join("--:" if column[3] == "r" else ":--" for column in columns)
    cells = "| %s |" % " | ".join("${c[%d]}" % i for i in range(len(columns)))
    return "%s\n%s\n%s" % (head, marks, loop(field, cells))


SIGNATURES = """<@signatures of=signatories signing=document.signing place=municipality.id
  labels=signing.labels roles=signing.roles operators=operators/>"""


def block(kind, given):
    """One block of the harness's source as a block of a template."""
    if kind == "title":
        return "# " + markup(given[0])
    if kind == "h1":
        return "## " + markup(given[0])
    if kind == "p":
        return markup(given[0])
    if kind == "ul":
        return "\n".join("- " + markup(item) for item in given[0])
    if kind == "ul_loop":
        return loop(given[0], "- ${c[0]}")
    if kind == "table_loop":
        return table(given[1], given[2])
    if kind == "sig":
        return SIGNATURES
    raise SystemExit("the harness has a block of a kind unknown here: " + kind)


def template(document):
    header = '<#ftl attributes={"subject": "centre", "applies": "all", "documentType": %s, "fileName": "{centre}"}>'
    parts = [header % json.dumps(document["title"], ensure_ascii=False) + '\n<#import "/shared/signing.ftl" as signing>']
    parts += [block(given[0], given[1:]) for given in document["blocks"]]
    parts += ["[^note%s]: %s" % (number, literal(text)) for number, text in document["notes"].items()]
    return "\n\n".join(parts) + "\n"


def facts(document, data):
    """The texts of a data file as they are, and its lists as far as the document prints them, each as one text."""
    found = {key: value for key, value in data.items() if isinstance(value, str)}
    for given in document["blocks"]:
        if given[0] == "ul_loop":
            found[given[1]] = ROW.join(row[given[2]] for row in data[given[1]])
        elif given[0] == "table_loop":
            keys = [column[1] for column in given[2]]
            found[given[3]] = ROW.join(CELL.join(row[key] for key in keys) for row in data[given[3]])
    return found


def signatories(document, data):
    field = next(given[1] for given in document["blocks"] if given[0] == "sig")
    people = data[field]
    functions = HEADS if len(people) == len(HEADS) else DIRECTORS + HEADS
    return [
        {
            "party": PROVIDERS[functions[i][0]],
            "functions": functions[i],
            "name": person["namn"],
            "title": person["titel"],
            "organisation": person["organisation"],
            "centre": data["id"],
        }
        for i, person in enumerate(people)
    ]


def centre(document, data):
    return {
        "id": data["id"],
        "functions": [{"type": kind, "provider": provider} for kind, provider in PROVIDERS.items()],
        "document": {
            "caseNumber": data["dnr"],
            "sender": data["kommun"],
            "cooperation": "i samverkan med " + data["region"],
        },
        "facts": facts(document, data),
    }


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def municipalities():
    """Code and id of each municipality of the region."""
    with open(REGISTRY, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [(row[0], row[1]) for row in rows if re.fullmatch(REGION + "[0-9]{2}", row[0])]


def workspace(document, files, target):
    """JSON is YAML, so that nothing has to be quoted by hand."""
    name = document["name"]
    profile = {"schema": "overens/1", "region": {"code": REGION}, "definition": "orebro", "document": {"signing": SIGNING[name]}}
    write("%s/overens.yaml" % target, json.dumps(profile) + "\n")
    write("%s/theme.yaml" % target, THEME)
    write("%s/templates/%s/%s.md.ftl" % (target, name, name), template(document))
    places = municipalities()
    for i, (code, place) in enumerate(places):
        own = files[i * len(files) // len(places) : (i + 1) * len(files) // len(places)]
        content = {
            "code": code,
            "signatories": [person for data in own for person in signatories(document, data)],
            "centres": [centre(document, data) for data in own],
        }
        write("%s/municipalities/%s.yaml" % (target, place), json.dumps(content, ensure_ascii=False, indent=1) + "\n")
        for data in own:
            write("%s/../municipality-of/%s" % (target, data["id"]), place + "\n")


def main():
    harness, target = sys.argv[1:3]
    source = importlib.util.spec_from_file_location("content", harness + "/templates/content.py")
    content = importlib.util.module_from_spec(source)
    sys.dont_write_bytecode = True
    source.loader.exec_module(content)
    folder = harness + "/data/kommuner"
    files = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            files.append(json.load(file))
    for document in content.DOCS:
        workspace(document, files, "%s/%s" % (target, document["name"]))


main()
