package se.overens.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.overens.batch.Entry.FindingEntry;
import se.overens.batch.Entry.MissingEntry;
import se.overens.pipeline.Deviation;

/**
 * The report as a page to read and to mail: {@code report.html}. It needs no other file, runs no script, fetches nothing,
 * and is made to be read aloud: headings in order, tables with captions and scopes, nothing said by colour alone.
 */
final class ReportPage {
    private static final String STYLE = """
            :root { color-scheme: light }
            body { font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; color: #1b1b1b; background: #fff; margin: 0 }
            main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem }
            h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem }
            h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem }
            h3 { font-size: 1.0625rem; margin: 1.75rem 0 .25rem }
            h4 { font-size: 1rem; margin: 1.25rem 0 .25rem }
            .sum { font-size: 1.125rem; margin: 0 }
            .wide { overflow-x: auto }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
            caption { text-align: left; color: #4a4a4a; padding: .25rem 0 }
            th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #c9c9c9 }
            thead th { border-bottom: 2px solid #1b1b1b }
            tbody th { font-weight: 600 }
            td.n, th.n { text-align: right }
            ul { margin: 0; padding-left: 1.1rem }
            td ul { padding-left: 1rem }
            code { font: .9em ui-monospace, Consolas, monospace; overflow-wrap: anywhere }
            .todo { font-weight: 600; color: #8a1c00 }
            .none { color: #4a4a4a }
            a { color: #0b4f8a }
            footer { color: #4a4a4a; margin-top: 3rem }
            @media print { main { padding: 0; max-width: none } }
            """;

    private final ReportData data;
    private final String program;
    private final StringBuilder out = new StringBuilder();

    private ReportPage(ReportData data, String program) {
        this.data = data;
        this.program = program;
    }

    /** @param program the version of the program */
    static String of(ReportData data, String program) {
        return new ReportPage(data, program).page();
    }

    private String page() {
        String title = "Lägesrapport: "
                + String.join(
                        "; ", data.sections().stream().map(ReportWords::title).toList());
        out.append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        line("h1", text(title));
        data.sections().forEach(this::section);
        deviations();
        out.append("<footer><p>Skapad med Överens ")
                .append(text(program))
                .append(
                        ". Uppgifterna kommer från arbetsytans filer; samma uppgifter ger samma rapport.</p></footer>\n")
                .append("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private void section(Section section) {
        line("h2", text(ReportWords.title(section)));
        summary(section);
        toDo(section);
        overview(section);
        signatures(section);
    }

    private void summary(Section section) {
        long made = count(section, Status.MADE);
        long failed = count(section, Status.FAILED);
        long other = count(section, Status.NOT_APPLICABLE);
        int pages = section.entries().stream().mapToInt(Entry::pages).sum();
        String text = ReportWords.count(made, "dokument är klart", "dokument är klara") + " ("
                + ReportWords.count(pages, "sida", "sidor") + ")";
        if (failed > 0) {
            text += ", " + ReportWords.count(failed, "behöver åtgärdas", "behöver åtgärdas");
        }
        if (other > 0) {
            text += ", " + ReportWords.count(other, "är inte aktuellt", "är inte aktuella");
        }
        out.append("<p class=\"sum\">").append(text(text)).append(".</p>\n");
        if (section.edition().equals(Section.DRAFT)) {
            line("p", "Det här är utkast: varje sida är märkt, och det som saknas har en synlig plats i texten.");
        } else if (section.edition().equals(Section.PUBLICATION)) {
            line("p", "Det här är kopior för publicering, utan kontaktuppgifter och underskrifter.");
        }
    }

    private static long count(Section section, Status status) {
        return section.entries().stream()
                .filter(entry -> entry.status() == status)
                .count();
    }

    private void toDo(Section section) {
        List<Entry> open = section.entries().stream()
                .filter(entry -> entry.status() == Status.FAILED
                        || !entry.missing().isEmpty()
                        || !entry.findings().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        line("h3", "Att åtgärda");
        for (Entry entry : open) {
            line("h4", text(entry.name()));
            if (!entry.missing().isEmpty()) {
                missing(entry);
            }
            List<FindingEntry> findings = entry.findings().stream()
                    .filter(one -> entry.missing().isEmpty() || !one.code().equals("OV310"))
                    .toList();
            if (!findings.isEmpty()) {
                out.append("<ul>\n");
                for (FindingEntry one : findings) {
                    String place = one.place().isEmpty() ? "" : " <code>" + text(one.place()) + "</code>";
                    line(
                            "li",
                            text(sentence(ReportWords.sentence(one))) + place + " <span class=\"none\">"
                                    + text(one.code()) + "</span>");
                }
                out.append("</ul>\n");
            }
        }
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void missing(Entry entry) {
        table("Uppgifter som saknas för " + entry.name(), "Uppgift", "Läggs till i", "Kan lämnas av");
        for (MissingEntry one : entry.missing()) {
            row(text(one.name()), "<code>" + text(one.place()) + "</code>", text(one.supplier()));
        }
        endTable();
    }

    private void overview(Section section) {
        line("h3", "Alla");
        table(
                "Läget för varje kommun, familjecentral eller ärende",
                "Namn",
                "Läge",
                "Sidor",
                "Saknas",
                "Underskrifter",
                "Avvikelser",
                "Filer");
        for (Entry entry : section.entries()) {
            String status = text(ReportWords.status(entry));
            row(
                    text(entry.name()),
                    entry.status() == Status.FAILED ? "<span class=\"todo\">" + status + "</span>" : status,
                    number(entry.pages()),
                    number(entry.missing().size()),
                    roles(entry),
                    number((int) data.count(entry)),
                    links(entry));
        }
        endTable();
    }

    private static String number(int number) {
        return number == 0 ? "<span class=\"none\">–</span>" : String.valueOf(number);
    }

    private static String roles(Entry entry) {
        return entry.signatures().isEmpty()
                ? number(0)
                : String.join(
                        "<br>",
                        entry.signatures().stream().map(ReportPage::text).toList());
    }

    private static String links(Entry entry) {
        StringBuilder links = new StringBuilder();
        for (FileEntry file : entry.files()) {
            links.append(links.isEmpty() ? "" : "<br>")
                    .append("<a href=\"")
                    .append(text(file.name()))
                    .append("\">")
                    .append(text(file.name()))
                    .append("</a>");
        }
        return links.isEmpty() ? number(0) : links.toString();
    }

    private void signatures(Section section) {
        Map<String, Integer> roles = new TreeMap<>();
        section.entries().forEach(entry -> entry.signatures().forEach(role -> roles.merge(role, 1, Integer::sum)));
        if (roles.isEmpty()) {
            return;
        }
        line("h3", "Underskrifter som behövs");
        table("Antal underskrifter efter roll", "Roll", "Antal");
        roles.forEach((role, number) -> row(text(role), String.valueOf(number)));
        endTable();
    }

    private void deviations() {
        if (data.deviations().isEmpty()) {
            return;
        }
        line("h2", "Avvikelser från den regionala modellen");
        table(
                "Vad kommuner och familjecentraler har bestämt på annat sätt",
                "Kommun",
                "Familjecentral",
                "Vad",
                "Regionalt",
                "Lokalt",
                "Fil");
        for (Deviation one : data.deviations()) {
            row(
                    text(one.municipality()),
                    text(one.centre()),
                    text(one.title()),
                    text(one.regional().text()),
                    text(one.local().text()),
                    "<code>" + text(one.file() + (one.line() == 0 ? "" : ":" + one.line())) + "</code>");
        }
        endTable();
    }

    private void table(String caption, String... heads) {
        out.append("<div class=\"wide\"><table>\n<caption>")
                .append(text(caption))
                .append("</caption>\n<thead><tr>");
        for (String head : heads) {
            out.append("<th scope=\"col\">").append(text(head)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
    }

    /** A row of which the first cell is the heading; cells are HTML. */
    private void row(String first, String... cells) {
        out.append("<tr><th scope=\"row\">").append(first).append("</th>");
        for (String cell : cells) {
            out.append("<td>").append(cell).append("</td>");
        }
        out.append("</tr>\n");
    }

    private void endTable() {
        out.append("</tbody>\n</table></div>\n");
    }

    private void line(String element, String html) {
        out.append('<')
                .append(element)
                .append('>')
                .append(html)
                .append("</")
                .append(element)
                .append(">\n");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
