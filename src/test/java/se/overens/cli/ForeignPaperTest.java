package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.judge.VeraPdf;
import se.overens.pdf.pack.ForeignFiles;

/** Packs with files of others in them, and papers behind the agendas of others. */
@Tag("once")
class ForeignPaperTest extends MeetingCommand {
    private static final String MEETING = "2026-12-15-ks-laxa";
    private static final String SECRET = "Larm och lås i familjecentralens lokaler";

    ForeignPaperTest() {
        super(MEETING);
    }

    @Test
    void claimsNothingThatAFileDoesNotBearOutAndSaysWhich() throws IOException {
        Shell shell = agenda();

        assertThat(shell.exit()).isZero();
        assertThat(shell.err())
                .contains("OV605", "files/lokaler-laxa.pdf", "files/larm-laxa.pdf", "has no tags", "lacks fonts")
                .contains("The pack is neither PDF/A nor PDF/UA-1")
                .containsOnlyOnce("ask whoever made the file for a tagged PDF");
        Map<?, ?> pack = (Map<?, ?>) manifest().get("pack");
        assertThat((List<?>) pack.get("conformance")).isEmpty();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("uppger varken PDF/A eller PDF/UA-1", "Filen saknar taggar", "Filen saknar teckensnitt")
                .containsOnlyOnce("be den som har gjort filen om en taggad pdf")
                .contains("<caption>Handlingar till ärende 2</caption>");
        assertThat(agenda("--strict").exit()).isEqualTo(1);
    }

    @Test
    void copiesFilesOfOthersUntouched() throws IOException {
        agenda();

        Path copy = out.resolve("02-familjecentral-i-laxa")
                .resolve("02-02-bilaga-2-lokaler-for-familjecentralen-i-laxa.pdf");
        assertThat(copy).hasSameBinaryContentAs(workspace.resolve("files").resolve("lokaler-laxa.pdf"));

        Files.write(copy, new byte[] {1});
        Shell spoiled = agenda();
        assertThat(spoiled.exit()).isEqualTo(3);
        assertThat(spoiled.err()).contains("OV703");
        assertThat(Files.readAllBytes(copy)).containsExactly(1);
        assertThat(agenda("--force").exit()).isZero();
    }

    @Test
    void showsWhatIsWithheldToMembersOnly() throws IOException {
        agenda();
        assertThat(text(pack())).contains(SECRET, "Sidan är liggande", "Bilaga 3 · sekretess · 9 (11)");

        Path web = temp.resolve("web");
        Shell published = Shell.run("agenda", file(), "--out", web, "--publish");
        assertThat(published.exit()).isZero();
        String shown = text(web.resolve("handlingar-" + MEETING + "-publicering.pdf"));
        assertThat(shown).contains("Handlingen är sekretessbelagd", "18 kap. 8 § OSL");
        assertThat(shown).doesNotContain("Sidan är liggande", "· sekretess");
        assertThat(published.err()).doesNotContain("larm-laxa");
    }

    @Test
    void refusesAFileThatCannotBeReadAndWritesNothing() throws IOException {
        Path file = workspace.resolve("files").resolve("larm-laxa.pdf");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        Shell shell = agenda();

        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("files/larm-laxa.pdf", "OV602");
        assertThat(out.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void attachesUnderTheBookmarkOfTheItem() throws IOException {
        agenda();
        Path agenda = pack();
        Path paper = workspace.resolve("files").resolve("lokaler-laxa.pdf");
        Path more = temp.resolve("more");

        Shell shell = Shell.run(
                "attach", agenda, "--item", "3", "--first", "5", "--pattern", "Bilaga {n}", "--out", more, paper);

        assertThat(shell.exit()).as(shell.err()).isZero();
        Path made = more.resolve("handlingar-" + MEETING + ".pdf");
        try (PDDocument before = Loader.loadPDF(agenda.toFile());
                PDDocument after = Loader.loadPDF(made.toFile())) {
            assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages() + 2);
            PDOutlineItem item = null;
            for (PDOutlineItem child :
                    after.getDocumentCatalog().getDocumentOutline().children()) {
                item = child.getTitle().startsWith("3.") ? child : item;
            }
            assertThat(item).isNotNull();
            assertThat(item.getLastChild().getTitle())
                    .isEqualTo("Bilaga 5 Lokaler för familjecentralen i Laxå (påhittad)");
            assertThat(after.getDocumentInformation().getTitle())
                    .isEqualTo(before.getDocumentInformation().getTitle());
        }
        assertThat(text(made)).contains("Ärende 3 · Bilaga 5 · 13 (13)");
    }

    @Test
    void callsPapersByTheirOwnTitlesOrElseByTheirFiles() throws IOException {
        Path agenda = Files.write(temp.resolve("kallelse.pdf"), ForeignFiles.titled("Microsoft Word - k.doc", null));
        Path chosen = Files.write(temp.resolve("02_protokoll-final.pdf"), ForeignFiles.titled("Protokoll", null));
        Path nameless = Files.write(temp.resolve("03_karta.pdf"), ForeignFiles.titled("03_karta.dwg", null));
        Path numbered = Files.write(temp.resolve("x.pdf"), ForeignFiles.titled("Bilaga 2.3 Missiv", null));
        Path telling = Files.write(temp.resolve("y.pdf"), ForeignFiles.titled("Utredning 20121212-1212", null));

        assertThat(Shell.run("attach", agenda, chosen, nameless, numbered, telling, "--item", "2", "--out", out)
                        .exit())
                .isZero();

        try (PDDocument made = Loader.loadPDF(out.resolve("kallelse.pdf").toFile())) {
            PDOutlineItem item = made.getDocumentCatalog().getDocumentOutline().getLastChild();
            assertThat(titles(item.children()))
                    .containsExactly(
                            "Bilaga 2.1 Protokoll", "Bilaga 2.2 03_karta", "Bilaga 2.3 Missiv", "Bilaga 2.4 y");
            assertThat(made.getDocumentInformation().getTitle()).isEqualTo("kallelse");
        }
    }

    @Test
    void stampsParagraphsWhereTheAgendaHasThem() throws IOException {
        Files.writeString(file(), Files.readString(file()).replace("items:\n", "firstParagraph: 98\nitems:\n"));
        agenda();
        Path paper = workspace.resolve("files").resolve("lokaler-laxa.pdf");
        Path more = temp.resolve("more");

        Shell shell = Shell.run("attach", pack(), paper, "--item", "100", "--out", more);

        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).doesNotContain("OV612");
        assertThat(text(more.resolve("handlingar-" + MEETING + ".pdf"))).contains("§ 100 · Bilaga 100.1 · 13 (13)");
    }

    @Test
    void attachesLastWhereTheItemHasNoBookmark() {
        Path paper = workspace.resolve("files").resolve("lokaler-laxa.pdf");
        Shell shell = Shell.run("attach", paper, paper, "--item", "9", "--out", out);

        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).contains("OV612");
        assertThat(out.resolve("lokaler-laxa.pdf")).exists();
    }

    @Test
    void neverTakesThePlaceOfWhatItIsMadeOf() throws IOException {
        Path paper = workspace.resolve("files").resolve("lokaler-laxa.pdf");
        byte[] before = Files.readAllBytes(paper);
        Shell shell = Shell.run("attach", paper, paper, "--item", "1", "--out", paper.getParent(), "--force");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("OV703", "is one of the files that it is made of");
        assertThat(paper).hasBinaryContent(before);
    }

    @Test
    void refusesWhatCannotBeAttached() {
        assertThat(Shell.run("attach", workspace, workspace, "--out", out).err())
                .contains("missing", "--item");
        Path paper = workspace.resolve("files").resolve("lokaler-laxa.pdf");
        Shell missing = Shell.run("attach", paper, temp.resolve("none.pdf"), "--item", "1", "--out", out);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("OV806");
        assertThat(Shell.run("attach", paper, workspace, "--item", "1", "--out", out)
                        .exit())
                .isEqualTo(3);
        assertThat(Shell.run("attach", paper, paper, "--item", "0", "--out", out)
                        .exit())
                .isEqualTo(2);
        assertThat(Shell.run("attach", paper, paper, "--item", "1", "--pattern", "{x}", "--out", out)
                        .exit())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void keepsASignedOriginalAndShowsARendition() throws IOException {
        byte[] signed = ForeignFiles.signed();
        Path paper = Files.write(workspace.resolve("files").resolve("signed.pdf"), signed);
        Path matter = workspace.resolve("cases").resolve("familjecentral-laxa.yaml");
        Files.writeString(
                matter,
                Files.readString(matter)
                        .replace("file: files/lokaler-laxa.pdf", "generate: letter-of-intent")
                        .replaceAll("(?m)^.*sha256:.*\n", ""));
        Files.writeString(
                file(),
                Files.readString(file())
                        .replace("        file: files/larm-laxa.pdf\n", "")
                        .replace("files/lokaler-laxa.pdf", "files/signed.pdf"));

        Shell shell = agenda("--embed-originals");

        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.err()).contains("OV608", "The pack is PDF/A-3a and PDF/UA-1");
        Path original = out.resolve("03-oppettider-for-oppna-forskolan-ekorren")
                .resolve("03-01-bilaga-4-oppna-forskolans-lokaler.pdf");
        assertThat(original).hasBinaryContent(signed);
        byte[] pack = Files.readAllBytes(pack());
        assertThat(VeraPdf.failuresOfPart3(pack)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pack)) {
            assertThat(document.getSignatureDictionaries()).isEmpty();
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.get("03-01-bilaga-4-oppna-forskolans-lokaler.pdf")
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(signed);
        }
        assertThat(text(pack())).contains("Bilaga 4 · återgivning av undertecknat original");

        // A signed file is never written over, whatever stands in the workspace by now.
        Files.write(paper, ForeignFiles.LETTER);
        assertThat(agenda("--embed-originals", "--force").err()).contains("OV704");
        assertThat(original).hasBinaryContent(signed);
        assertThat(Shell.run("attach", original, original, "--item", "1", "--out", temp.resolve("x"))
                        .err())
                .contains("OV613");
    }
}
