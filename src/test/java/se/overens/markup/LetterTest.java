package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.RecordOf;
import se.overens.agreement.Colocation;
import se.overens.agreement.Operator;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Document;
import se.overens.document.SignatureBlock;
import se.overens.template.Letter;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;

/** The built-in letter of intent through template and markup. */
class LetterTest {
    @ParameterizedTest
    @EnumSource(Signing.class)
    void saysHowItIsSigned(Signing signing) {
        String text = plain(letter -> letter.signing = signing);
        assertThat(text.contains("exemplar")).isEqualTo(signing == Signing.INK);
        assertThat(text.contains("elektroniskt i den här filen")).isEqualTo(signing == Signing.FIELDS);
        assertThat(text.contains("i en underskriftstjänst")).isEqualTo(signing == Signing.SERVICE);
        assertThat(text.contains("RULE Ort och datum")).isEqualTo(signing == Signing.INK);
        assertThat(text.contains("FIELD Underskrift")).isEqualTo(signing == Signing.FIELDS);
        assertThat(text)
                .contains(
                        "TEXT Namnförtydligande=Anna Exempelsson, TEXT Titel=Verksamhetschef, TEXT Organisation=Laxå vårdcentral");
    }

    @Test
    void leavesALineForANameThatIsWrittenByHand() {
        assertThat(plain(letter -> letter.signing = Signing.INK))
                .contains(
                        "Öppen förskola: RULE Ort och datum, RULE Underskrift, RULE Namnförtydligande, TEXT Titel=Rektor, "
                                + "TEXT Organisation=Laxå kommun, öppna förskolan");
    }

    @ParameterizedTest
    @EnumSource(
            value = Signing.class,
            names = {"INK", "FIELDS"})
    void printsThePlaceAndDateThatTheDataGives(Signing signing) {
        assertThat(plain(letter -> {
                    letter.signing = signing;
                    Signatory known = letter.signatories.get(0);
                    letter.signatories.set(
                            0,
                            RecordOf.type(
                                    Signatory.class,
                                    "party",
                                    known.party(),
                                    "functions",
                                    known.functions(),
                                    "name",
                                    known.name(),
                                    "title",
                                    known.title(),
                                    "placeDate",
                                    "Laxå den 2 mars 2026"));
                }))
                .contains("TEXT Ort och datum=Laxå den 2 mars 2026");
    }

    @Test
    void leavesNoLineForANameThatTheDigitalSignatureShows() {
        String text = plain(letter -> {
            letter.signing = Signing.FIELDS;
            letter.signatories = List.of(Letter.signatory("region", "blank", "Chef", "X", MIDWIFERY));
        });
        assertThat(text)
                .contains("TEXT Namnförtydligande=Framgår av underskriften")
                .doesNotContain("RULE");
    }

    @Test
    void oneManagerMaySignForTwoFunctions() {
        String text = plain(letter -> letter.signatories = List.of(
                Letter.signatory("region", "Anna Exempelsson", "Verksamhetschef", null, MIDWIFERY, CHILD_HEALTH),
                Letter.signatory("municipality", "Bo Påhitt", "Rektor", null, OPEN_PRESCHOOL),
                Letter.signatory("municipality", "C", "Chef", "X", PREVENTIVE_SOCIAL),
                Letter.signatory("municipality", "D", "Chef", "Y", PREVENTIVE_SOCIAL)));
        assertThat(text)
                .contains("bvc_bmm_laxa [", "] Barnmorskemottagning (BMM) och barnhälsovård (BVC): ")
                .contains("  socialtjanst_laxa [", "  socialtjanst_laxa_2 [");
    }

    @Test
    void theClinicsMayBeTwoCompanies() {
        String text = plain(letter -> {
            letter.operators = List.of(
                    new Operator("Mödrahälsan Laxå", "modra", "Mödrahälsan AB", List.of(MIDWIFERY)),
                    new Operator("Barnhälsan Tiveden AB", "barn", "Barnhälsan Tiveden AB", List.of(CHILD_HEALTH)),
                    new Operator(
                            "Laxå kommun", "municipality", "Laxå kommun", List.of(OPEN_PRESCHOOL, PREVENTIVE_SOCIAL)));
            letter.signatories = List.of(Letter.signatory("barn", "A", "Vd", null, CHILD_HEALTH));
        });
        assertThat(text)
                .contains("• p Mödrahälsan Laxå (Mödrahälsan AB), som ansvarar för barnmorskemottagning (BMM)")
                .contains("• p Barnhälsan Tiveden AB, som ansvarar för barnhälsovård (BVC)")
                .contains("mellan Mödrahälsan Laxå, Barnhälsan Tiveden AB och Laxå kommun.")
                .contains("TEXT Organisation=Barnhälsan Tiveden AB");
    }

    @Test
    void optionalPartsComeAndGo() {
        assertThat(plain(letter -> {
                    letter.plannedOpening = null;
                    letter.colocation = null;
                    letter.adoptedOn = null;
                    letter.adoptedBy = null;
                    letter.strategies = List.of();
                }))
                .doesNotContain("siktar på", "lokaler.", "beslutad", "bygger på", "[1^");
        assertThat(plain(letter -> {
                    letter.colocation = Colocation.PARTIAL;
                    letter.applicationTo = "Region Örebro län";
                    letter.centreNoun = "familjecentralsliknande verksamhet";
                }))
                .contains("Några av verksamheterna", "ansökan som lämnas till Region Örebro län.")
                .startsWith("# Avsiktsförklaring om familjecentralsliknande verksamhet i Laxå kommun");
    }

    @Test
    void citesTheStrategiesInNotes() {
        assertThat(plain(letter -> {}))
                .contains(
                        "[1^1 <i>Regional strategi för föräldraskapsstöd</i>",
                        "Region Örebro län, 2024. Gäller 2024–2030.]")
                .contains("[2^2 <i>Tillväxt och hållbar utveckling i Örebro län</i>")
                .contains("”Ett kunskapsbaserat arbetssätt”, ”Ett tillgängligt stöd” och ”En stödjande organisation”.")
                .contains("Målet i Örebro län är att det ska finnas minst en familjecentral i varje kommun.");
    }

    @Test
    void hasTheLengthOfTwoPages() {
        String text = plain(letter -> {}).replaceAll("(?s)## Underskrifter.*", "");
        assertThat(text.split("\\s+").length).isBetween(320, 460);
        assertThat(text).doesNotContain("  ", " .", " ,", "..", "??", "FreeMarker");
    }

    @Test
    void saysWhatItIs() {
        Diagnostics diagnostics = new Diagnostics();
        TemplateEngine engine = java.util.Objects.requireNonNull(TemplateEngine.load(Letter.PACK, diagnostics));
        TemplateHeader header = java.util.Objects.requireNonNull(engine.header("letter-of-intent", diagnostics));
        assertThat(engine.documents()).contains("letter-of-intent");
        assertThat(header.subject()).isEqualTo(TemplateHeader.SubjectKind.CENTRE);
        assertThat(header.applies()).isEqualTo(TemplateHeader.Applies.PLANNED);
        assertThat(header.documentType()).isEqualTo("Avsiktsförklaring");
        assertThat(header.fileName()).isEqualTo("avsiktsforklaring-{municipality}");
        assertThat(engine.header("missive", diagnostics)).isNull();
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(found -> assertThat(found.code().id()).isEqualTo("OV306"));
    }

    @Test
    void isTheSameInEveryLocale() {
        String here = plain(letter -> {});
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(plain(letter -> {})).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        Letter letter = new Letter();
        letter.parentTitle = " ";
        letter.signatories = List.of(
                Letter.signatory("region", "blank", null, null, MIDWIFERY),
                Letter.signatory("municipality", null, "", null, OPEN_PRESCHOOL));
        letter.operators = List.of();
        assertThat(locations(letter))
                .containsExactlyInAnyOrder(
                        new ValuePath("document.parent.title"),
                        new ValuePath("municipalities.laxa.signatories[0].title"),
                        new ValuePath("municipalities.laxa.signatories[1].name"),
                        new ValuePath("municipalities.laxa.signatories[1].title"),
                        new ValuePath("municipalities.laxa.centres[0].functions[0].name"));
    }

    @Test
    void aSignatoryOfAnUnknownPartyNeedsItsOrganisation() {
        Letter letter = new Letter();
        letter.signatories = List.of(Letter.signatory("annan", "A", "B", null, MIDWIFERY));
        Diagnostics diagnostics = new Diagnostics();
        assertThat(letter.render(diagnostics)).isNull();
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(found -> assertThat(found.hints().get(0).arguments())
                        .containsExactly("municipalities.laxa.signatories[0].organisation"));
    }

    private static List<Location> locations(Letter letter) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(letter.render(diagnostics)).isNull();
        assertThat(diagnostics.list()).allMatch(found -> found.code().id().equals("OV310"));
        return diagnostics.list().stream().map(Diagnostic::location).toList();
    }

    private static String plain(java.util.function.Consumer<Letter> change) {
        Letter letter = new Letter();
        change.accept(letter);
        Diagnostics diagnostics = new Diagnostics();
        Document document = Read.document(letter.render(diagnostics));
        assertThat(diagnostics.list()).isEmpty();
        assertThat(document.blocks())
                .filteredOn(SignatureBlock.class::isInstance)
                .hasSize(1);
        return Plain.of(document);
    }
}
