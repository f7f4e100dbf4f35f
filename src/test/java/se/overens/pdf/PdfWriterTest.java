package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.overens.document.Document;
import se.overens.document.SigningMode;

class PdfWriterTest {
    @Test
    void staysSmall() {
        for (SigningMode mode : SigningMode.values()) {
            Document document = Samples.letter(mode);
            byte[] pdf = PdfWriter.write(document, HandSetter.set(document));
            assertThat(pdf).hasSizeLessThan(60 * 1024);
        }
    }
}
