package se.overens.pdf.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, as PDFBox reads it. */
class PdfObjectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a(b)c\\", "Avtal – ”Äng” €", "rad\r\nslut", "Łódź šedá", "семья", "\u00AD", "𝄞", "\u00A0"})
    void printsTextThatIsReadAsItWas(String text) throws IOException {
        assertThat(read(PdfString.of(text)))
                .isInstanceOfSatisfying(
                        COSString.class,
                        string -> assertThat(string.getString()).isEqualTo(text));
    }

    @Property(tries = 300)
    @Tag("once")
    void printsAnyTextSo(@ForAll String text) throws IOException {
        printsTextThatIsReadAsItWas(text);
    }

    @Test
    void printsTextInOneByteWhereItCan() {
        assertThat(print(PdfString.of("Avtal – ”Äng” €"))).hasSize("(Avtal – ”Äng” €)".length());
        assertThat(print(PdfString.hexadecimal(new byte[] {0, -1, 0x1A}))).isEqualTo("<00FF1A>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Type", "OVERSA+LiberationSans", "a b", "#(x)/", "Åkes"})
    void printsNamesThatAreReadAsTheyWere(String name) throws IOException {
        assertThat(read(PdfName.of(name))).isEqualTo(COSName.getPDFName(name));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.004,0", "7,7", "-1,-1", "0.5,.5", "-0.25,-.25", "10.1,10.1", "-1234.567,-1234.57"})
    void printsNumbersWithNoMoreDigitsThanTheyNeed(double value, String printed) {
        assertThat(print(PdfNumber.of(value))).isEqualTo(printed);
    }

    @Test
    void keepsNumbersThatFewNeed() {
        assertThat(PdfNumber.of(123_456_789_012L).whole()).isEqualTo(Integer.MAX_VALUE);
        assertThat(PdfNumber.of(Long.MIN_VALUE).whole()).isEqualTo(Integer.MIN_VALUE);
        assertThat(print(PdfNumber.of(123_456_789_012L))).isEqualTo("123456789012");
        assertThat(print(PdfNumber.of(511L)) + print(PdfNumber.of(512L))).isEqualTo("511512");
    }

    @Test
    void putsSpacesOnlyWhereThereMustBeOne() {
        PdfReference reference = new PdfReference(3, PdfNull.NULL);
        PdfArray array = PdfArray.of(PdfNumber.of(1L), PdfName.K, PdfNumber.of(2L), reference, PdfFlag.FALSE);
        PdfDictionary dictionary = PdfDictionary.of(PdfName.PAGE, 1)
                .put(PdfName.K, array)
                .put(PdfName.N, 4)
                .put(PdfName.T, "x")
                .put(PdfName.P, new PdfDictionary(0));
        assertThat(print(dictionary)).isEqualTo("<</Type/Page/K[1/K 2 3 0 R false]/N 4/T(x)/P<<>>>>");
    }

    @Test
    void findsAmongManyEntries() {
        PdfDictionary dictionary = new PdfDictionary(2);
        for (int i = 0; i < 100; i++) {
            dictionary.put(PdfName.of("N" + i % 50), i);
        }
        assertThat(dictionary.size()).isEqualTo(50);
        assertThat(dictionary.whole(PdfName.of("N7"), -1)).isEqualTo(57);
        assertThat(dictionary.has(PdfName.of("N50"))).isFalse();
    }

    @Test
    void followsReferences() {
        PdfDictionary page = PdfDictionary.of(PdfName.PAGE, 1);
        PdfDictionary dictionary = new PdfDictionary(2)
                .put(PdfName.PG, new PdfReference(() -> page))
                .put(PdfName.P, new PdfReference(() -> null))
                .put(PdfName.K, PdfNull.NULL);
        assertThat(dictionary.dictionary(PdfName.PG)).isSameAs(page);
        assertThat(dictionary.get(PdfName.P)).isNull();
        assertThat(dictionary.get(PdfName.K)).isNull();
    }

    private static Object read(PdfObject object) throws IOException {
        ByteSink out = new ByteSink(16);
        object.print(out);
        return new PDFStreamParser(out.toBytes()).parseNextToken();
    }

    private static String print(PdfObject object) {
        ByteSink out = new ByteSink(16);
        object.print(out);
        return new String(out.toBytes(), StandardCharsets.ISO_8859_1);
    }
}
