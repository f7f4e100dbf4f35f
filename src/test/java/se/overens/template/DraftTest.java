package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.RecordOf;
import se.overens.agreement.Centre;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Operator;
import se.overens.agreement.Signatory;
import se.overens.agreement.terms.Term;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.ValuePath;

/** What a draft prints for values that are missing: visible placeholders, whatever the template does with them. */
class DraftTest {
    private static final Terms NO_TERM = RecordOf.type(Terms.class);

    private static final Terms EMPTY_TERM = RecordOf.type(Terms.class, "term", RecordOf.type(Term.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${agreement.term.validFrom};[FYLL I: giltig från och med]",
                "${longDate(agreement.term.validFrom)};[FYLL I: giltig från och med]",
                "${genitive(agreement.term.validFrom)}.;[FYLL I: giltig från och med].",
                "${'före ' + agreement.term.validFrom};före [FYLL I: giltig från och med]",
                "<#if agreement.term.validFrom??>ja<#else>nej</#if>;ja",
                "<#if agreement.term.validTo??>ja<#else>nej</#if>;nej",
                "<#if agreement.term??>ja</#if>;ja",
                "${agreement.term.validFrom!'tills vidare'};[FYLL I: giltig från och med]",
                "${(agreement.term.validTo)!'tills vidare'};tills vidare",
                "${agreement.term.validFrom?upper_case};[FYLL I: giltig från och med]",
                "<#if agreement.term.validFrom == '2026'>a<#else>b</#if> c;[FYLL I: giltig från och med] c",
                "<#if agreement.term.noticeMonths gt 3>a<#else>b</#if> c;[FYLL I: uppsägningstid] c",
                "<#assign t = agreement.term>${t.validFrom};[FYLL I: giltig från och med]",
                "<#assign t = agreement.term.validTo>${t};[FYLL I: giltig till och med]",
                "<#list agreement.term.validFrom as x>${x}</#list>;[FYLL I: giltig från och med]",
                "<#macro m d>(${longDate(d)})</#macro><@m agreement.term.validFrom/>;([FYLL I: giltig från och med])"
            })
    void surviveWhatTemplatesDo(String template, String printed) {
        for (Terms terms : List.of(NO_TERM, EMPTY_TERM)) {
            Mall mall = Mall.of(header("agreement.term.validFrom") + template).with("agreement", terms);
            assertThat(mall.draftText().strip()).as(template).isEqualTo(printed);
        }
    }

    @Test
    void standOnLinesOfTheirOwnForBlocks() {
        Mall mall = Mall.of(header("agreement.term.validFrom") + """

                        <#if agreement.term.validFrom == '2026'>
                        a
                        </#if>
                        b <#if agreement.term.validFrom == '2026'>c
                        d</#if> e
                        """).with("agreement", NO_TERM);
        assertThat(mall.draftText().strip())
                .isEqualTo("[FYLL I: giltig från och med]\n\nb [FYLL I: giltig från och med] e");
    }

    @Test
    void standForAnyValueThatIsPrintedDirectly() {
        Mall mall = Mall.of("${agreement.term.validFrom}, ${agreement.dispute.forum.name} och ${facts.telefon}")
                .with("agreement", NO_TERM)
                .with("facts", Map.of());
        assertThat(mall.draftText()).isEqualTo("[FYLL I: giltig från och med], [FYLL I: namn] och [FYLL I: telefon]");
        assertThat(mall.draft().missing())
                .extracting(missing -> missing.path().text())
                .containsExactly("agreement.term.validFrom", "agreement.dispute.forum.name", "facts.telefon");
    }

    @Test
    void keepTheirPlaceAmongOthersInAList() {
        Operator known = new Operator("Laxå vårdcentral", "region", "Region Örebro län", List.of());
        Mall mall = Mall.of(header("operators[].name") + "${enumerate(operators?map(o -> o.name))}")
                .with("operators", List.of(known, RecordOf.type(Operator.class, "party", "p"), known));
        assertThat(mall.draftText()).isEqualTo("Laxå vårdcentral, [FYLL I: namn] och Laxå vårdcentral");
        assertThat(mall.draft().values())
                .filteredOn(value -> ((PrintedValue.PrintedText) value).missing() != null)
                .singleElement()
                .satisfies(value -> assertThat(value.origin()).isEqualTo(new ValuePath("operators[1].name")));
    }

    @Test
    void makeARowOfAnEmptyListWhoseItemsAreNeeded() {
        Mall mall = Mall.of(header("signatories[].title") + "<#list signatories as s>- ${s.title}\n</#list>")
                .with("signatories", List.of());
        assertThat(mall.draftText()).isEqualTo("- [FYLL I: titel]\n");
        assertThat(Mall.of("<#list signatories as s>- ${s.title}</#list>|")
                        .with("signatories", List.of())
                        .draftText())
                .isEqualTo("|");
    }

    @Test
    void areSaidOnceWhereTheyWouldFollowEachOther() {
        Mall mall = Mall.of(header("centre.name") + "${centre.name}<#if centre.name != 'A'> (${centre.name})</#if>!")
                .with("centre", RecordOf.type(Centre.class, "id", "c"));
        assertThat(mall.draftText()).isEqualTo("[FYLL I: namn]!");
    }

    @Test
    void areWarnedOfWithTheirKey() {
        Mall mall = Mall.of(header("document.caseNumber") + "A ${document.dated}")
                .with("document", RecordOf.type(DocumentSettings.class));
        assertThat(mall.draft().missing()).extracting(MissingValue::name).containsExactly("datum", "diarienummer");
        assertThat(mall.found())
                .allMatch(found -> found.severity() == Severity.WARNING && found.code() == Code.REQUIRED_VALUE)
                .extracting(Diagnostic::location)
                .containsExactly(new ValuePath("document.dated"), new ValuePath("document.caseNumber"));
    }

    @Test
    void doNotHideWhatIsWrongWithATemplate() {
        Mall misspelt = Mall.of("${document.dateed}").with("document", RecordOf.type(DocumentSettings.class));
        assertThat(misspelt.draftOrNull()).isNull();
        assertThat(misspelt.found()).extracting(Diagnostic::code).containsExactly(Code.TEMPLATE_UNDEFINED);
        Mall wrong = Mall.of(header("document.dated") + "${document.dated} ${1 + {}}")
                .with("document", RecordOf.type(DocumentSettings.class));
        assertThat(wrong.draftOrNull()).isNull();
        assertThat(wrong.found()).extracting(Diagnostic::code).containsExactly(Code.TEMPLATE_FAILED);
        Mall endless = Mall.of(header("document.dated") + "<#list 1.. as i>${document.dated}aaaaaaaaaa</#list>")
                .with("document", RecordOf.type(DocumentSettings.class));
        assertThat(endless.draftOrNull()).isNull();
        assertThat(endless.found()).extracting(Diagnostic::code).containsExactly(Code.TEMPLATE_LIMIT);
    }

    @Test
    void neverStandInAFinalDocument() {
        Mall mall = Mall.of(header("document.caseNumber") + "${document.caseNumber}")
                .with("document", RecordOf.type(DocumentSettings.class));
        assertThat(mall.places()).containsExactly("OV310 document.caseNumber");
        assertThat(Mall.of("${document.caseNumber}")
                        .with("document", RecordOf.type(DocumentSettings.class))
                        .places())
                .containsExactly("OV303 2:3");
    }

    @Test
    void standInASignatureBlock() {
        String signatures = "<#assign l={'placeAndDate':'a','signature':'b','name':'c','title':'d','organisation':'e',"
                + "'digital':'f'} r={'none':'part'}>"
                + "<@signatures of=signatories signing=document.signing place='laxa' labels=l roles=r operators=[]/>";
        String header = header("document.signing\",\"signatories[].name");
        Mall nobody = Mall.of(header + signatures)
                .with("signatories", List.of())
                .with("document", RecordOf.type(DocumentSettings.class));
        assertThat(nobody.draft().missing())
                .extracting(missing -> missing.path().text())
                .containsExactly("signatories[0]", "document.signing", "signatories[0].name");
        Mall nameless = Mall.of(header + signatures)
                .with("signatories", List.of(RecordOf.type(Signatory.class, "party", "region")))
                .with("document", RecordOf.type(DocumentSettings.class));
        assertThat(nameless.draft().missing())
                .extracting(missing -> missing.path().text())
                .containsExactly(
                        "signatories[0].name",
                        "signatories[0].title",
                        "signatories[0].organisation",
                        "document.signing");
    }

    private static String header(String required) {
        return "<#ftl attributes={\"subject\":\"centre\",\"applies\":\"all\",\"documentType\":\"T\",\"fileName\":\"t\","
                + "\"requires\":[\"" + required + "\"]}>";
    }
}
