package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.overens.document.LinkTarget;
import se.overens.document.ListBlock;

/** References as Word keeps them up to date. Leaf 0 is the title of a paper. */
class ReferencesTest {
    @Test
    void quotesTheWordsOfAHeading() {
        Paper paper = new Paper("Prov").heading("", "Parterna").heading("1", "Syfte och mål");
        assertThat(last(paper.reference(1, "avsnittet ”Parterna”"))).isEqualTo("avsnittet ”{REF _Ref1 \\h|Parterna}”");
        assertThat(last(paper.reference(2, "”Syfte och mål”"))).isEqualTo("”{REF _Ref2 \\h|Syfte och mål}”");
        assertThat(last(paper.reference(2, "avsnitt 1"))).isEqualTo("avsnitt {REF _Ref2 \\r \\h|1}");
        assertThat(last(paper.reference(2, "vad målet är"))).isEqualTo("<_Ref2|vad målet är>");
    }

    @Test
    void quotesTheWordsOfABilagaWithoutItsNumber() {
        Paper paper = new Paper("Prov").attachment(1, "Lokaler");
        assertThat(last(paper.reference(1, "”Lokaler”"))).isEqualTo("”{REF _Words1 \\h|Lokaler}”");
        assertThat(last(paper.reference(1, "bilaga 1"))).isEqualTo("bilaga {REF _Ref1 \\h|1}");
        assertThat(xml(paper))
                .containsPattern("_Words1\"/><w:r><w:t xml:space=\"preserve\">Lokaler</w:t></w:r><w:bookmarkEnd");
    }

    @Test
    void leadsFromABilagaToTheNumberOfAnother() {
        Paper paper = new Paper("Prov").attachment(1, "Lokaler").heading("1", "Ytor");
        assertThat(last(paper.reference(3, "avsnitt 1 i bilaga 1")))
                .isEqualTo("avsnitt {REF _Ref3 \\r \\h|1} i bilaga {REF _Ref1 \\h|1}");
        assertThat(xml(paper)).contains("w:name=\"_Ref1\"", "w:name=\"_Ref3\"");
    }

    /** Word would print "d)", which no reference says. */
    @Test
    void countsTheClauseOfALetter() {
        Paper paper = new Paper("Prov").heading("2", "Syfte");
        paper.lists(ListBlock.Numbering.CLAUSE, "2.1", ListBlock.Numbering.ALPHA, "d)");
        assertThat(last(paper.reference(5, "punkt 2.1\u00A0d")))
                .isEqualTo("punkt {REF _Ref3 \\r \\h|2.1}\u00A0<_Ref5|d>");
        assertThat(xml(paper)).contains("w:name=\"_Ref3\"", "w:name=\"_Ref5\"");
    }

    @Test
    void countsTheItemsOfNumberedLists() {
        Paper paper = new Paper("Prov");
        paper.lists(ListBlock.Numbering.DECIMAL, "1.", ListBlock.Numbering.DECIMAL, "1.");
        assertThat(last(paper.reference(1, "punkt 1"))).isEqualTo("punkt {REF _Ref1 \\r \\h|1}");
        assertThat(last(paper.reference(3, "punkt 1\u00A01")))
                .isEqualTo("punkt {REF _Ref1 \\r \\h|1}\u00A0{REF _Ref3 \\r \\h|1}");
    }

    @Test
    void printsTheWordsOfALinkIntoAPack() {
        Paper paper = new Paper("Prov").reference(new LinkTarget.Pack("item-3"), "Avtal");
        assertThat(last(paper)).isEqualTo("Avtal");
    }

    private static String xml(Paper paper) {
        return WordFile.of(paper.word()).text("word/document.xml");
    }

    /** The last paragraph: fields as {instruction|words}, links as <target|words>. */
    private static String last(Paper paper) {
        String xml = xml(paper);
        String words = xml.substring(xml.lastIndexOf("<w:p>"), xml.lastIndexOf("</w:p>"));
        words = Pattern.compile("<w:hyperlink w:anchor=\"([^\"]+)\"[^>]*>(.*?)</w:hyperlink>")
                .matcher(words)
                .replaceAll("‹$1|$2›");
        return words.replace("<w:fldChar w:fldCharType=\"begin\"/>", "{")
                .replaceAll(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>", "|")
                .replace("<w:fldChar w:fldCharType=\"end\"/>", "}")
                .replaceAll("<[^>]*>", "")
                .replace("{ ", "{")
                .replace('‹', '<')
                .replace('›', '>');
    }
}
