#!/usr/bin/env python3
"""A workspace of Örebro län with as many centres as one likes, spread over its municipalities.

    bench/centres.py TARGET NUMBER [warn]

TARGET is made anew. What the region says is the example's; everything else is invented here, and the same each time. With warn,
each centre has something to warn of.
"""
import os
import re
import shutil
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EXAMPLE = os.path.join(PROJECT, "examples", "orebro-lan")

BOARDS = {
    "region": "Hälso- och sjukvårdsnämnden",
    "bun": "Barn- och utbildningsnämnden",
    "son": "Social- och omsorgsnämnden",
}

MUNICIPALITY = """code: "%s"
document:
  caseNumber: KS 2026/00087
boards:
  - {id: bun, name: Barn- och utbildningsnämnden, caseNumber: BUN 2026/00031}
  - {id: son, name: Social- och omsorgsnämnden, caseNumber: SON 2026/00044}
centres:
"""

CENTRE = """  - id: c{0:05d}
    name: Centralen nummer {0}
    plannedOpening: 2027-01-11
    colocation: full
    catchment: Område {0}{1}
    functions:
      - {{type: midwifery, provider: region, unit: Vårdcentral {0}}}
      - {{type: childHealth, provider: region, unit: Vårdcentral {0}}}
      - {{type: openPreschool, provider: bun, unit: Öppna förskolan {0}}}
      - {{type: preventiveSocial, provider: son, unit: Individ- och familjeomsorgen}}
"""

SIGNATORY = """  - party: {0}
    functions: [{1}]
    name: {2}
    title: {3}
    authority: {{kind: delegation, body: {4}, date: 2025-12-16, paragraph: § 131}}
"""

SIGNATORIES = [
    ("region", "midwifery", "Annika Ståhlgren", "Verksamhetschef"),
    ("region", "childHealth", "Johan Wernersson", "Verksamhetschef"),
    ("bun", "openPreschool", "Åsa Björkqvist", "Chef för öppna förskolan"),
    ("son", "preventiveSocial", "Samir Haddad", "Chef för förebyggande socialtjänst"),
]

# A mobile number, which may be private.
WARNING = ", ring 070-174 06 05"


def codes():
    """The code of each municipality of the example, by its id."""
    found = {}
    folder = os.path.join(EXAMPLE, "municipalities")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            found[name[: -len(".yaml")]] = re.search(r'^code: "(\d+)"', file.read(), re.M).group(1)
    return found


def main():
    target, number, warning = sys.argv[1], int(sys.argv[2]), WARNING if "warn" in sys.argv[3:] else ""
    shutil.rmtree(target, ignore_errors=True)
    os.makedirs(os.path.join(target, "municipalities"))
    shutil.copy(os.path.join(EXAMPLE, "overens.yaml"), target)
    places = codes()
    for i, (name, code) in enumerate(places.items()):
        own = range(i * number // len(places), (i + 1) * number // len(places))
        if own:
            with open("%s/municipalities/%s.yaml" % (target, name), "w", encoding="utf-8") as file:
                file.write(MUNICIPALITY % code + "".join(CENTRE.format(k, warning) for k in own) + "signatories:\n")
                file.write("".join(SIGNATORY.format(*one, BOARDS[one[0]]) for one in SIGNATORIES))


main()
