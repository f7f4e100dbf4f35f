package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;

/** What the pack of a meeting is made of, and what is found in the data that it rests on. */
class MeetingPlanTest {
    private static final String MEETING = "2026-12-15-ks";

    @TempDir
    private Path temp;

    private final Diagnostics found = new Diagnostics();

    @BeforeEach
    void haveAWorkspace() {
        WorkspaceFixture.copyTo(temp);
    }

    @Test
    void saysWhereEachPaperComesFrom() throws IOException {
        Files.createDirectories(temp.resolve("files"));
        Files.writeString(temp.resolve("files/karta.pdf"), "%PDF-1.4");
        MeetingPlan plan = Objects.requireNonNull(plan("""
                  - {title: Upprop, enabled: false}
                  - title: Brev
                    documents:
                      - {title: Karta, file: files/karta.pdf}
                      - {title: Brev, withheld: {ground: 26 kap. 1 § OSL}}
                      - {title: Annat, enabled: false}
                      - {generate: letter-of-intent, municipality: lekeberg}
                  - caseId: familjecentral-2026
                    documents:
                      - {generate: board-memo}
                """));
        assertThat(found.list()).isEmpty();
        assertThat(plan.fileName()).isEqualTo("kallelse-" + MEETING);
        assertThat(plan.items()).extracting(PlannedItem::destination).containsExactly("item-1", "item-2");
        assertThat(plan.items().get(0).papers())
                .extracting(MeetingPlanTest::shown)
                .containsExactly(
                        "Bilaga 1.1 Karta item-1-paper-1 file files/karta.pdf",
                        "Bilaga 1.2 Brev item-1-paper-2 withheld",
                        "Bilaga 1.3 Avsiktsförklaring item-1-paper-3 letter-of-intent lekeberg null null");
        assertThat(plan.items().get(1).caseNumber()).isEqualTo("KS 2026/00123");
        assertThat(plan.items().get(1).papers())
                .extracting(MeetingPlanTest::shown)
                .startsWith(
                        "null Tjänsteskrivelse item-2-paper-1 board-memo askersund solrosen familjecentral-2026",
                        "Bilaga 2.1 Missiv från Region Örebro län item-2-paper-2"
                                + " cover-letter askersund solrosen overenskommelse-2025")
                .hasSize(7);
    }

    @Test
    void isMadeOfPapersThatCanBeMade() throws IOException {
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(Path.of("examples", "orebro-lan"), found));
        MeetingPlan plan = Objects.requireNonNull(pipeline.meeting("2026-12-08-ks-askersund", false, found));
        List<DocumentRequest> requests = plan.items().stream()
                .flatMap(item -> item.papers().stream())
                .map(PlannedPaper::generated)
                .map(Objects::requireNonNull)
                .toList();
        assertThat(requests)
                .hasSize(9)
                .allSatisfy(
                        request -> assertThat(pipeline.render(request).bytes()).isNotNull());
        assertThat(found.list()).isEmpty();
    }

    @Test
    void mixesWhatIsMadeWithFilesAndWhatIsWithheld() {
        MeetingPlan plan = Objects.requireNonNull(
                Objects.requireNonNull(Pipeline.open(temp, found)).meeting("2026-12-15-ks-laxa", false, found));
        assertThat(found.list()).isEmpty();
        assertThat(plan.items().stream().flatMap(item -> item.papers().stream()))
                .extracting(MeetingPlanTest::shown)
                .containsExactly(
                        "null Lokaler för familjecentralen item-2-paper-1 board-memo laxa laxa familjecentral-laxa",
                        "Bilaga 1 Avsiktsförklaring om familjecentral i Laxå kommun item-2-paper-2"
                                + " letter-of-intent laxa laxa familjecentral-laxa",
                        "Bilaga 2 Lokaler för familjecentralen i Laxå item-2-paper-3 file files/lokaler-laxa.pdf",
                        "Bilaga 3 Larm och lås i familjecentralens lokaler item-2-paper-4"
                                + " file files/larm-laxa.pdf withheld",
                        "Bilaga 4 Öppna förskolans lokaler item-3-paper-1 file files/lokaler-laxa.pdf");
    }

    @Test
    void tellsWhatIsWrongWithItsCases() throws IOException {
        Path file = temp.resolve("cases/familjecentral-2026.yaml");
        Files.writeString(file, Files.readString(file).replace("centre: solrosen", "centre: solros"));
        plan("  - {caseId: familjecentral-2026}\n");
        assertThat(found()).contains("OV205 cases/familjecentral-2026.yaml:4");
    }

    @Test
    void tellsWhatIsWrongInTheFileOfACase() throws IOException {
        Files.writeString(temp.resolve("cases/annat.yaml"), "number: 1\n");
        plan("  - {caseId: annat, title: A}\n");
        assertThat(found()).containsExactly("OV103 cases/annat.yaml:1");
    }

    @Test
    void tellsOnceThatThereAreNoItems() throws IOException {
        Pipeline pipeline = meet("  []\n");
        DocumentRequest agenda = DocumentRequest.ofMatter("agenda", MEETING);
        assertThat(pipeline.render(agenda.asDraft(true)).diagnostics())
                .filteredOn(one -> ((SourceSpan) one.location()).line() == 4)
                .extracting(one -> one.severity() + " " + one.sentence().key())
                .containsExactly("WARNING OV217.itemless");
        assertThat(pipeline.render(agenda).diagnostics())
                .filteredOn(one -> ((SourceSpan) one.location()).line() == 4)
                .extracting(one -> one.severity() + " " + one.sentence().key())
                .containsExactly("ERROR OV217.itemless");
        assertThat(pipeline.meeting(MEETING, true, found)).isNotNull();
        assertThat(found()).containsExactly("OV217 meetings/" + MEETING + ".yaml:4");
    }

    @Test
    void warnsOfPapersThatAreOnlyNamed() throws IOException {
        plan("  - {title: A, documents: [{title: Brev}]}\n");
        assertThat(found()).containsExactly("OV217 meetings/" + MEETING + ".yaml:5");
        assertThat(found.hasErrors()).isFalse();
    }

    @Test
    void asksForTheCaseOfAPaper() throws IOException {
        plan("  - {title: A, documents: [{generate: board-memo}]}\n");
        assertThat(found()).containsExactly("OV217 meetings/" + MEETING + ".yaml:5");
        assertThat(Objects.requireNonNull(Pipeline.open(temp, new Diagnostics())).check().stream()
                        .filter(one -> one.code().id().equals("OV217"))
                        .map(MeetingPlanTest::shown)
                        .toList())
                .isEqualTo(found());
        assertThat(found.hasErrors()).isTrue();
    }

    @Test
    void isNoneWithoutTheMeeting() {
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(temp, found));
        assertThat(pipeline.meeting("borta", false, found)).isNull();
        assertThat(found.list()).extracting(one -> one.code().id()).containsExactly("OV257");
    }

    /** Its file has faults, which are told; that the meeting is not there is not one of them. */
    @Test
    void isNoneWithoutAWholeFile() throws IOException {
        Files.writeString(temp.resolve("meetings/annat.yaml"), "body: Styrelsen\ndate: 2026-12-15\nordforande: X\n");
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(temp, new Diagnostics()));
        assertThat(pipeline.meeting("annat", false, found)).isNull();
        assertThat(found()).containsExactly("OV102 meetings/annat.yaml:3");
    }

    @Test
    void hasAPageForAWithheldPaper() throws IOException {
        Pipeline pipeline = meet("""
                  - title: Brev
                    caseNumber: KS 2026/00007
                    documents: [{role: Skrivelse, title: Brev om en familj, date: 2026-11-30, withheld: {ground: 26 kap. 1 § OSL}}]
                """);
        RenderedDocument page = pipeline.withheldPage(MEETING, 1, 1, false);
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.pages()).isEqualTo(1);
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(page.bytes()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " "))
                    .containsSubsequence(
                            "Handlingen är sekretessbelagd",
                            "hemliga enligt 26 kap. 1 § OSL.",
                            "Sammanträde Kommunstyrelsen den 15 december 2026",
                            "Ärende 1. Brev",
                            "Diarienummer KS 2026/00007",
                            "Beteckning Bilaga 1.1",
                            "Handling Skrivelse: Brev om en familj",
                            "Datum 2026-11-30",
                            "Lämna begäran till kommunstyrelsen.");
        }
        assertThatThrownBy(() -> pipeline.withheldPage(MEETING, 1, 2, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(pipeline.render(DocumentRequest.ofMatter("withheld", MEETING))
                        .diagnostics())
                .extracting(one -> one.code().id())
                .containsExactly("OV253");
    }

    private @Nullable MeetingPlan plan(String items) throws IOException {
        return meet(items).meeting(MEETING, false, found);
    }

    private Pipeline meet(String items) throws IOException {
        Files.createDirectories(temp.resolve("meetings"));
        Files.writeString(
                temp.resolve("meetings/" + MEETING + ".yaml"),
                "municipality: laxa\nbody: Kommunstyrelsen\ndate: 2026-12-15\nitems:\n" + items);
        return Objects.requireNonNull(Pipeline.open(temp, new Diagnostics()));
    }

    private List<String> found() {
        return found.list().stream().map(MeetingPlanTest::shown).toList();
    }

    private static String shown(Diagnostic finding) {
        SourceSpan span = (SourceSpan) finding.location();
        return finding.code().id() + " " + span.file() + ":" + span.line();
    }

    private static String shown(PlannedPaper paper) {
        DocumentRequest made = paper.generated();
        return paper.label() + " " + paper.title() + " " + paper.destination()
                + (made == null
                        ? ""
                        : " " + made.document() + " " + made.municipality() + " " + made.centre() + " " + made.matter())
                + (paper.file() == null ? "" : " file " + paper.file())
                + (paper.withheld() == null ? "" : " withheld");
    }
}
