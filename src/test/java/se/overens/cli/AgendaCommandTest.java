package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.judge.VeraPdf;
import se.overens.workspace.Sha256;

/** {@code overens agenda} with the first meeting of the example, whose papers are all made from the workspace. */
@Tag("once")
class AgendaCommandTest extends MeetingCommand {
    private static final String MEETING = "2026-12-08-ks-askersund";

    AgendaCommandTest() {
        super(MEETING);
    }

    @Test
    void makesOnePackThatFollowsBothStandards() throws IOException {
        assertThat(agenda().exit()).isZero();

        byte[] pack = Files.readAllBytes(pack());
        assertThat(VeraPdf.failures(pack)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pack)) {
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline().children()))
                    .containsExactly(
                            "Kallelse",
                            "1. Val av justerare och fastställande av dagordningen",
                            "2. Kommundirektören informerar",
                            "3. Regional överenskommelse om familjecentraler",
                            "4. Grannkommunernas planer på nya familjecentraler",
                            "5. Solrosens lokaler från och med 2027",
                            "6. Sammanträdesdagar för 2027");
            linksLeadToTheStampedPages(document);
        }
    }

    /** Each line of the agenda links to the page whose number it prints, and which is stamped with that number. */
    private static void linksLeadToTheStampedPages(PDDocument document) throws IOException {
        int links = 0;
        for (PDPage page : List.of(document.getPage(0), document.getPage(1))) {
            for (var annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                var target = document.getDocumentCatalog()
                        .findNamedDestinationPage((PDNamedDestination) link.getDestination());
                int number = target.retrievePageNumber() + 1;
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(document))
                        .contains("· " + number + " (" + document.getNumberOfPages() + ")");
                links++;
            }
        }
        assertThat(links).isGreaterThanOrEqualTo(11);
    }

    @Test
    void laysEachPaperBesideItUnderTheSameNumber() throws IOException {
        assertThat(agenda().exit()).isZero();

        assertThat(tree().keySet())
                .contains(
                        "manifest.json",
                        "report.html",
                        "kallelse-" + MEETING + ".pdf",
                        "03-regional-overenskommelse-om-familjecentraler/03-01-bilaga-3-1-missiv-fran-region-orebro-lan.pdf",
                        "04-grannkommunernas-planer-pa-nya-familjecentraler/"
                                + "04-01-bilaga-4-1-avsiktsforklaring-om-familjecentral-i-laxa-kommun.pdf")
                .hasSize(13);
        try (PDDocument letter = Loader.loadPDF(out.resolve("04-grannkommunernas-planer-pa-nya-familjecentraler")
                .resolve("04-01-bilaga-4-1-avsiktsforklaring-om-familjecentral-i-laxa-kommun.pdf")
                .toFile())) {
            assertThat(letter.getSignatureFields()).hasSize(4);
        }
        assertThat(Files.readString(out.resolve("manifest.json"))).doesNotContain("Malin", "Karin", "Eva-Lotta");
        assertThat(((Map<?, ?>) manifest().get("pack")).get("pages")).isEqualTo(39L);
    }

    @Test
    void callsItemsByTheParagraphsOfTheYear() throws IOException {
        Files.writeString(file(), Files.readString(file()).replace("items:\n", "firstParagraph: 98\nitems:\n"));
        assertThat(agenda().exit()).isZero();

        assertThat(tree().keySet())
                .contains("100-regional-overenskommelse-om-familjecentraler/"
                        + "100-01-bilaga-100-1-missiv-fran-region-orebro-lan.pdf");
        byte[] pack = Files.readAllBytes(pack());
        assertThat(VeraPdf.failures(pack)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pack)) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline().children()))
                    .startsWith("Kallelse", "§ 98 Val av justerare och fastställande av dagordningen")
                    .endsWith("§ 103 Sammanträdesdagar för 2027");
            assertThat(line(pack()))
                    .contains("§ 98 Val av justerare", "§ 100 Regional överenskommelse", "§ 100 · Bilaga 100.1 · ")
                    .contains("Prövningen finns i bilaga 100.3.")
                    .doesNotContain("Ärende 1", "Ärende 98");
        }
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"§ 98\"");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<h3>§ 98 Val", "<caption>Handlingar till § 100</caption>");
    }

    /** The text of the memo and the stamps call each paper the same. */
    @Test
    void callsThePapersOfACaseWhatTheyAreCalledInThePack() throws IOException {
        assertThat(agenda().exit()).isZero();
        Path memo = out.resolve("03-regional-overenskommelse-om-familjecentraler")
                .resolve("03-00-tjansteskrivelse-regional-overenskommelse-om.pdf");
        assertThat(line(memo))
                .contains("Prövningen finns i bilaga 3.3.", "Bilaga 3.1. Missiv", "Bilaga 3.6. Utdrag")
                .doesNotContain("Bilaga 1.");
    }

    @Test
    void changesNothingTheSecondTimeAndOnlyWhatHasChangedTheThird() throws IOException {
        agenda();
        Map<String, String> first = tree();
        Shell again = agenda();

        assertThat(again.exit()).isZero();
        assertThat(tree()).isEqualTo(first);
        assertThat(again.err()).contains("unchanged files: 12");

        String fewer = Files.readString(file())
                .replace(
                        "generate: letter-of-intent\n        municipality: lekeberg",
                        "generate: letter-of-intent\n        municipality: lekeberg\n        enabled: false");
        Files.writeString(file(), fewer);
        assertThat(agenda().exit()).isZero();
        assertThat(tree().keySet()).hasSize(12).noneMatch(name -> name.contains("lekstugan"));
    }

    @Test
    void neverMixesTwoPacksInOneFolder() throws IOException {
        agenda();
        Map<String, String> members = tree();

        Shell published = agenda("--publish");
        assertThat(published.exit()).isEqualTo(3);
        assertThat(published.err()).contains("OV708");
        assertThat(tree()).isEqualTo(members);
    }

    @Test
    void writesNothingAfterAnErrorOrInADryRun() throws IOException {
        assertThat(agenda("--dry-run").exit()).isZero();
        assertThat(out).doesNotExist();

        Path memo = workspace.resolve("cases").resolve("familjecentral-2026.yaml");
        Files.writeString(memo, Files.readString(memo).replace("generate: cover-letter", "file: ../../etc/passwd"));
        assertThat(agenda().exit()).isEqualTo(1);
        assertThat(tree()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNoMeeting() throws IOException {
        assertThat(Shell.run("agenda", workspace.resolve("overens.yaml")).exit())
                .isEqualTo(2);
        Path meetings = workspace.resolve("meetings");
        Shell missing = Shell.run("agenda", meetings.resolve("2026-12-08-ks-askersun.yaml"));
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err())
                .contains("OV806", "did you mean " + MEETING + ".yaml?", "2026-12-15-ks-laxa.yaml")
                .doesNotContain("OV257");
        assertThat(Shell.run("agenda", Files.createDirectory(meetings.resolve("mapp.yaml")))
                        .err())
                .contains("OV110");
    }

    /** The hash of each file in the folder, by its path. */
    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (Files.isDirectory(out)) {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = out.relativize(file).toString();
                    tree.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return tree;
    }
}
