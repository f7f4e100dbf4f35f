package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.document.SigningMode;
import se.overens.judge.VeraPdf;
import se.overens.layout.FieldFrame;
import se.overens.layout.Frame;
import se.overens.layout.Page;
import se.overens.layout.Pages;
import se.overens.layout.TextFrame;

class PdfWriterTest {
    static List<Document> documents() {
        return List.of(
                Samples.letter(SigningMode.INK),
                Samples.letter(SigningMode.FIELDS),
                Samples.letter(SigningMode.SERVICE),
                Samples.agreement(),
                new Samples().title("Ensam").document(),
                new Samples().title("Utan datum").dated(null).document(),
                new Samples().named("Tecken <&> \"'").title("(par\\entes) <&>").document(),
                new Samples()
                        .title("Žofia")
                        .paragraph("Sábmi ŋ Š č ž Đorđe Łukasz")
                        .document(),
                new Samples().title("Grekiska").paragraph("Ω och α").document(),
                new Samples().title("Hårt").paragraph("e\u2011post 5\u00A0kap.").document(),
                new Samples().title("Bruten").broken("Anna Berg", "Chef").document(),
                new Samples()
                        .title("Avstavad")
                        .repeated("familje\u00ADcentrals\u00ADliknande ", 30)
                        .document());
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("documents")
    void conformsToBothStandards(Document document) {
        assertThat(VeraPdf.failures(write(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void passesTheCheckOfItsFile(Document document) {
        Pages pages = Typeset.pages(document);
        assertThat(StructureCheck.check(PdfWriter.write(pages), Nowhere.NOWHERE, pages.document()))
                .isEmpty();
    }

    @Test
    void givesTheSameBytesFromEveryThread() {
        Document document = Samples.letter(SigningMode.FIELDS);
        byte[] first = write(document);
        Document rare = new Samples().title("Žofia").document();
        List<byte[]> more = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> {
                    write(rare);
                    return write(Samples.letter(SigningMode.FIELDS));
                })
                .toList();
        assertThat(more).allSatisfy(pdf -> assertThat(pdf).isEqualTo(first));
    }

    @ParameterizedTest
    @EnumSource(SigningMode.class)
    void staysSmallWithFourFaces(SigningMode mode) {
        assertThat(write(Samples.letter(mode)).length).isLessThan(60 * 1024);
    }

    @Test
    void hasNoTraceOfMachineOrLibrary() {
        String file = new String(write(Samples.letter(SigningMode.FIELDS)), StandardCharsets.ISO_8859_1);
        assertThat(file).doesNotContainIgnoringCase("pdfbox").doesNotContain(System.getProperty("user.home"));
    }

    @Test
    void differsInIdWhenTheTextDiffers() throws Exception {
        assertThat(id(new Samples().title("A").document()))
                .isEqualTo(id(new Samples().title("A").document()))
                .isNotEqualTo(id(new Samples().title("B").document()));
    }

    @Test
    void setsFieldsWhereTheyAreLaidOut() throws Exception {
        Pages pages = Typeset.pages(Samples.letter(SigningMode.FIELDS));
        FieldFrame frame = pages.pages().stream()
                .flatMap(page -> page.frames().stream())
                .filter(FieldFrame.class::isInstance)
                .map(FieldFrame.class::cast)
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(pages))) {
            List<PDSignatureField> fields = pdf.getSignatureFields();
            assertThat(fields)
                    .extracting(PDSignatureField::getPartialName)
                    .containsExactly("bvc_laxa", "bmm_laxa", "oppen_forskola_laxa", "socialtjanst_laxa");
            var rectangle = fields.get(0).getWidgets().get(0).getRectangle();
            assertThat(rectangle.getLowerLeftX()).isCloseTo((float) frame.x(), offset(0.01f));
            assertThat(rectangle.getWidth()).isCloseTo((float) frame.width(), offset(0.01f));
            assertThat(rectangle.getHeight()).isCloseTo((float) frame.height(), offset(0.01f));
        }
    }

    @Test
    void showsTitleAndHeadingsAsBookmarks() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(Samples.letter(SigningMode.INK)))) {
            var title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("Avsiktsförklaring om familjecentral i Laxå");
            assertThat(title.children()).extracting(item -> item.getTitle()).containsExactly("Bakgrund", "Giltighet");
            assertThat(title.getFirstChild().getFirstChild().getTitle()).isEqualTo("Verksamheter");
            assertThat(title.getFirstChild().findDestinationPage(pdf)).isEqualTo(pdf.getPage(0));
        }
    }

    @Test
    void refusesPagesThatLackALeaf() {
        Document document = Samples.letter(SigningMode.INK);
        Pages pages = without(Typeset.pages(document), 3);
        assertThatThrownBy(() -> PdfWriter.write(pages))
                .isInstanceOf(BrokenStructure.class)
                .hasMessageContaining("OV601.text");
    }

    @Test
    void refusesPagesThatRepeatALeaf() {
        Document document = new Samples().title("A").paragraph("b").document();
        Page page = Typeset.pages(document).pages().get(0);
        List<Frame> frames = new ArrayList<>(page.frames());
        frames.addAll(page.frames());
        Pages pages = new Pages(document, List.of(new Page(1, page.width(), page.height(), frames)));
        assertThatThrownBy(() -> PdfWriter.write(pages)).isInstanceOf(BrokenStructure.class);
    }

    @Test
    void refusesPagesThatGlueWords() {
        Document document = new Samples().title("A").repeated("ett ord ", 40).document();
        List<Page> glued = Typeset.pages(document).pages().stream()
                .map(page -> new Page(
                        page.number(),
                        page.width(),
                        page.height(),
                        page.frames().stream().map(PdfWriterTest::stripped).toList()))
                .toList();
        assertThatThrownBy(() -> PdfWriter.write(new Pages(document, glued))).isInstanceOf(BrokenStructure.class);
    }

    private static Frame stripped(Frame frame) {
        return frame instanceof TextFrame t
                ? new TextFrame(
                        t.leaf(),
                        t.start(),
                        t.end(),
                        t.text().strip(),
                        t.x(),
                        t.baseline(),
                        t.width(),
                        t.face(),
                        11,
                        0,
                        0)
                : frame;
    }

    private static Pages without(Pages pages, int leaf) {
        return new Pages(
                pages.document(),
                pages.pages().stream()
                        .map(page -> new Page(
                                page.number(),
                                page.width(),
                                page.height(),
                                page.frames().stream()
                                        .filter(frame -> !(frame instanceof TextFrame text && text.leaf() == leaf))
                                        .toList()))
                        .toList());
    }

    private static String id(Document document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(document))) {
            return pdf.getDocument().getDocumentID().toString();
        }
    }

    private static byte[] write(Document document) {
        return Typeset.pdf(document);
    }
}
