package se.overens.batch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.overens.batch.Entry.FindingEntry;
import se.overens.batch.Entry.MissingEntry;
import se.overens.html.HtmlPage;
import se.overens.pipeline.Deviation;

/**
 * The report as a page to read and to mail: {@code report.html}.
 */
final class ReportPage {
    private final ReportData data;
    private final String program;
    private final HtmlPage out;

    private ReportPage(ReportData data, String program) {
        this.data = data;
        this.program = program;
        this.out = new HtmlPage("Lägesrapport: "
                + String.join(
                        "; ", data.sections().stream().map(ReportWords::title).toList()));
    }

    /** @param program the version of the program */
    static String of(ReportData data, String program) {
        return new ReportPage(data, program).page();
    }

    private String page() {
        data.sections().forEach(this::section);
        deviations();
        return out.end("Skapad med Överens " + program
                + ". Uppgifterna kommer från arbetsytans filer; samma uppgifter ger samma rapport.");
    }

    private void section(Section section) {
        out.element("h2", HtmlPage.text(ReportWords.title(section)));
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
        out.html("<p class=\"sum\">" + HtmlPage.text(text) + ".</p>\n");
        if (section.edition().equals(Section.DRAFT)) {
            out.element(
                    "p", "Det här är utkast: varje sida är märkt, och det som saknas har en synlig plats i texten.");
        } else if (section.edition().equals(Section.PUBLICATION)) {
            out.element("p", "Det här är kopior för publicering, utan kontaktuppgifter och underskrifter.");
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
        out.element("h3", "Att åtgärda");
        for (Entry entry : open) {
            out.element("h4", HtmlPage.text(entry.name()));
            if (!entry.missing().isEmpty()) {
                missing(entry);
            }
            List<FindingEntry> findings = entry.findings().stream()
                    .filter(one -> entry.missing().isEmpty() || !one.code().equals("OV310"))
                    .toList();
            if (!findings.isEmpty()) {
                out.html("<ul>\n");
                for (FindingEntry one : findings) {
                    String place = one.place().isEmpty() ? "" : " " + HtmlPage.code(one.place());
                    out.element(
                            "li",
                            HtmlPage.text(ReportWords.capitalise(ReportWords.sentence(one))) + place
                                    + " <span class=\"none\">" + HtmlPage.text(one.code()) + "</span>");
                }
                out.html("</ul>\n");
            }
        }
    }

    private void missing(Entry entry) {
        out.table("Uppgifter som saknas för " + entry.name(), "Uppgift", "Läggs till i", "Kan lämnas av");
        for (MissingEntry one : entry.missing()) {
            out.row(HtmlPage.text(one.name()), HtmlPage.code(one.place()), HtmlPage.text(one.supplier()));
        }
        out.endTable();
    }

    private void overview(Section section) {
        out.element("h3", "Alla");
        out.table(
                "Läget för varje kommun, familjecentral eller ärende",
                "Namn",
                "Läge",
                "Sidor",
                "Saknas",
                "Underskrifter",
                "Avvikelser",
                "Filer");
        for (Entry entry : section.entries()) {
            String status = HtmlPage.text(ReportWords.status(entry));
            out.row(
                    HtmlPage.text(entry.name()),
                    entry.status() == Status.FAILED ? "<span class=\"todo\">" + status + "</span>" : status,
                    HtmlPage.number(entry.pages()),
                    HtmlPage.number(entry.missing().size()),
                    roles(entry),
                    HtmlPage.number((int) data.count(entry)),
                    links(entry));
        }
        out.endTable();
    }

    private static String roles(Entry entry) {
        return entry.signatures().isEmpty()
                ? HtmlPage.number(0)
                : String.join(
                        "<br>", entry.signatures().stream().map(HtmlPage::text).toList());
    }

    private static String links(Entry entry) {
        StringBuilder links = new StringBuilder();
        for (FileEntry file : entry.files()) {
            links.append(links.isEmpty() ? "" : "<br>").append(HtmlPage.link(file.name()));
        }
        return links.isEmpty() ? HtmlPage.number(0) : links.toString();
    }

    private void signatures(Section section) {
        Map<String, Integer> roles = new TreeMap<>();
        section.entries().forEach(entry -> entry.signatures().forEach(role -> roles.merge(role, 1, Integer::sum)));
        if (roles.isEmpty()) {
            return;
        }
        out.element("h3", "Underskrifter som behövs");
        out.table("Antal underskrifter efter roll", "Roll", "Antal");
        roles.forEach((role, number) -> out.row(HtmlPage.text(role), String.valueOf(number)));
        out.endTable();
    }

    private void deviations() {
        if (data.deviations().isEmpty()) {
            return;
        }
        out.element("h2", "Avvikelser från den regionala modellen");
        out.table(
                "Vad kommuner och familjecentraler har bestämt på annat sätt",
                "Kommun och familjecentral",
                "Vad",
                "Regionen",
                "Lokalt");
        for (Deviation one : data.deviations()) {
            out.row(
                    HtmlPage.text(one.who()),
                    HtmlPage.text(ReportWords.mark(one) + one.title()) + place(one),
                    parts(one, one.regional()),
                    parts(one, one.local()));
        }
        out.endTable();
    }

    /** A text of several parts as a list. */
    private static String parts(Deviation one, Deviation.Value value) {
        List<String> parts = ReportWords.parts(one, value);
        if (parts.size() == 1) {
            return HtmlPage.text(parts.get(0));
        }
        StringBuilder list = new StringBuilder("<ul>");
        parts.forEach(part -> list.append("<li>").append(HtmlPage.text(part)).append("</li>"));
        return list + "</ul>";
    }

    /** The file and, for those who are to change it there, the key. */
    private static String place(Deviation one) {
        String file = one.file() + (one.line() == 0 ? "" : ":" + one.line());
        return "<p class=\"none\">" + HtmlPage.code(file) + "<br>" + HtmlPage.code(ReportWords.key(one)) + "</p>";
    }
}
