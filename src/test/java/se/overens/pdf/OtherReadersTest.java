package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.SystemTools;
import se.overens.document.Document;

/** The same documents as other people's programs read them. */
@Tag("once")
class OtherReadersTest {
    private static final Pattern QUOTED = Pattern.compile("^ *\"(.*)\"$", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("se.overens.pdf.PdfWriterTest#documents")
    void qpdfFindsNoFault(Document document) throws Exception {
        assertThat(SystemTools.judge(write(document), "qpdf", "--check", SystemTools.PDF))
                .contains("No syntax or stream encoding errors found")
                .doesNotContain("WARNING");
    }

    @ParameterizedTest
    @MethodSource("se.overens.pdf.PdfWriterTest#documents")
    void popplerReadsTheWordsInTheOrderOfTheTags(Document document) throws Exception {
        String output = SystemTools.judge(write(document), "pdfinfo", "-enc", "UTF-8", "-struct-text", SystemTools.PDF);
        String words =
                QUOTED.matcher(output).results().map(match -> match.group(1)).collect(Collectors.joining(" "));
        assertThat(plain(words)).isEqualTo(plain(text(document)));
    }

    @ParameterizedTest
    @MethodSource("se.overens.pdf.PdfWriterTest#documents")
    void popplerExtractsEveryWord(Document document) throws Exception {
        String output = SystemTools.judge(write(document), "pdftotext", "-enc", "UTF-8", "-raw", SystemTools.PDF, "-");
        assertThat(plain(output)).contains(words(document));
    }

    @ParameterizedTest
    @MethodSource("se.overens.pdf.PdfWriterTest#documents")
    void muPdfExtractsEveryWord(Document document) throws Exception {
        String output = SystemTools.judge(write(document), "mutool", "draw", "-q", "-F", "txt", SystemTools.PDF);
        assertThat(plain(output)).contains(words(document));
    }

    @ParameterizedTest
    @MethodSource("se.overens.pdf.PdfWriterTest#documents")
    void ghostscriptPaintsWithoutWarning(Document document) throws Exception {
        String output = SystemTools.judge(
                write(document),
                "gs",
                "-q",
                "-dNOPAUSE",
                "-dBATCH",
                "-dPDFSTOPONERROR",
                "-sDEVICE=nullpage",
                SystemTools.PDF);
        assertThat(output).isBlank();
    }

    @ParameterizedTest
    @MethodSource("se.overens.pdf.PdfWriterTest#documents")
    void everyFontIsEmbeddedWithItsCharacters(Document document) throws Exception {
        String output = SystemTools.judge(write(document), "pdffonts", SystemTools.PDF);
        assertThat(output.lines().skip(2)).isNotEmpty().allMatch(line -> line.contains("yes yes yes"));
    }

    /** The text of the document with the page numbers of its contents. */
    private static String text(Document document) {
        return ReadingText.of(Typeset.pages(document).document()).words();
    }

    private static String[] words(Document document) {
        return Arrays.stream(text(document).split("[ \u00A0]"))
                .map(OtherReadersTest::plain)
                .toArray(String[]::new);
    }

    /** Without white space, and without the hyphens of line ends, which every program treats in its own way. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u00AD]", "");
    }

    private static byte[] write(Document document) {
        return Typeset.pdf(document);
    }
}
