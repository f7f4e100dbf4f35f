package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.SystemTools;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** LibreOffice opens each kind of document, sets it on about as many pages, and keeps what it is when it is saved. */
@Tag("once")
class LibreOfficeTest {
    @TempDir
    private static Path temp;

    private static final TreeMap<String, RenderedDocument> MADE = new TreeMap<>();

    @BeforeAll
    static void convertAll() throws IOException, InterruptedException {
        SystemTools.require("soffice");
        Pipeline orebro = open("orebro-lan");
        make(orebro, new DocumentRequest("letter-of-intent", "laxa", null));
        make(orebro, new DocumentRequest("letter-of-intent", "hallefors", null).asDraft(true));
        make(orebro, new DocumentRequest("local-agreement", "askersund", null));
        make(orebro, DocumentRequest.ofMatter("board-memo", "familjecentral-2026"));
        make(orebro, DocumentRequest.ofMatter("agenda", "2026-12-08-ks-askersund"));
        make(open("vastra-gotaland"), new DocumentRequest("regional-agreement", null, null));
        make(open("specimen"), new DocumentRequest("specimen", null, null));
        convert("pdf", "pdf");
        convert("docx", "again");
    }

    private static Pipeline open(String workspace) {
        return Objects.requireNonNull(Pipeline.open(Path.of("examples", workspace), new Diagnostics()));
    }

    private static void make(Pipeline pipeline, DocumentRequest request) throws IOException {
        RenderedDocument made = pipeline.render(request.in(List.of(Format.values())));
        String name = Objects.requireNonNull(made.fileName()).replace(".pdf", ".docx");
        Files.write(temp.resolve(name), Objects.requireNonNull(made.word()));
        MADE.put(name, made);
    }

    private static void convert(String format, String folder) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                temp.resolve(folder).toString()));
        MADE.keySet().forEach(name -> command.add(temp.resolve(name).toString()));
        assertThat(SystemTools.run(command.toArray(String[]::new)).exit()).isZero();
    }

    @Test
    void hasAboutAsManyPages() throws Exception {
        for (String name : MADE.keySet()) {
            byte[] pdf = Files.readAllBytes(temp.resolve("pdf").resolve(name.replace(".docx", ".pdf")));
            String told = SystemTools.judge(pdf, "pdfinfo", SystemTools.PDF);
            int pages = Integer.parseInt(told.replaceAll("(?s).*Pages: +([0-9]+).*", "$1"));
            assertThat(pages)
                    .as(name)
                    .isBetween(MADE.get(name).pages() - 1, MADE.get(name).pages() + 1);
        }
    }

    @Test
    void printsEveryWordAndNumber() throws Exception {
        for (String name : MADE.keySet()) {
            byte[] pdf = Files.readAllBytes(temp.resolve("pdf").resolve(name.replace(".docx", ".pdf")));
            String printed = plain(SystemTools.judge(pdf, "pdftotext", "-enc", "UTF-8", "-raw", SystemTools.PDF, "-"));
            String ours = WordText.of(Objects.requireNonNull(MADE.get(name).word()));
            for (String word : ours.split("[\\s\u00A0\u2003]+")) {
                assertThat(printed).as(name).contains(plain(word));
            }
            assertThat(printed).as(name).doesNotContain("Error:Reference");
        }
    }

    @Test
    void keepsHeadingsNotesAndNumbers() throws Exception {
        for (String name : MADE.keySet()) {
            byte[] ours = Objects.requireNonNull(MADE.get(name).word());
            byte[] saved = Files.readAllBytes(temp.resolve("again").resolve(name));
            assertThat(count(saved, "w:pStyle w:val=\"Heading[1-3]\""))
                    .as(name)
                    .isEqualTo(count(ours, "w:pStyle w:val=\"Heading[1-3]\""));
            assertThat(count(saved, "w:footnoteReference w:id"))
                    .as(name)
                    .isEqualTo(count(ours, "w:footnoteReference w:id"));
            assertThat(withoutBullets(saved)).as(name).isEqualTo(withoutBullets(ours));
            assertThat(Provenance.of(saved)).isEqualTo(Provenance.FOREIGN);
        }
    }

    /** LibreOffice writes bullets in a font of its own. */
    private static String withoutBullets(byte[] docx) {
        return SameWordsTest.plain(WordText.of(docx)).replaceAll("[\\uE000-\\uF8FF•–]", "");
    }

    private static long count(byte[] docx, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(WordFile.of(docx).text("word/document.xml"))
                .results()
                .count();
    }

    /** Without white space, and without hyphens, since lines end elsewhere. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u2003\u00AD\u2011-]", "");
    }
}
