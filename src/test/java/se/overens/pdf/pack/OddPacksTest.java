package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.SystemTools;

/** Files that are odd, damaged, or made to do something by themselves. */
@Tag("once")
class OddPacksTest {
    private static final String WORDS = RawPdf.text(70, 400, "Mitt i sidan.");

    private final Packs packs = new Packs();

    static Stream<Arguments> active() {
        String named = "/Names<</JavaScript<</Names[(a) 6 0 R]>>>>";
        String script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
        return Stream.of(
                arguments(RawPdf.page(named, "", WORDS, script), "OV606.script"),
                arguments(RawPdf.page("/OpenAction " + script, "", WORDS), "OV606.script"),
                arguments(RawPdf.page("/OpenAction<</S/Launch/F(cmd.exe)>>", "", WORDS), "OV606.action"),
                arguments(RawPdf.page("/AA<</WC " + script + ">>", "", WORDS), "OV606.trigger"),
                arguments(RawPdf.page("", "/AA<</O " + script + ">>", WORDS), "OV606.trigger"),
                arguments(link("/A" + script), "OV606.script"),
                arguments(link("/A<</S/SubmitForm/F(http://a.example)>>"), "OV606.action"),
                arguments(link("/A<</S/GoToR/F(/etc/passwd)/D[0/Fit]>>"), "OV606.action"),
                arguments(link("/A<</S/GoToE/T<</R/C>>/D[0/Fit]>>"), "OV606.action"),
                arguments(link("/A<</S/Launch/F(../../x.exe)>>"), "OV606.action"),
                arguments(link("/A<</S/URI/URI(file:///etc/passwd)>>"), "OV606.action"),
                arguments(link("/A<</S/URI/URI(javascript:x)>>"), "OV606.action"),
                arguments(link("/AA<</E" + script + ">>"), "OV606.trigger"),
                arguments(link("/A<</S/GoTo/D[3 0 R/Fit]/Next" + script + ">>"), "OV606.action"),
                arguments(withoutPlace("/A" + script), "OV606.script"),
                arguments(withoutPlace("/PA" + script), null),
                arguments(withoutPlace("/Own<</Deep" + script + ">>"), null),
                arguments(files(), "OV606.file"),
                arguments(attached(), "OV606.file"),
                arguments(RawPdf.page("/AcroForm<</XFA(x)/Fields[]>>", "", WORDS), "OV606.xfa"));
    }

    private static byte[] link(String entries) {
        return annotated("/Subtype/Link/Rect[70 390 200 415]" + entries);
    }

    private static byte[] withoutPlace(String entries) {
        return annotated("/Subtype/Link" + entries);
    }

    private static byte[] annotated(String entries) {
        return RawPdf.page("", "/Annots[6 0 R]", WORDS, "<</Type/Annot" + entries + ">>");
    }

    private static byte[] files() {
        String stream = RawPdf.stream("/Type/EmbeddedFile", "MZ hemlig");
        return RawPdf.page(
                "/Names<</EmbeddedFiles<</Names[(../../x.exe) 6 0 R]>>>>/AF[6 0 R]",
                "/AF[6 0 R]",
                WORDS,
                "<</Type/Filespec/F(../../x.exe)/EF<</F 7 0 R>>>>",
                stream);
    }

    private static byte[] attached() {
        return annotatedWith(
                "/Subtype/FileAttachment/Rect[0 0 9 9]/FS 7 0 R",
                "<</Type/Filespec/F(../../x.exe)/EF<</F 8 0 R>>>>",
                RawPdf.stream("/Type/EmbeddedFile", "MZ hemlig"));
    }

    private static byte[] annotatedWith(String annotation, String... more) {
        String[] all = Stream.concat(Stream.of("<</Type/Annot" + annotation + ">>"), Stream.of(more))
                .toArray(String[]::new);
        return RawPdf.page("", "/Annots[6 0 R]", WORDS, all);
    }

    @ParameterizedTest
    @MethodSource("active")
    void leavesOutWhatWouldRun(byte[] file, String finding) throws Exception {
        Pack pack = packs.of(file);

        if (finding != null) {
            assertThat(packs.keys()).contains(finding);
        }
        String plain = SystemTools.judge(pack.bytes(), "mutool", "show", "-g", SystemTools.PDF, "grep");
        assertThat(plain)
                .doesNotContain("JavaScript", "/JS", "Launch", "SubmitForm", "GoToR", "GoToE", "EmbeddedFile")
                .doesNotContain("x.exe", "passwd", "/AA", "OpenAction", "XFA", "Filespec");
    }

    @Test
    void refusesWhatIsLocked() {
        assertThat(packs.tryOf(ForeignFiles.locked(true))).isNull();
        assertThat(packs.keys()).contains("OV602.locked");
        Packs others = new Packs();
        assertThat(others.tryOf(ForeignFiles.locked(false))).isNull();
        assertThat(others.keys()).contains("OV602.encrypted");
    }

    @Test
    void refusesWhatHasNoPages() {
        assertThat(packs.tryOf(RawPdf.of(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"))))
                .isNull();
        assertThat(packs.keys()).contains("OV602.empty");
    }

    @ParameterizedTest
    @CsvSource({"2000000000", "5", "-1"})
    void refusesAWrongCountOfPages(int count) {
        byte[] file = replaced(RawPdf.page("", "", WORDS), "/Count 1", "/Count " + count);

        assertThat(packs.tryOf(file)).isNull();
        assertThat(packs.keys()).anyMatch(key -> key.startsWith("OV602."));
    }

    @Test
    void tellsOfDamage() throws Exception {
        byte[] file = RawPdf.page("", "", WORDS);
        byte[] cut = Arrays.copyOf(file, file.length - 40);
        assertThat(packs.tryOf(cut)).isNull();
        assertThat(packs.keys()).contains("OV602.cut");
        byte[] shifted = replaced(file, "%PDF-1.7\n", "%PDF-1.7\n%%%%%%%\n");
        Packs others = new Packs();
        Pack pack = others.of(shifted);
        assertThat(others.keys()).contains("OV607.repaired");
        Packs.judge(pack, file);
        byte[] wrong = replaced(file, "startxref\n", "startxref\n9");
        Packs third = new Packs();
        Packs.judge(third.of(wrong), file);
        assertThat(third.keys()).contains("OV607.repaired");
    }

    private static byte[] replaced(byte[] file, String what, String with) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(what);
        return text.replace(what, with).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void tellsOfAContentThatIsNotWhereItShouldBe() {
        byte[] file = RawPdf.page("", "", WORDS);
        byte[] renamed = replaced(file, "4 0 obj", "9 0 obj");

        packs.tryOf(renamed);
        assertThat(packs.keys()).contains("OV607.repaired");
    }

    @ParameterizedTest
    @CsvSource({"0, 120, 120", "90, 90, 120", "180, 140, 90", "270, 120, 140", "-90, 120, 140", "450, 90, 120"})
    void stampsTheCornerThatIsSeen(int turn, int before, int above) throws Exception {
        String page = "/MediaBox[-100 -50 700 900]/CropBox[20 40 560 780]/Rotate " + turn;
        byte[] file = RawPdf.page("", page, RawPdf.text(300, 400, "Mitt i sidan."));
        Pack pack = packs.of(file);

        assertThat(pack.entries().get(0).unstamped()).isEmpty();
        Packs.judge(pack, file);
        // The words of the stamp, as a reader sees them: left edge, upper edge, right edge.
        String boxes = SystemTools.judge(pack.bytes(), "pdftotext", "-bbox", SystemTools.PDF, "-");
        boolean lies = turn % 180 != 0;
        // Poppler counts from the edge of the MediaBox, so much outside of what is seen.
        double width = before + (lies ? 740 : 540);
        double right =
                Double.parseDouble(boxes.replaceAll("(?s).*xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">\\(1\\).*", "$1"));
        double top = Double.parseDouble(
                boxes.replaceAll("(?s).*yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"[0-9.]+\">\\(1\\).*", "$1"));
        assertThat(right).isBetween(width - 36, width - 32);
        assertThat(top - above).isBetween(15.0, 17.0);
    }

    @Test
    void keepsWhatAPageInherits() throws Exception {
        byte[] file = RawPdf.of(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 2/Kids[3 0 R]/MediaBox[0 0 400 300]/Rotate 90/Resources<</Font<</F 6 0 R>>>>>>",
                "<</Type/Pages/Parent 2 0 R/Count 2/Kids[4 0 R 5 0 R]>>",
                "<</Type/Page/Parent 3 0 R/Contents 7 0 R>>",
                "<</Type/Page/Parent 3 0 R/Contents[7 0 R 7 0 R]/Rotate 0>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                RawPdf.stream("", RawPdf.text(100, 150, "Arvet."))));
        Pack pack = packs.of(file);

        Packs.judge(pack, file);
        assertThat(SystemTools.judge(pack.bytes(), "pdfinfo", "-l", "2", SystemTools.PDF))
                .containsPattern("Page +1 size: +400 x 300 pts\\s+Page +1 rot: +90")
                .containsPattern("Page +2 rot: +0");
    }

    static Stream<Arguments> unbalanced() {
        String scaled = "q 3 0 0 3 0 0 cm 1 0 0 rg ";
        return Stream.of(
                arguments(scaled + WORDS, true),
                arguments("q 3 0 0 3 0 0 cm " + scaled + WORDS, true),
                arguments("q q " + scaled + WORDS + "Q", true),
                arguments(WORDS + "Q Q", true),
                arguments("Q Q q " + WORDS + "Q", false),
                arguments("2 0 0 2 0 0 cm Q " + RawPdf.text(70, 200, "Mitt i sidan."), false),
                arguments("/Span BMC /P BMC " + WORDS, true),
                arguments("BT /F 11 Tf 70 400 Td (Mitt i sidan.) Tj", true));
    }

    @ParameterizedTest
    @MethodSource("unbalanced")
    void stampsAfterContentThatLeavesThingsOpen(String content, boolean stamped) throws Exception {
        byte[] file = RawPdf.page("", "", content);
        Pack pack = packs.of(file);

        assertThat(pack.entries().get(0).unstamped().isEmpty()).isEqualTo(stamped);
        assertThat(Packs.texts(pack.bytes()).get(0).contains(Packs.STAMP)).isEqualTo(stamped);
        if (stamped) {
            String boxes = SystemTools.judge(pack.bytes(), "pdftotext", "-bbox", SystemTools.PDF, "-");
            assertThat(boxes).containsPattern("xMax=\"56[01][0-9.]*\" yMax=\"2[0-9.]+\">\\(1\\)");
        }
    }

    static Stream<Arguments> full() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < 842; y += 9) {
            text.append(RawPdf.text(2, y, "Ord intill kanten ".repeat(8)));
        }
        String form = "/Resources<</XObject<</X 6 0 R>>>>";
        String type3 = "/Resources<</Font<</F 6 0 R>>>>";
        return Stream.of(
                arguments(RawPdf.page("", "", text.toString())),
                arguments(RawPdf.page("", "", "0.5 g 0 0 595 842 re f")),
                arguments(RawPdf.page("", "", "100 w 0 800 m 595 800 l S 0 40 m 595 40 l S")),
                arguments(RawPdf.page(
                        "",
                        form,
                        "/X Do 0.5 g 0 0 595 842 re f",
                        RawPdf.stream("/Subtype/Form/BBox[0 0 9 9]", "0 0 5 5 re W n"))),
                arguments(RawPdf.page(
                        "",
                        type3,
                        "BT /F 1 Tf 0 0 Td (a) Tj ET",
                        "<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97"
                                + "/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<<>>>>",
                        RawPdf.stream("", "1 0 d0 0 0 595 842 re f"))),
                arguments(RawPdf.page("", "/MediaBox[0 0 60 20]", "")));
    }

    @ParameterizedTest
    @MethodSource("full")
    void setsNoStampWhereThereIsNoRoom(byte[] file) throws Exception {
        Pack pack = packs.of(file);

        assertThat(packs.keys()).contains("OV609");
        assertThat(pack.entries().get(0).unstamped()).containsExactly(1);
        Packs.judge(pack, file);
    }

    @Test
    void keepsHiddenWhatIsHidden() throws Exception {
        String layers = "/OCProperties<</OCGs[6 0 R 7 0 R]/D<</BaseState/OFF/ON[7 0 R]>>>>";
        String page = "/Resources<</Font<</F 5 0 R>>/Properties<</A 6 0 R/B 7 0 R>>>>";
        String content = "/OC/A BDC " + RawPdf.text(70, 400, "Utkast") + "EMC /OC/B BDC "
                + RawPdf.text(70, 300, "Slutligt") + "EMC";
        byte[] file = RawPdf.page(layers, page, content, "<</Type/OCG/Name(Utkast)>>", "<</Type/OCG/Name(Slutligt)>>");
        Pack pack = packs.of(file, file);

        String seen = SystemTools.judge(pack.bytes(), "pdftotext", SystemTools.PDF, "-");
        assertThat(seen).contains("Slutligt").doesNotContain("Utkast");
    }

    @Test
    void endsOnCirclesAndDepth() throws Exception {
        String outlines = "/Outlines<</First 6 0 R/Last 6 0 R/Count 9999999>>";
        byte[] circle = RawPdf.page(
                outlines,
                "",
                WORDS,
                "<</Title(A)/Dest[3 0 R/Fit]/First 6 0 R/Next 7 0 R>>",
                "<</Title(B)/Next 6 0 R>>");
        byte[] tree = RawPdf.page(
                "/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>",
                "/StructParents 2147483646",
                WORDS,
                "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[2147483646 7 0 R 2147483647 7 0 R]>>>>",
                "<</S/P/P 6 0 R/K[7 0 R 6 0 R]>>");
        byte[] names = RawPdf.page(
                "/Names<</Dests 6 0 R>>",
                "/Annots[<</Subtype/Link/Rect[0 0 9 9]/Dest(x)>>]",
                WORDS,
                "<</Kids[6 0 R]/Limits[(a)(z)]>>");
        StringBuilder deep = new StringBuilder();
        String[] items = new String[2_000];
        for (int i = 0; i < items.length; i++) {
            items[i] = "<</Title(" + i + ")/Dest[3 0 R/Fit]/First " + (i + 7) + " 0 R/Count 1>>";
        }
        byte[] outline = RawPdf.page("/Outlines<</First 6 0 R>>", "", WORDS + deep, items);
        for (byte[] file : List.of(circle, tree, outline)) {
            Packs.judge(new Packs().of(file, file), file, file);
        }
        new Packs().tryOf(names);
    }

    /** A page with a bit of everything: tags, a link, a field, a form, a layer, a bookmark. */
    static byte[] odd() {
        return RawPdf.page(
                "/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>/Lang(sv)/Outlines<</First 9 0 R/Last 9 0 R>>"
                        + "/OCProperties<</OCGs[12 0 R]/D<</OFF[12 0 R]>>>>/AcroForm<</Fields[11 0 R]>>",
                "/MediaBox[0 0 595 842]/Rotate 90/StructParents 0/Tabs/S/Annots[8 0 R 11 0 R]"
                        + "/Resources<</Font<</F 5 0 R>>/XObject<</X 10 0 R>>/Properties<</A 12 0 R>>>>",
                "/P<</MCID 0>>BDC " + WORDS + "EMC /Artifact BMC q 2 0 0 2 50 50 cm /X Do Q EMC /OC/A BDC EMC",
                "<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R] 1 7 0 R 2 13 0 R]>>>>",
                "<</S/P/P 6 0 R/ID(a)/Pg 3 0 R/K[0<</Type/OBJR/Obj 8 0 R>> 13 0 R]>>",
                "<</Type/Annot/Subtype/Link/Rect[70 390 200 415]/StructParent 1/Dest[3 0 R/Fit]>>",
                "<</Title(Bokmärke)/Dest[3 0 R/XYZ 0 0 0]>>",
                RawPdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Matrix[1 0 0 1 0 0]", "5 w 0 0 50 50 re S"),
                "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/TU(Namn)/Rect[70 200 200 220]/AP<</N 10 0 R>>/StructParent 2>>",
                "<</Type/OCG/Name(Lager)>>",
                "<</S/Form/P 7 0 R/Pg 3 0 R/K[<</Type/OBJR/Obj 11 0 R>>]>>");
    }
}
