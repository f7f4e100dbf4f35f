package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.RecordOf;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Signing;
import se.overens.agreement.words.Words;
import se.overens.diagnostic.SourceSpan;
import se.overens.document.Document;
import se.overens.document.Leaf;
import se.overens.template.Letter;
import se.overens.template.Mall;

/** Markdown to the document model, and everything that is refused. */
class MarkupReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '§',
            value = {
                "# T@# T",
                "# T¶## A¶### B¶## C@# T¶## A¶### B¶## C",
                "T¶=¶A¶-@# T¶## A",
                "# T¶ett¶två@# T¶p ett två",
                "# T¶ett  ¶två\\¶tre@# T¶p ett<br>två<br>tre",
                "# T¶*a* **b** ***c*** d@# T¶p <i>a</i> <b>b</b> <bi>c</bi> d",
                "# T¶    indragen@# T¶p indragen",
                "# T¶¶- a¶- b¶  - c¶¶  stycke@# T¶list{• p a | • p b / list{– p c} / p stycke}",
                "# T¶¶3. a¶4. b@# T¶list{3. p a | 4. p b}",
                "# T¶¶a¶¶---¶¶b@# T¶p a¶---¶p b",
                "# T¶¶5 &lt; 6 \\*x\\* &amp; [hakar]@# T¶p 5 < 6 *x* & [hakar]",
                "# T¶¶a[^x] b[^y].¶¶[^y]: två¶¶[^x]: *ett*@# T¶p a[1^1 <i>ett</i>] b[2^2 två].",
                "# T¶¶a^[direkt *här*] b@# T¶p a[1^1 direkt <i>här</i>] b"
            })
    void reads(String markup, String expected) {
        assertThat(Read.plain(markup.replace('¶', '\n'))).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '§',
            value = {
                "# T¶¶> citat@OV401 4 quote",
                "# T¶¶<div>¶x@OV401 4 html",
                "# T¶¶<!-- x@OV401 4 html",
                "# T¶¶a <b>x</b>@OV401 4 html",
                "# T¶¶a `kod`@OV401 4 code",
                "# T¶¶```¶x¶```@OV401 4 code",
                "# T¶¶~~~¶x@OV401 4 code",
                "# T¶¶![x](y.png)@OV401 4 image",
                "# T¶¶[x](http://a)@OV401 4 link",
                "# T¶¶<http://a.se>@OV401 4 link",
                "# T¶¶[x]: http://a.se@OV401 4 definition",
                "# T¶¶a ** b@OV401 4 emphasis",
                "# T¶¶##@OV401 4 empty",
                "# T¶¶- a¶-@OV401 5 empty",
                "# T¶¶- a¶- # b@OV401 5 item",
                "# T¶#### A@OV402 3 expected",
                "# T¶### A@OV402 3 expected",
                "# T¶###### A@OV401 3 level",
                "x¶# T@OV405 2 titleFirst",
                "## A@OV405 2 titleFirst",
                "# T¶# U@OV405 3 secondTitle",
                "# T¶¶a[^x]@OV403 4 write",
                "# T¶¶a¶¶[^x]: b@OV404 6 unused",
                "# T¶¶a[^x]¶b[^x]¶¶[^x]: c@OV404 5 again",
                "# T¶¶a[^x]¶¶[^x]: b¶¶    c@OV401 6 note",
                "# T¶¶a[^x]¶¶[^x]: b^[c]@OV401 6 noteInNote",
                "# T¶¶- a¶  - b¶    - c¶      - d¶        - e¶          - f@OV401 9 deep"
            })
    void refuses(String markup, String expected) {
        assertThat(Read.findings(Mall.of(markup.replace('¶', '\n')))).contains(expected);
    }

    @Test
    void everyFindingIsShownAtOnce() {
        assertThat(Read.findings(Mall.of("# T\n\n> a\n\n`b`\n\n[^x]: c"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"här %@4", "- %@4", "## A %@4", "a[^n]¶¶[^n]: x %@6", "% %@4"})
    void signaturesStandAlone(String markup) {
        String block = "<@signatures of=s signing=g place='p' labels=l.labels roles=l.roles/>";
        String[] parts = markup.replace('¶', '\n').split("@");
        Mall mall = Mall.of("# T\n<#import '/shared/signing.ftl' as l>\n" + parts[0].replace("%", block))
                .file("shared/signing.ftl", Letter.PACK.files().get("shared/signing.ftl"))
                .file("shared/functions.ftl", Letter.PACK.files().get("shared/functions.ftl"))
                .with("words", RecordOf.type(Words.class).completed())
                .with("s", List.of(Letter.signatory("region", "A", "B", "C", FunctionType.MIDWIFERY)))
                .with("g", Signing.INK);
        assertThat(Read.findings(mall)).contains("OV405 " + parts[1] + " signatures");
    }

    @Test
    void anEmptyDocumentHasNoTitle() {
        assertThat(Read.findings(Mall.of("")))
                .singleElement()
                .asString()
                .startsWith("OV405")
                .endsWith("titleFirst");
    }

    @Test
    void leavesAreNumberedInReadingOrder() {
        Document document = Read.document(Mall.of("# T ${v}\n\n- a[^n]\n- **b**${v}c\n\n[^n]: not *en*\n")
                .with("v", "x")
                .rendered());
        assertThat(Plain.leaves(document)).extracting(Leaf::id).isSorted().doesNotHaveDuplicates();
        assertThat(Plain.leaves(document)).hasSize(document.leafCount());
        assertThat(Plain.leaves(document))
                .extracting(Leaf::text)
                .containsExactly("T ", "x", "•", "a", "1", "1", "not ", "en", "•", "b", "x", "c");
    }

    @Test
    void everyLeafKnowsItsLine() {
        Document document =
                Read.document(Mall.of("# T\n\nett\ntvå *tre\nfyra*\n").rendered());
        assertThat(Plain.leaves(document))
                .extracting(leaf -> leaf.text() + ((SourceSpan) leaf.origin()).line())
                .containsExactly("T2", "ett 4", "två 5", "tre 5", "fyra6");
    }

    @Test
    void deepEmphasisIsRefusedRatherThanOverflowing() {
        for (int depth : new int[] {30, 3_000, 60_000}) {
            String deep = "*a **b ".repeat(depth) + "c" + "***".repeat(depth);
            assertThat(Read.findings(Mall.of("# T\n\n" + deep))).anyMatch(found -> found.matches("OV401 [24] deep"));
        }
    }
}
