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
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** LibreOffice opens each kind of document of both workspaces, sets it on about as many pages, and keeps what it is when it is saved. */
@Tag("once")
class LibreOfficeTest {
    @TempDir
    private static Path temp;

    private static final TreeMap<String, RenderedDocument> MADE = new TreeMap<>();

    @BeforeAll
    static void convertAll() throws IOException, InterruptedException {
        SystemTools.require("soffice");
        for (String workspace : List.of("orebro-lan", "vastra-gotaland")) {
            Pipeline pipeline = open(workspace);
            for (String document : SameWordsTest.DOCUMENTS) {
                makeFirst(pipeline, document);
            }
        }
        makeFirst(open("specimen"), "specimen");
        make(open("orebro-lan"), new DocumentRequest("letter-of-intent", "degerfors", null));
        make(open("orebro-lan"), new DocumentRequest("letter-of-intent", "hallefors", null).asDraft(true));
        make(
                open("vastra-gotaland"),
                new DocumentRequest("local-agreement", "goteborg", "bryggan").asPublication(true));
        convert("pdf", "pdf");
        convert("docx", "again");
    }

    private static Pipeline open(String workspace) {
        return Objects.requireNonNull(Pipeline.open(Path.of("examples", workspace), new Diagnostics()));
    }

    /** The first document of a kind that a workspace has. */
    private static void makeFirst(Pipeline pipeline, String document) throws IOException {
        DocumentRequest any = new DocumentRequest(document, null, null);
        make(
                pipeline,
                pipeline.items(any, new Diagnostics()).stream()
                        .map(BatchItem::request)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
    }

    private static void make(Pipeline pipeline, DocumentRequest request) throws IOException {
        RenderedDocument made = pipeline.render(request.in(List.of(Format.values())));
        String file = Objects.requireNonNull(made.fileName()).replace(".pdf", ".docx");
        String name = MADE.size() + "-" + file;
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
