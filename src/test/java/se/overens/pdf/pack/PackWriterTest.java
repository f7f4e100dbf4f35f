package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.WholeFile;
import se.overens.document.DocumentInfo;
import se.overens.document.SigningMode;
import se.overens.font.Typeface;
import se.overens.judge.VeraPdf;
import se.overens.pdf.Conformance;
import se.overens.pdf.Samples;
import se.overens.pdf.StructureCheck;
import se.overens.pdf.Typeset;

class PackWriterTest {
    private static final byte[] LETTER = Typeset.pdf(Samples.letter(SigningMode.FIELDS));
    private static final byte[] AGREEMENT = Typeset.pdf(Samples.agreement());

    private final Diagnostics findings = new Diagnostics();
    private static final DocumentInfo INFO =
            new DocumentInfo("Handlingar", "Laxå kommun", "Kommunstyrelsen", LocalDate.of(2026, 12, 8), "sv-SE");

    private final PackWriter writer = new PackWriter(Typeface.SANS.face(false, false));

    @Test
    @Tag("once")
    void keepsBothStandardsOfOurOwnDocuments() {
        Pack pack = packOf(LETTER, AGREEMENT, LETTER);

        assertThat(findings.list()).isEmpty();
        assertThat(pack.conformance()).isEqualTo(Conformance.FULL);
        assertThat(StructureCheck.check(pack.bytes(), Nowhere.NOWHERE, null)).isEmpty();
        assertThat(VeraPdf.failures(pack.bytes())).isEmpty();
    }

    @Test
    void hasEveryPageOnceWithItsStampAndItsOwnNumber() throws IOException {
        Pack pack = packOf(LETTER, AGREEMENT);

        int pages = pages(LETTER) + pages(AGREEMENT);
        assertThat(pack.pages()).isEqualTo(pages);
        try (PDDocument document = Loader.loadPDF(pack.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String item = page <= pages(LETTER) ? "Ärende 1 · Bilaga 1.1" : "Ärende 2 · Bilaga 2.1";
                assertThat(stripper.getText(document)).contains(item + " · " + page + " (" + pages + ")");
            }
        }
        assertThat(pack.entries().get(1).firstPage()).isEqualTo(pages(LETTER) + 1);
    }

    @Test
    void hasNoFieldsAndEachFontOnce() throws IOException {
        Pack pack = packOf(LETTER, LETTER, LETTER);

        try (PDDocument document = Loader.loadPDF(pack.bytes())) {
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(document.getPage(1).getAnnotations()).isEmpty();
        }
        assertThat(pack.bytes().length).isLessThan(2 * LETTER.length);
    }

    @Test
    void makesTheSameBytesEachTime() {
        Pack first = packOf(LETTER, AGREEMENT);

        assertThat(new PackWriterTest().packOf(LETTER, AGREEMENT).bytes()).isEqualTo(first.bytes());
    }

    private Pack packOf(byte[]... files) {
        List<PackItem> items = new ArrayList<>();
        for (byte[] file : files) {
            int number = items.size() + 1;
            PackPart part = Objects.requireNonNull(writer.read(file, new WholeFile(number + ".pdf"), findings));
            findings.addAll(part.findings());
            String label = "Bilaga " + number + ".1";
            PackEntry entry = new PackEntry(label, "item-" + number, "Ärende " + number + " · " + label, part);
            items.add(new PackItem("Ärende " + number, List.of(entry)));
        }
        return Objects.requireNonNull(writer.write(INFO, items, findings));
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
