package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Nowhere;

/** The tags of each construct, as text. */
class TagTreeTest {
    @Test
    void tellsWhatTheCellsOfATableHead() {
        assertThat(print(
                        new Samples().title("Avtal").table(true, "Kostnader", "Kostnad|År 1", "Hyra|1 200", "=Summa|")))
                .contains("""
                          Table
                            Caption
                              1 "Tabell 1 Kostnader"
                            TR
                              TH Scope=Column
                                P
                                  1 "Kostnad"
                              TH Scope=Column
                                P
                                  1 "År 1"
                            TR
                              TH Scope=Row
                                P
                                  1 "Hyra"
                              TD
                                P
                                  1 "1 200"
                            TR
                              TH Scope=Row
                                P
                                  1 "Summa"
                              TD
                        """);
    }

    @Test
    void readsTheHeaderRowOfATableOnce() throws IOException {
        byte[] pdf = Typeset.pdf(longTable().document());
        List<String> tree =
                StructurePrinter.print(pdf).lines().map(String::strip).toList();
        assertThat(tree).containsOnlyOnce("Table", "1 \"Dag\"", "1 \"Tid\"", "1 \"D1\"", "2 \"D45\"", "2 \"Summa\"");
        assertThat(tree.stream().filter(line -> line.equals("TR"))).hasSize(47);
        assertThat(contents(pdf, 2, "Artifact")).contains("DagTid");
        assertThat(contents(pdf, 2, "P")).contains("D45", "Summa").doesNotContain("Dag", "Tid");
    }

    @Test
    void putsDeeperEntriesInContentsOfTheirOwn() {
        Samples samples = new Samples()
                .title("Avtal")
                .contents("Innehåll")
                .numbered(1, "1", "Parter")
                .numbered(2, "1.1", "Verksamhet")
                .pageBreak()
                .attachment("Bilaga 1", "Lokaler");
        assertThat(print(samples)).isEqualTo("""
                Document
                  H1
                    1 "Avtal"
                  H2
                    1 "Innehåll"
                  TOC
                    TOCI
                      Reference
                        Link
                          1 "1 Parter 1 "
                          link "1 Parter 1" to 1
                    TOC
                      TOCI
                        Reference
                          Link
                            1 "1.1 Verksamhet 1 "
                            link "1.1 Verksamhet 1" to 1
                    TOCI
                      Reference
                        Link
                          1 "Bilaga 1 Lokaler 2 "
                          link "Bilaga 1 Lokaler 2" to 2
                  H2
                    1 "1 Parter"
                  H3
                    1 "1.1 Verksamhet"
                  H2
                    2 "Bilaga 1 Lokaler"
                """);
    }

    /** Wider than a line, narrower than two. */
    @Test
    void givesALinkAnAnnotationForEachOfItsLines() {
        String words = "det avsnitt om parterna som står högst upp på den här sidan och är bredare än raden";
        assertThat(print(new Samples().title("Avtal").numbered(1, "1", "Parter").linked("Se ", words, ", som gäller.")))
                .endsWith("""
                          P
                            1 "Se "
                            Link
                              1 "WORDS"
                              link "WORDS" to 1
                              link "WORDS" to 1
                            1 ", som gäller."
                        """.replace("WORDS", words));
    }

    @Test
    void namesThePlaceInThePackThatALinkLeadsTo() {
        byte[] pdf = Typeset.pdf(
                new Samples().title("Kallelse").packLinked("item-3", "Avtal").document());
        assertThat(StructurePrinter.print(pdf)).endsWith("""
                  P
                    Link
                      1 "Avtal"
                      link "Avtal" to "item-3"
                """);
        assertThat(StructureCheck.check(pdf, Nowhere.NOWHERE, null)).isEmpty();
    }

    @Test
    void followsALinkOverAPageBreak() {
        String words = "ord ".repeat(1200).strip();
        List<String> tree = print(
                        new Samples().title("Avtal").numbered(1, "1", "Parter").linked("Se ", words, "."))
                .lines()
                .map(String::strip)
                .toList();
        assertThat(tree).containsOnlyOnce("Link", "1 \"Se \"", "2 \".\"");
        assertThat(tree.stream().filter(line -> line.matches("[12] \"ord [ord ]*\"")))
                .hasSize(2);
        assertThat(tree.stream().filter(line -> line.matches("link \"ord .* to 1")))
                .hasSizeGreaterThan(50);
    }

    @Test
    void describesTheLogo() {
        assertThat(print(new Samples().logo("Märke: ett hus").title("Avtal"))).isEqualTo("""
                Document
                  Figure Alt="Märke: ett hus" Placement=Block BBox=[82 756.81 122 796.81]
                    1 ""
                  H1
                    1 "Avtal"
                """);
    }

    @Test
    void readsABilagasLabelWithItsTitle() {
        assertThat(print(new Samples().title("Avtal").attachment("Bilaga 1", "Lokaler")))
                .endsWith("""
                          H2
                            2 "Bilaga 1 Lokaler"
                        """);
    }

    @Test
    void keepsANoteThatSplitsInOneElement() {
        String note = "not ".repeat(1500).strip();
        List<String> tree = print(new Samples().title("Avtal").noted("Enligt lag", note, " gäller."))
                .lines()
                .toList();
        int start = tree.indexOf("    Note #note-1");
        assertThat(tree.subList(start - 3, start + 3))
                .containsExactly(
                        "    Reference",
                        "      Lbl",
                        "        1 \"1\"",
                        "    Note #note-1",
                        "      Lbl",
                        "        1 \"1 \"");
        assertThat(tree.get(start + 3)).startsWith("      1 \"not not");
        assertThat(tree.get(start + 4)).startsWith("      2 \"not not");
        assertThat(tree).last().isEqualTo("    1 \" gäller.\"");
    }

    private static Samples longTable() {
        Stream<String> rows = IntStream.rangeClosed(1, 45).mapToObj(day -> "D" + day + "|8–12");
        String[] all = Stream.of(Stream.of("Dag|Tid"), rows, Stream.of("=Summa|280"))
                .flatMap(row -> row)
                .toArray(String[]::new);
        return new Samples().title("Avtal").table(false, "Öppettider", all);
    }

    /** The text of each marked content with a tag on a page, from 1. */
    private static List<String> contents(byte[] pdf, int page, String tag) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(page - 1));
            List<String> texts = new ArrayList<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getTag().equals(tag)) {
                    texts.add(content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .map(text -> ((TextPosition) text).getUnicode())
                            .collect(Collectors.joining()));
                }
            }
            return texts;
        }
    }

    private static String print(Samples samples) {
        return StructurePrinter.print(Typeset.pdf(samples.document()));
    }
}
