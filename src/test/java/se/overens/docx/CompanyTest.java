package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.overens.document.SigningMode;

/** What stands with a signature block in Word: paragraphs that stand with the next are marked +, those that begin a page |. */
class CompanyTest {
    private static final String LONG =
            "Avtalet binder parterna när alla har undertecknat det, och fram till dess är ingen av "
                    + "dem bunden av det som står i det.";

    @Test
    void takesALongParagraphAlong() {
        assertThat(kept(new Paper("T").paragraph("a").paragraph(LONG).signatures(SigningMode.INK)))
                .containsExactly("T", "a", LONG + "+");
    }

    @Test
    void takesTheLastTwoLinesAlong() {
        assertThat(kept(new Paper("T")
                        .paragraph("a")
                        .paragraph("b")
                        .paragraph("c")
                        .signatures(SigningMode.FIELDS)))
                .containsExactly("T", "a", "b+", "c+");
    }

    @Test
    void takesTheTextAboveTheHeadingAlong() {
        Paper paper = new Paper("T").paragraph("a").paragraph(LONG).heading("", "Underskrifter");
        assertThat(kept(paper.signatures(SigningMode.INK))).containsExactly("T", "a", LONG + "+", "Underskrifter+");
    }

    @Test
    void takesNoMoreThanTheHeadingOfASingleLine() {
        Paper paper = new Paper("T").paragraph("a").heading("", "H").paragraph("b");
        assertThat(kept(paper.signatures(SigningMode.INK))).containsExactly("T", "a", "H", "b+");
    }

    @Test
    void takesTwoItemsOfAListAlong() {
        assertThat(kept(new Paper("T").bullets("a", "b", "c").signatures(SigningMode.INK)))
                .containsExactly("T", "a", "b+", "c+");
    }

    @Test
    void takesTheLastRowsOfATableAlong() {
        List<String> kept = kept(new Paper("T").table(9).signatures(SigningMode.INK));
        assertThat(kept.subList(kept.size() - 7, kept.size()))
                .containsExactly("r8+", "ord+", "8,5+", "r9+", "ord+", "9,5+", "+");
        assertThat(kept).contains("r7", "Rad+");
    }

    @Test
    void movesAPageBreakBeforeTheLinesThatStandWithIt() {
        Paper paper =
                new Paper("T").paragraph("a").paragraph("b").paragraph("c").pageBreak();
        assertThat(kept(paper.signatures(SigningMode.INK))).containsExactly("T", "a", "|b+", "c+");
    }

    @Test
    void beginsAPageBeforeTheHeadingForAService() {
        Paper paper =
                new Paper("T").paragraph("a").heading("", "H").paragraph("b").heading("", "Underskrifter");
        assertThat(kept(paper.signatures(SigningMode.SERVICE).paragraph("c")))
                .containsExactly("T", "a", "H+", "b+", "|Underskrifter", "|c");
    }

    @Test
    void beginsAPageWithTheBlockItselfWithoutAHeading() {
        String xml = xml(new Paper("T").paragraph("a").pageBreak().signatures(SigningMode.SERVICE));
        assertThat(xml.split("<w:pageBreakBefore/>")).hasSize(2);
        assertThat(xml.substring(xml.indexOf("<w:tbl>"))).contains("<w:pageBreakBefore/>");
    }

    @Test
    void leavesALongSectionAsItIsBeforeAPageForAService() {
        Paper paper = new Paper("T").heading("", "H");
        for (int i = 0; i < 15; i++) {
            paper.paragraph(LONG);
        }
        assertThat(kept(paper.signatures(SigningMode.SERVICE))).doesNotContain("H+", LONG + "+");
    }

    @Test
    void leavesNoSpaceAboveWhatBeginsAPage() {
        assertThat(xml(new Paper("T").heading("", "H").signatures(SigningMode.SERVICE)))
                .containsPattern("<w:pageBreakBefore/>((?!</w:pPr>).)*<w:spacing w:before=\"0\"/>");
    }

    private static String xml(Paper paper) {
        return WordFile.of(paper.word()).text("word/document.xml");
    }

    /** The paragraphs before and after the block; headings stand with the next by their style, and so does the title. */
    private static List<String> kept(Paper paper) {
        WordFile file = WordFile.of(paper.word());
        var all = file.xml("word/document.xml").getElementsByTagNameNS(WordPart.MAIN, "p");
        List<String> kept = new java.util.ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element paragraph = (Element) all.item(i);
            Element format = WordText.child(paragraph, "pPr");
            String style = WordText.value(format, "pStyle", "");
            boolean outside = !style.startsWith("Signature") && !(style.equals("TableEnd") && i + 1 == all.getLength());
            if (outside && !(kept.isEmpty() && style.equals("TableEnd"))) {
                kept.add((WordText.child(format, "pageBreakBefore") == null ? "" : "|")
                        + paragraph.getTextContent()
                        + (WordText.child(format, "keepNext") == null ? "" : "+"));
            }
        }
        return kept;
    }
}
