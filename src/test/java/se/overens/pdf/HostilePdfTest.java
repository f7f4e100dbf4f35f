package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.document.SigningMode;

/** Files that are made to do harm, or were cut off on their way: each gives findings, and soon. */
class HostilePdfTest {
    private static final Document LETTER = Samples.letter(SigningMode.FIELDS);
    private static final byte[] GOOD = Typeset.pdf(LETTER);

    @Test
    void refusesWhatIsNoPdf() {
        assertThat(keys(new byte[0])).containsExactly("OV602.header");
        assertThat(keys("PK\3\4 en annan fil".getBytes(StandardCharsets.UTF_8))).containsExactly("OV602.header");
        assertThat(keys("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).containsExactly("OV602.unreadable");
    }

    @Test
    void refusesALockedFile() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(GOOD);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            pdf.save(out);
            assertThat(keys(out.toByteArray())).containsExactly("OV602.encrypted");
        }
    }

    @Tag("once")
    @Test
    void neverPassesAFileThatIsCutOff() {
        for (int length = 0; length < GOOD.length - 10; length += 997) {
            assertThat(keys(Arrays.copyOf(GOOD, length))).as("%d bytes", length).isNotEmpty();
        }
    }

    @Tag("once")
    @Test
    void survivesChangedBytes() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            byte[] changed = GOOD.clone();
            for (int i = 0; i < 20; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(StructureCheck.check(changed, Nowhere.NOWHERE, LETTER)).isNotNull();
            assertThat(StructurePrinter.print(changed)).isNotNull();
        }
    }

    @Tag("once")
    @Test
    void refusesAStreamThatInflatesWithoutEnd() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bomb, deflater)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                out.write(zeros);
            }
        }
        String bytes = bomb.toString(StandardCharsets.ISO_8859_1);
        assertThat(keys(file("/Filter/FlateDecode/Length " + bomb.size(), bytes, "")))
                .containsExactly("OV602.large");
    }

    @Test
    void survivesDepth() {
        assertThat(keys(file("/Length 200000", "[".repeat(200_000), ""))).isNotEmpty();
        assertThat(keys(file("/Length 200000", "<<".repeat(100_000), ""))).isNotEmpty();
        assertThat(keys(file("/Length 10", "BT ET", "/K " + "[".repeat(100_000))))
                .isNotEmpty();
    }

    @Test
    void survivesCircles() {
        String selfPage = "1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R 2 0 R]>>endobj\n"
                + "3 0 obj<</K 3 0 R/ParentTree<</Kids[4 0 R]>>>>endobj\n4 0 obj<</Kids[4 0 R]>>endobj\n";
        assertThat(keys(document(selfPage))).isNotEmpty();
        String selfForm = "/Subtype/Form/Length 5/Resources<</XObject<</X 5 0 R>>>>";
        assertThat(keys(file(selfForm, "/X Do", "/K 3 0 R"))).contains("OV601.shared");
    }

    private static byte[] file(String streamEntries, String content, String treeEntries) {
        return document("1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj\n"
                + "3 0 obj<</Type/StructElem/S/P " + treeEntries + ">>endobj\n"
                + "4 0 obj<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
                + "5 0 obj<<" + streamEntries + ">>stream\n" + content + "\nendstream endobj\n");
    }

    private static byte[] document(String objects) {
        return ("%PDF-1.7\n" + objects + "trailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> keys(byte[] pdf) {
        List<Diagnostic> findings = StructureCheck.check(pdf, Nowhere.NOWHERE, null);
        assertThat(findings)
                .extracting(Diagnostic::code)
                .isSubsetOf(Code.STRUCTURE_BROKEN, Code.NOT_A_PDF, Code.PDF_CLAIM_MISSING, Code.TAGS_UNHELPFUL);
        return findings.stream().map(finding -> finding.sentence().key()).toList();
    }
}
