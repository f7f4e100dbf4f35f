package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.SourceSpan;

/** Row Y1 of the table of faults: files in other encodings than UTF-8. */
class EncodingTest {
    private static final String SMALL = "code: \"1860\"\nname: Laxå – kommun\n";
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Three files in ten encodings each, with the words of the label, or null for a file that is read. */
    static Stream<Arguments> reencoded() {
        List<Arguments> cases = new ArrayList<>();
        for (String text : List.of(SMALL, Samples.MUNICIPALITY, SMALL.replace("\n", "\r\n"))) {
            String latin = text.replace("–", "-");
            cases.add(Arguments.of(text, bytes(text, "UTF-8"), null));
            cases.add(Arguments.of(text, concat(BOM, bytes(text, "UTF-8")), null));
            cases.add(
                    Arguments.of(text, bytes(latin, "ISO-8859-1"), "this byte, 0xE5, would be \"å\" in Windows-1252"));
            cases.add(Arguments.of(
                    text, bytes("# –\n" + text, "windows-1252"), "this byte, 0x96, would be \"–\" in Windows-1252"));
            cases.add(Arguments.of(text, bytes(text, "UTF-16"), "the file looks like UTF-16"));
            cases.add(Arguments.of(text, bytes(text, "UTF-16LE"), "the file looks like UTF-16"));
            cases.add(Arguments.of(text, bytes(text, "UTF-16BE"), "the file looks like UTF-16"));
            cases.add(Arguments.of(
                    text,
                    concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes(text, "UTF-16LE")),
                    "the file looks like UTF-16"));
            cases.add(Arguments.of(text, bytes(text + "# \0", "UTF-8"), "a byte of value 0, which no text has"));
            cases.add(Arguments.of(
                    text,
                    concat(bytes(text, "UTF-8"), new byte[] {'#', (byte) 0xC3}),
                    "the file ends in the middle of a character"));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("reencoded")
    void theVerdictIsRight(String text, byte[] bytes, String label) {
        Reading<Municipality> reading = Reading.of(Municipality.class, bytes);

        if (label == null) {
            assertThat(reading.good())
                    .isEqualTo(Reading.of(Municipality.class, text).good());
        } else {
            assertThat(reading.value()).isNull();
            assertThat(reading.codes()).containsExactly(Code.NOT_UTF8);
            assertThat(reading.shown(Language.ENGLISH)).contains("\n  ^ " + label + "\n");
        }
    }

    @Test
    void thePlaceOfALatin1LetterIsShownInItsLine() {
        Reading<Municipality> reading =
                Reading.of(Municipality.class, bytes("code: 1\r\nname: Laxå, Åsbro\r\n", "ISO-8859-1"));

        assertThat(reading.findings().stream().map(Diagnostic::location))
                .containsExactly(new SourceSpan(Reading.FILE, 2, 10, 1, "name: Laxå, Åsbro"));
    }

    @Test
    void lettersInUtf8BeforeTheWrongByteCountAsOne() {
        byte[] bytes = concat(bytes("name: åäö😀 ", "UTF-8"), new byte[] {(byte) 0xE5, 'x'});

        Reading<Municipality> reading = Reading.of(Municipality.class, bytes);

        assertThat(reading.place()).isEqualTo("1:12+1");
        assertThat(reading.underlined()).isEqualTo("å");
    }

    @Test
    void encodedSurrogatesAndOverlongFormsAreNotUtf8() {
        byte[] surrogate = {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] overlong = {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF};
        byte[] nowhereALetter = {'a', ':', ' ', (byte) 0x81};

        assertThat(Reading.of(Municipality.class, surrogate).place()).isEqualTo("1:4+1");
        assertThat(Reading.of(Municipality.class, overlong).codes()).containsExactly(Code.NOT_UTF8);
        assertThat(Reading.of(Municipality.class, nowhereALetter).shown(Language.ENGLISH))
                .contains("this byte, 0x81, is no letter in UTF-8, nor in Windows-1252");
    }

    @Test
    void utf32IsToldFromUtf16() {
        byte[] bytes = concat(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, bytes(SMALL, "UTF-32LE"));

        assertThat(Reading.of(Municipality.class, bytes).shown(Language.ENGLISH))
                .contains("looks like UTF-32;");
    }

    @Test
    void theByteOrderMarkIsNoColumn() {
        Reading<RegionProfile> reading = Reading.of(
                RegionProfile.class, concat(BOM, bytes(Samples.REGION.replace("schema:", "shema:"), "UTF-8")));

        assertThat(reading.place()).isEqualTo("1:1+5");
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(a);
        out.writeBytes(b);
        return out.toByteArray();
    }
}
