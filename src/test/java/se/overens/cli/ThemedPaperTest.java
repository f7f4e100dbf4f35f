package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.WorkspaceFixture;
import se.overens.font.FontFiles;
import se.overens.judge.VeraPdf;
import se.overens.picture.PictureFiles;

/** The letter of a workspace with a theme, as it comes out. */
class ThemedPaperTest {
    private static final String THEME = """
            base: serif
            colours: {heading: "#1B4B6B"}
            justify: true
            pageNumber: Sida {n} av {total}
            logo: {file: images/logo.png, alt: "Märke: ett hus"}
            header: {unit: Kommunledningen, contact: {name: Maja Ek, phone: 0584-47 30 00}}
            footer: {postalAddress: Postgatan 2, web: www.example.se, bankgiro: 123-4567}
            """;

    @TempDir
    private Path temp;

    private Path workspace;
    private Shell shell;

    @BeforeEach
    void aWorkspaceWithATheme() throws IOException {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace")).folder();
        put("theme.yaml", THEME.getBytes(StandardCharsets.UTF_8));
        put("images/logo.png", PictureFiles.png(30, 10, 0x1B4B6B));
    }

    @Test
    void bearsTheLogoOnItsFirstPageOnlyAndSaysWhatItShows() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            List<Integer> shown = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                shown.add((int) new PDFStreamParser(page)
                        .parse().stream()
                                .filter(token -> token instanceof Operator op
                                        && op.getName().equals("Do"))
                                .count());
            }
            assertThat(shown).startsWith(1);
            assertThat(shown.subList(1, shown.size())).containsOnly(0);
            COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            assertThat(alternatives(root.getDictionaryObject(COSName.K))).containsExactly("Märke: ett hus");
        }
    }

    @Test
    void printsAddressesOnTheFirstPageAndNumbersAsAsked() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter())) {
            int pages = pdf.getNumberOfPages();
            assertThat(artifacts(pdf.getPage(0)))
                    .contains("Kommunledningen", "MajaEk", "Postgatan2", "www.example.se", "Sida1av" + pages);
            assertThat(artifacts(pdf.getPage(1)))
                    .contains("Sida2av" + pages)
                    .doesNotContain("Kommunledningen", "MajaEk", "Postgatan2");
        }
    }

    @Test
    void marksADraftOnEveryPageOutsideTheText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter("--draft"))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(artifacts(page)).containsOnlyOnce("UTKAST");
                assertThat(text(page, false)).isNotEmpty().doesNotContain("UTKAST");
            }
        }
        try (PDDocument pdf = Loader.loadPDF(letter())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(text(page, true) + text(page, false)).doesNotContain("UTKAST");
            }
        }
    }

    @Tag("once")
    @Test
    void conformsWithEveryKindOfLogo() throws IOException {
        byte[] pixels = PictureFiles.chunk("IDAT", PictureFiles.deflated(new byte[] {0, 7, 120, 9, 0}));
        byte[] grey = PictureFiles.png(PictureFiles.header(2, 1, 8, 4, 0), pixels);
        for (byte[] logo : List.of(
                PictureFiles.png(30, 10, 0x1B4B6B),
                grey,
                PictureFiles.jpeg(40, 30, false),
                PictureFiles.jpeg(40, 30, true))) {
            put("images/logo.png", logo);
            assertThat(VeraPdf.failures(letter("--draft"))).isEmpty();
        }
    }

    @Tag("once")
    @Test
    void conformsWithFontsOfItsOwn() throws IOException {
        put("fonts/r.ttf", FontFiles.builtIn("LiberationSans-Regular"));
        put("fonts/b.ttf", FontFiles.small("LiberationSerif-Bold", latin()));
        String theme = THEME.replace("base: serif", "typeface: {regular: fonts/r.ttf, bold: fonts/b.ttf}");
        put("theme.yaml", theme.getBytes(StandardCharsets.UTF_8));
        byte[] pdf = letter("--draft");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(artifacts(document.getPage(0))).contains("UTKAST");
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(fonts)
                    .anyMatch(name -> name.endsWith("+LiberationSans"))
                    .anyMatch(name -> name.endsWith("+LiberationSerif-Bold"));
        }
    }

    @Test
    void givesTheSameBytesEveryTime() throws IOException {
        assertThat(letter()).isEqualTo(letter());
    }

    @ParameterizedTest
    @CsvSource({
        "unit: Kommunledningen, unit: 漢, 6",
        "name: Maja Ek, name: 漢, 6",
        "postalAddress: Postgatan 2, postalAddress: 漢, 7",
        "pageNumber: Sida, pageNumber: 漢, 4",
        "unit: Kommunledningen, unit: סמיר, 6",
    })
    void namesTheLineWhoseCharacterNoFontHas(String old, String changed, int line) throws IOException {
        assertThat(THEME).contains(old);
        put("theme.yaml", THEME.replace(old, changed).getBytes(StandardCharsets.UTF_8));
        generate();
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("error[OV501]").contains("--> theme.yaml:" + line + ":");
    }

    @Test
    void findsThatABoldFontLacksALetterOfTheText() throws IOException {
        put("fonts/r.ttf", FontFiles.builtIn("LiberationSans-Regular"));
        put("fonts/b.ttf", FontFiles.small("LiberationSans-Bold", latin().replace("½", "")));
        put("theme.yaml", "typeface: {regular: fonts/r.ttf, bold: fonts/b.ttf}\n".getBytes(StandardCharsets.UTF_8));
        Path laxa = workspace.resolve("municipalities/laxa.yaml");
        String text = Files.readString(laxa, StandardCharsets.UTF_8);
        Files.writeString(laxa, text.replace("title: ", "title: ½ "), StandardCharsets.UTF_8);
        generate();
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("error[OV501]").contains("U+00BD").contains("municipalities/laxa.yaml:");
    }

    /** Texts that take all of the page are an error; somewhat long ones only take room. */
    @ParameterizedTest
    @CsvSource({"3, 0", "2000, 1"})
    void makesRoomForTheHeaderOrSaysThatThereIsNone(int times, int exit) throws IOException {
        String unit = "Kommunledningsförvaltningen ".repeat(times).strip();
        put("theme.yaml", THEME.replace("Kommunledningen", unit).getBytes(StandardCharsets.UTF_8));
        generate();
        assertThat(shell.exit()).isEqualTo(exit);
        assertThat(shell.err().contains("error[OV5")).isEqualTo(exit == 1);
        assertThat(shell.err()).doesNotContain("Exception");
    }

    private byte[] letter(String... options) throws IOException {
        generate(options);
        assertThat(shell.err()).doesNotContain("error");
        return Files.readAllBytes(Path.of(shell.out().strip()));
    }

    private void generate(String... options) {
        List<Object> arguments = new ArrayList<>(List.of("generate", "letter-of-intent", workspace));
        arguments.addAll(List.of("--municipality", "laxa", "--out", temp.resolve("out")));
        arguments.addAll(List.of(options));
        shell = Shell.run(arguments.toArray());
    }

    private void put(String file, byte[] content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }

    /** All of Latin-1 and the punctuation of print. */
    private static String latin() {
        StringBuilder letters = new StringBuilder("–—‘’“”„•…€");
        for (char c = ' '; c <= 'ÿ'; c++) {
            letters.append(c <= '~' || c >= 0xA0 ? c : ' ');
        }
        return letters.toString();
    }

    private static String artifacts(PDPage page) throws IOException {
        return text(page, true);
    }

    /** The letters of a page without spaces: those of its artifacts, or all others. */
    private static String text(PDPage page, boolean artifacts) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        StringBuilder text = new StringBuilder();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            for (Object piece : content.getContents()) {
                boolean wanted = "Artifact".equals(content.getTag()) == artifacts;
                text.append(wanted && piece instanceof TextPosition letter ? letter.getUnicode() : "");
            }
        }
        return text.toString().replaceAll("(?U)\\s+", "");
    }

    private static List<String> alternatives(COSBase kid) {
        COSBase found = kid instanceof COSObject reference ? reference.getObject() : kid;
        List<String> texts = new ArrayList<>();
        if (found instanceof COSArray kids) {
            kids.forEach(each -> texts.addAll(alternatives(each)));
        } else if (found instanceof COSDictionary element) {
            String alternative = element.getString("Alt");
            if (alternative != null && COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
                texts.add(alternative);
            }
            texts.addAll(alternatives(element.getDictionaryObject(COSName.K)));
        }
        return texts;
    }
}
