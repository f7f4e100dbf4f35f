package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfName;

/** The scanner against PDFBox's parser, which is slower and sees the same. */
class ContentScannerTest {
    private static final String[] PIECES = {
        "BT\n",
        "ET ",
        "EMC\r",
        "/P<</MCID 3>>BDC\n",
        "/Span /Pr1 BDC ",
        "BMC ",
        "/F1 11 Tf ",
        "[(H\\344lso) -20 (v\\(\\)rd)]TJ ",
        "(a(b)c\\\\)Tj ",
        "<41 4 2F>Tj ",
        "1.5 -.2 0 12 Td\n",
        "%comment (\n",
        "/Name#20x Do ",
        "q Q ",
        "T* ",
        "()' ",
        "<</A[1 2(x)]/B<</C true>>>> /X ",
        "true false null ",
        "\r\n\t ",
        "/Artifact<</Type/Pagination/Subtype/Footer>>BDC ",
        "0 0 1 rg ",
        "(line\\\nbreak\\n\\r)Tj ",
        "/P<</A<</MCID 4>>/MCID 12/B[/MCID 5]>>BDC ",
        "/P<</MCID/MCID/MCID 7/C(x)>>BDC "
    };

    @Property(tries = 300)
    @Tag("once")
    void findsWhatPdfBoxFinds(@ForAll Random random) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            content.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(scanned(bytes)).as(content.toString()).isEqualTo(parsed(bytes));
    }

    @Property(tries = 300)
    @Tag("once")
    void comesToAnEndWhateverTheBytes(@ForAll byte[] bytes) {
        assertThat(endsOrRefuses(bytes)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "<<", "[[(", "<</A", "(abc", "<41", "/", "BI /W 1 ID \0\1", "\\", ")>>]", "{}", "(a\\"})
    void passesOverWhatIsCutOffOrOutOfPlace(String content) {
        assertThat(endsOrRefuses(content.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
    }

    @Test
    void passesOverTheDataOfAnInlineImage() throws IOException {
        byte[] content = "BI /W 2 /H 2 ID \0)EI(\1 EI (text) Tj".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(scanned(content)).containsExactly("/W -1 () ID", "-1 () EI", "-1 (text) Tj");
    }

    @Test
    void refusesWhatIsNestedToDoHarm() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new ContentScanner(deep).next()).isInstanceOf(IOException.class);
        byte[] many = "/N ".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new ContentScanner(many).next()).isInstanceOf(IOException.class);
    }

    private static boolean endsOrRefuses(byte[] bytes) {
        try {
            scanned(bytes);
            return true;
        } catch (IOException e) {
            return e.getMessage() != null;
        }
    }

    private static List<String> scanned(byte[] bytes) throws IOException {
        ContentScanner scanner = new ContentScanner(bytes);
        List<String> found = new ArrayList<>();
        for (int operator = scanner.next(); operator != ContentScanner.END; operator = scanner.next()) {
            if (operator != Operators.BI) {
                found.add(print(scanner.name(0))
                        + print(scanner.name(1))
                        + scanner.mcid()
                        + print(Arrays.copyOf(scanner.shown(), scanner.length()))
                        + letters(operator));
            }
        }
        return found;
    }

    private static String letters(int operator) {
        return operator == 0 ? "" : letters(operator >>> 8) + (char) (operator & 0xFF);
    }

    private static List<String> parsed(byte[] bytes) throws IOException {
        List<String> found = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(bytes).parse()) {
            if (token instanceof Operator operator) {
                found.add(print(operands) + operator.getName());
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        return found;
    }

    /** What the scanner keeps: the first two names, the last MCID, and the strings outside of dictionaries. */
    private static String print(List<COSBase> operands) {
        StringBuilder names = new StringBuilder();
        ByteSink strings = new ByteSink(16);
        int mcid = -1;
        for (int i = 0; i < operands.size(); i++) {
            COSBase operand = operands.get(i);
            names.append(i < 2 && operand instanceof COSName name ? print(PdfName.of(name.getName())) : "");
            mcid = operand instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID, -1) : mcid;
            strings(operand, strings);
        }
        return names.toString() + mcid + print(strings.toBytes());
    }

    private static void strings(COSBase operand, ByteSink strings) {
        if (operand instanceof COSString string) {
            strings.bytes(string.getBytes());
        } else if (operand instanceof COSArray array) {
            array.forEach(item -> strings(item, strings));
        }
    }

    private static String print(@Nullable PdfName name) {
        return name == null ? "" : name + " ";
    }

    private static String print(byte[] string) {
        return " (" + new String(string, StandardCharsets.ISO_8859_1) + ") ";
    }
}
