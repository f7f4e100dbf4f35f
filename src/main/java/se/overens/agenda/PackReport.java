package se.overens.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.SharedAdvice;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;
import se.overens.html.HtmlPage;
import se.overens.pdf.pack.Pack;
import se.overens.pipeline.MeetingPlan;
import se.overens.pipeline.PlannedItem;

/**
 * The report on a pack as a page to read: {@code report.html}. What the pack is, what somebody should know of its files, and where
 * each paper stands.
 *
 * @param request what was asked for
 * @param plan what the pack was to be made of
 * @param names the names of its files
 * @param pack what came of it
 */
record PackReport(PackRequest request, MeetingPlan plan, PackManifest.Files names, Pack pack) {
    static final String FILE = "report.html";

    private static final String NONE = "<span class=\"none\">–</span>";

    /** The page. */
    String page(List<Diagnostic> found) {
        HtmlPage page = new HtmlPage(
                "Handlingar: " + plan.meeting().body() + " " + plan.meeting().date());
        String papers =
                names.papers().size() == 1 ? "1 handling" : names.papers().size() + " handlingar";
        page.html(
                "<p class=\"sum\">" + HtmlPage.text(papers + " på " + pack.pages() + " sidor. " + claims()) + "</p>\n");
        page.element("p", edition());
        page.element(
                "p", "Samlad fil: " + HtmlPage.link(names.pack()) + "<br>Kallelse: " + HtmlPage.link(names.agenda()));
        findings(page, found);
        page.element("h2", "Handlingarna");
        // The agenda is the first entry of the pack.
        int entry = 1;
        for (PlannedItem item : plan.items()) {
            entry += item(page, item, entry);
        }
        return page.end("Skapad med Överens " + request.settings().program() + ".");
    }

    private String claims() {
        List<String> claims = pack.claims();
        return claims.isEmpty()
                ? "Den samlade filen uppger varken PDF/A eller PDF/UA-1; skälen står nedan."
                : "Den samlade filen är " + String.join(" och ", claims) + ".";
    }

    private String edition() {
        return switch (request.edition()) {
            case MEMBERS -> "Ledamöternas handlingar: allt är med, också det som är sekretessbelagt.";
            case PUBLISHED ->
                "Handlingar för publicering: kontaktuppgifter är borttagna, och en sida ersätter det som är sekretessbelagt.";
            case DRAFT -> "Utkast: varje sida som programmet har gjort är märkt.";
        };
    }

    private static void findings(HtmlPage page, List<Diagnostic> found) {
        if (found.isEmpty()) {
            return;
        }
        Messages words = Messages.of(Language.SWEDISH);
        page.element("h2", "Att känna till");
        SharedAdvice shared = SharedAdvice.of(found);
        Map<String, List<Diagnostic>> byFile =
                found.stream().collect(Collectors.groupingBy(one -> place(one.location())));
        for (String file : new TreeSet<>(byFile.keySet())) {
            page.element("h3", file.isEmpty() ? "Hela filen" : HtmlPage.code(file));
            page.html("<ul>\n");
            for (Diagnostic one : byFile.getOrDefault(file, List.of())) {
                page.element(
                        "li",
                        HtmlPage.text(sentence(one, shared.own(one), words)) + " <span class=\"none\">"
                                + one.code().id() + "</span>");
            }
            page.html("</ul>\n");
        }
        for (SharedAdvice.Entry advice : shared.advice()) {
            page.element("p", HtmlPage.text(advice.code().id() + ": " + words.text(advice.hint()) + "."));
        }
    }

    private static String sentence(Diagnostic found, List<Message> advice, Messages words) {
        String hints = advice.stream().map(words::text).map(PackReport::capital).collect(Collectors.joining(". "));
        return capital(words.text(found.sentence())) + "." + (hints.isEmpty() ? "" : " " + hints + ".");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String place(Location location) {
        if (location instanceof WholeFile file) {
            return file.file();
        }
        return location instanceof SourceSpan span ? span.file() : "";
    }

    /** The papers of an item; the result is how many they are. */
    private int item(HtmlPage page, PlannedItem item, int entry) {
        List<Map.Entry<Paper, String>> papers = names.papers().entrySet().stream()
                .filter(named -> named.getKey().item().equals(item))
                .toList();
        String shown = item.paragraph() ? item.heading() : "Ärende " + item.heading();
        page.element("h3", HtmlPage.text(shown));
        if (papers.isEmpty()) {
            page.element("p", "Inga handlingar.");
            return 0;
        }
        page.table(
                "Handlingar till " + (item.paragraph() ? item.name() : "ärende " + item.number()),
                "Handling",
                "Första sidan",
                "Sidor",
                "Uppger",
                "Fil");
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i).getKey();
            Pack.Bound bound = pack.entries().get(entry + i);
            List<String> claims = paper.part().conformance().claims(2);
            String name = HtmlPage.text(paper.name()) + (paper.part().signed() ? " (undertecknad)" : "");
            page.row(
                    name,
                    String.valueOf(bound.firstPage()),
                    String.valueOf(bound.pages()),
                    claims.isEmpty() ? NONE : String.join(", ", claims),
                    HtmlPage.link(papers.get(i).getValue()));
        }
        page.endTable();
        return papers.size();
    }
}
