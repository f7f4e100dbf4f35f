package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Whose a Word file is. */
class ProvenanceTest {
    private final byte[] ours = new Paper("Prov").paragraph("Text").word();

    @Test
    void knowsItsOwnFile() {
        assertThat(Provenance.isArchive(ours)).isTrue();
        assertThat(Provenance.of(ours)).isEqualTo(Provenance.OURS);
    }

    @Test
    void knowsThatAnotherProgramHasSavedIt() throws Exception {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ours))) {
            document.createParagraph().createRun().setText("En rad till");
            document.write(saved);
        }
        assertThat(Provenance.of(saved.toByteArray())).isEqualTo(Provenance.FOREIGN);
    }

    @Test
    void knowsThatAPartHasBeenChanged() throws Exception {
        Map<String, byte[]> parts = WordFile.of(ours).parts();
        assertThat(Provenance.of(zip(parts))).as("packed anew, unchanged").isEqualTo(Provenance.OURS);
        parts.put("word/document.xml", "<changed/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Provenance.of(zip(parts))).isEqualTo(Provenance.FOREIGN);
    }

    @Test
    void neverReplacesASignedFile() throws Exception {
        Map<String, byte[]> parts = WordFile.of(ours).parts();
        parts.put("_xmlsignatures/sig1.xml", new byte[] {1});
        assertThat(Provenance.of(zip(parts))).isEqualTo(Provenance.SIGNED);
    }

    @Test
    void takesDamagedFilesForSomebodyElses() {
        for (int length = 0; length < ours.length; length += 97) {
            assertThat(Provenance.of(Arrays.copyOf(ours, length))).isEqualTo(Provenance.FOREIGN);
        }
        byte[] wrong = ours.clone();
        Arrays.fill(wrong, wrong.length - 60, wrong.length - 23, (byte) 0xFF);
        assertThat(Provenance.of(wrong)).isEqualTo(Provenance.FOREIGN);
        assertThat(Provenance.of(Arrays.copyOf(ours, ours.length + 1))).isEqualTo(Provenance.FOREIGN);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
