package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.matter.Preparation;
import se.overens.document.Document;
import se.overens.document.Leaf;
import se.overens.template.Mall;

/** Numbers, references, tables and contents: what the markup says, and what the model then holds. */
class StructureOfMarkupTest {
    private static final String CLAUSES = header("clauses");
    private static final String HEADINGS = header("headings");

    private static String header(String numbering) {
        return Mall.HEADER.replace("}>", ",\"numbering\":\"" + numbering + "\"}>");
    }

    @Test
    void numbersHeadings() {
        assertThat(read(HEADINGS, "# T¶## A¶### B¶### C¶#### D¶## E¶### F"))
                .isEqualTo("# T\n## 1 A\n### 1.1 B\n### 1.2 C\n#### 1.2.1 D\n## 2 E\n### 2.1 F");
    }

    @Test
    void numbersClausesInOneCountWithTheHeadingsBelow() {
        assertThat(read(CLAUSES, "# T¶## A¶¶1. a¶2. b¶   1. c¶   2. d¶¶### B¶¶1. e¶¶Text.¶¶1. f¶¶## C¶¶1. g"))
                .isEqualTo("# T\n## 1 A\nlist{1.1 p a | 1.2 p b / list{a) p c | b) p d}}\n### 1.3 B\n"
                        + "list{1.3.1 p e}\np Text.\nlist{1.3.2 p f}\n## 2 C\nlist{2.1 p g}");
    }

    @Test
    void leavesListsAndMarkedHeadingsWithoutNumbers() {
        assertThat(read(CLAUSES, "# T¶¶1. a¶¶## <@unnumbered/> A¶¶1. b¶¶## B"))
                .isEqualTo("# T\nlist{1. p a}\n## A\nlist{1. p b}\n## 1 B");
    }

    @Test
    void beginsNumbersAnewInEachBilaga() {
        String markup =
                "# T¶## A¶¶Se <@ref name='y'/>.¶¶## <@attachment/>X¶¶### <@anchor name='y'/>Y¶¶1. a¶¶## <@attachment/>Z¶¶### U";
        assertThat(read(CLAUSES, markup))
                .isEqualTo("# T\n## 1 A\np Se <a 8>avsnitt\u00A01 i bilaga\u00A01</a>.\n@ Bilaga 1 X\n### 1 Y\n"
                        + "list{1.1 p a}\n@ Bilaga 2 Z\n### 1 U");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '§',
            value = {
                "Se <#ref name='s'/>.@p Se <a 2>avsnitt\u00A02</a>.",
                "<#ref name='s'/> gäller.@p <a 2>Avsnitt\u00A02</a> gäller.",
                "A. <#ref name='s'/> gäller.@p A. <a 2>Avsnitt\u00A02</a> gäller.",
                "Se <#ref name='s' form='number'/>.@p Se <a 2>2</a>.",
                "Se <#ref name='s' form='words'/>.@p Se <a 2>”Sekretess”</a>.",
                "Se <#ref name='k'/>.@p Se <a 4>punkt\u00A02.1</a>.",
                "Se <#ref name='b'/>.@p Se <a 6>punkt\u00A02.1\u00A0a</a>.",
                "Se <#ref name='l'/>.@p Se <a 8>bilaga\u00A01</a>.",
                "Se [*det* om sekretess](§#s§).@p Se <a 2><i>det</i> om sekretess</a>."
            })
    void saysWhatAReferenceLeadsTo(String text, String expected) {
        String rest = "¶¶## <@anchor name='s'/>Sekretess¶¶1. <@anchor name='k'/>a¶   1. b <@anchor name='b'/>¶¶"
                + "## <@attachment name='l'/> Lokaler";
        String first = text.replace("<#", "<@").replace("§", "");
        String plain = read(CLAUSES, "# T¶## A¶¶" + first + rest);
        assertThat(normal(plain.split("\n")[2])).isEqualTo(normal(expected));
        assertThat(plain).contains("## 2 Sekretess\nlist{2.1 p a / list{a) p b}}\n@ Bilaga 1 Lokaler");
    }

    /** Which leaf is meant is another test's matter. */
    private static String normal(String line) {
        return line.replaceAll("<a \\d+>", "<a>");
    }

    @Test
    void leadsIntoThePackThatHasThePlace() {
        Mall mall = Mall.of("# T\n\nSe <@packLink to=place>**Avtal** ${words}</@packLink>.\n\n"
                + "<@packLink to=step.statement>Avtal</@packLink> finns.\n\n<@packLink to=''>*Avtal*</@packLink>\n");
        Preparation step = new Preparation("Nämnden", null, null, null);
        mall.with("place", "item-3").with("words", "[A](#b)").with("step", step);
        assertThat(Plain.of(Read.document(mall.rendered())))
                .isEqualTo("# T\np Se <a item-3><b>Avtal</b> [A](#b)</a>.\np Avtal finns.\np <i>Avtal</i>");
    }

    @Test
    void leadsToTheFirstLeafOfThePlace() {
        Document document = document(CLAUSES, "# T¶## A¶¶Se <@ref name='s'/>.¶¶## <@anchor name='s'/>Sekretess");
        List<Leaf> leaves = Plain.leaves(document);
        int target = Integer.parseInt(Plain.of(document).replaceAll("(?s).*<a (\\d+)>.*", "$1"));
        assertThat(leaves.get(target).text()).isEqualTo("2");
        assertThat(leaves.get(target + 1).text()).isEqualTo("Sekretess");
    }

    @Test
    void givesEveryLeafItsOwnIdAndContentsTheLast() {
        Document document = document(
                HEADINGS,
                "# T¶¶<@contents heading='Innehåll' fromPages=3/>¶¶## A¶¶Se <@ref name='b'/>.¶¶## <@anchor name='b'/>B¶¶"
                        + "<@contents of='attachments' heading='Bilagor'/>¶¶## <@attachment/>X");
        assertThat(Plain.of(document)).isEqualTo("""
                # T
                SECTIONS from 3 Innehåll
                  1 1 A… → 1
                  1 2 B… → 6
                  1 Bilaga 1 X… → 8
                ## 1 A
                p Se <a 6>avsnitt\u00A02</a>.
                ## 2 B
                ATTACHMENTS from 1 Bilagor
                  1 Bilaga 1 X… → 8
                @ Bilaga 1 X""");
        List<Leaf> leaves = Plain.leaves(document);
        assertThat(new HashSet<>(leaves.stream().map(Leaf::id).toList())).hasSize(document.leafCount());
        assertThat(leaves).allMatch(leaf -> leaf.id() < document.leafCount());
        assertThat(leaves.get(1).text()).isEqualTo("Innehåll");
        assertThat(leaves.get(1).id()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void leavesOutAListOfBilagorWithoutAny() {
        assertThat(read(HEADINGS, "# T¶¶<@contents of='attachments' heading='Bilagor'/>¶¶Text."))
                .isEqualTo("# T\np Text.");
    }

    @Test
    void readsTablesInMarkdown() {
        assertThat(read(Mall.HEADER, "# T¶¶| A | B | C |¶|---|:-:|--:|¶| a *b* | | 1 |¶| c\\|d | e | 2 |"))
                .isEqualTo("# T\ntable{[START, CENTRE, END]\n  HEADER !p A !p B !p C\n  BODY |p a <i>b</i> | |p 1\n"
                        + "  BODY |p c|d |p e |p 2}");
    }

    @Test
    void readsWhatATemplateSaysOfATable() {
        String markup =
                "# T¶¶Se <@ref name='k'/>.¶¶<@table caption='Kostnader' name='k' numeric=[2] totals=1 rowHeaders=true>¶"
                        + "| A | B |¶|---|---|¶| a | 1,5 |¶| Summa | 1,5 |¶</@table>";
        assertThat(read(Mall.HEADER, markup))
                .isEqualTo(
                        "# T\np Se <a 4>tabell\u00A01</a>.\ntable{Tabell 1.  Kostnader[START, NUMERIC]\n  HEADER !p A !p B\n"
                                + "  BODY !p a |p 1,5\n  TOTAL !p Summa |p 1,5}");
    }

    @Test
    void readsCellsOfSeveralBlocks() {
        String markup = "# T¶¶<@table>¶<@tableRow kind='header'><@tableCell>A</@tableCell><@tableCell>B</@tableCell>"
                + "</@tableRow>¶<@tableRow><@tableCell>ett¶¶två</@tableCell><@tableCell>¶- x¶- y¶</@tableCell></@tableRow>¶"
                + "</@table>¶¶Efter.";
        assertThat(read(Mall.HEADER, markup))
                .isEqualTo("# T\ntable{[START, START]\n  HEADER !p A !p B\n"
                        + "  BODY |p ett / p två |list{• p x | • p y}}\np Efter.");
    }

    @Test
    void neverMakesStructureOfValues() {
        String markup =
                "# T¶¶| A | B |¶|---|---|¶| ${v} | b |¶¶<@table caption=v name='k'>¶| A |¶|---|¶| ${v} |¶</@table>";
        String hostile = "| x | <@ref/> | ¶ # y".replace('¶', '\n');
        Document document = Read.document(
                Mall.of(markup.replace('¶', '\n')).with("v", hostile).rendered());
        assertThat(Plain.skeleton(document))
                .isEqualTo("# w\ntable{[START, START]\n  HEADER !p w !p w\n  BODY |p w |p w}\n"
                        + "table{w w[START]\n  HEADER !p w\n  BODY |p w}");
        assertThat(Plain.leaves(document)).extracting(Leaf::text).contains("| x | <@ref/> | # y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '§',
            value = {
                "# T¶¶Se <#ref name='nej'/>.@OV406 4 anchor",
                "# T¶## <#anchor name='uppsagning'/>A¶¶Se <#ref name='uppsagnig'/>.@OV406 5 meant",
                "# T¶¶Se [x](§#nej§).@OV406 4 anchor",
                "# T¶¶Se [x](http://a.se).@OV401 4 link",
                "# T¶## <#anchor name='a'/>A¶## <#anchor name='a'/>B@OV407 4",
                "# T¶¶Ett <#anchor name='a'/>stycke.@OV405 4 anchor",
                "# T¶## <#attachment/>X¶## B@OV405 4 afterAttachment",
                "# T¶## A¶### <#attachment/>X@OV405 4 attachmentLevel",
                "# T¶¶| A | B |¶|---|---|¶| a |@OV408 6 ragged",
                "# T¶¶| A | B |¶|---|---|¶| a | b | c |@OV408 6 ragged",
                "# T¶¶- a¶¶  | A | B |¶  |---|---|¶  | a | b |@OV401 6 table",
                "# T¶¶<#table>¶</#table>@OV408 4 empty",
                "# T¶¶<#table>¶Text.¶</#table>@OV408 5 content",
                "# T¶¶<#table numeric=[3]>¶| A |¶|---|¶| a |¶</#table>@OV408 4 numeric",
                "# T¶¶<#table name='x'>¶| A |¶|---|¶| a |¶</#table>@OV408 4 name",
                "# T¶¶<#tableRow></#tableRow>@OV408 4 outside",
                "# T¶¶<#table><#tableRow><#tableCell>a</#tableCell></#tableRow></#table>@OV408 4 header"
            })
    void refuses(String markup, @org.jspecify.annotations.Nullable String expected) {
        List<String> found = Read.findings(Mall.of(markup.replace("<#", "<@")
                .replace("</#", "</@")
                .replace("§", "")
                .replace('¶', '\n')));
        if (expected == null) {
            assertThat(found).isNotNull();
        } else {
            assertThat(found).contains(expected);
        }
    }

    @Test
    void findsAllFaultsInOneRun() {
        assertThat(Read.findings(Mall.of("# T\n\nSe <@ref name='a'/>.\n\nOch <@ref name='b'/>.\n\n> x")))
                .containsExactly("OV406 4 anchor", "OV406 6 anchor", "OV401 8 quote");
    }

    private static String read(String header, String markup) {
        return Plain.of(document(header, markup));
    }

    private static Document document(String header, String markup) {
        return Read.document(Mall.of(header + markup.replace('¶', '\n')).rendered());
    }
}
