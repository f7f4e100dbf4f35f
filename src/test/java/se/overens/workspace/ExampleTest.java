package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.overens.agreement.Centre;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Municipality;
import se.overens.agreement.Operators;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.Party;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.agreement.Subject;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Diagnostics;

/** What the example workspace promises to show. */
class ExampleTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private Workspace example;

    @BeforeEach
    void read() {
        example = Objects.requireNonNull(WorkspaceReader.read(Path.of("examples/orebro-lan"), diagnostics));
    }

    private Municipality municipality(String id) {
        return Objects.requireNonNull(example.find(id, diagnostics));
    }

    private List<Municipality> planning() {
        return example.municipalities().stream()
                .filter(municipality -> municipality.centres().stream().anyMatch(Centre::planned))
                .toList();
    }

    @Test
    void nothingIsWrongWithIt() {
        Rules rules = Rules.with(Registry.sweden());
        for (Municipality municipality : example.municipalities()) {
            rules.check(new Subject(example.profile(), municipality, null), diagnostics);
        }
        example.cases()
                .forEach(matter -> rules.check(new Subject(example.profile(), null, null, matter, null), diagnostics));
        rules.compare(example.profile(), example.municipalities(), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void hasAllMunicipalitiesOfTheCountyInSwedishOrder() {
        assertThat(example.municipalities())
                .extracting(Municipality::shortName)
                .containsExactly(
                        "Askersund",
                        "Degerfors",
                        "Hallsberg",
                        "Hällefors",
                        "Karlskoga",
                        "Kumla",
                        "Laxå",
                        "Lekeberg",
                        "Lindesberg",
                        "Ljusnarsberg",
                        "Nora",
                        "Örebro");
    }

    @Test
    void someHaveACentreAndSomePlanOne() {
        assertThat(municipality("askersund").centres())
                .singleElement()
                .matches(centre -> !centre.planned())
                .extracting(Centre::id)
                .isEqualTo("solrosen");
        assertThat(planning())
                .extracting(Municipality::id)
                .containsExactly("degerfors", "hallefors", "laxa", "lekeberg", "ljusnarsberg", "orebro");
        assertThat(example.municipalities().stream()
                        .filter(municipality -> municipality.centres().stream().anyMatch(centre -> !centre.planned())))
                .hasSize(7);
    }

    @Test
    void openCentresHaveAllThatAnAgreementNeeds() {
        List<Centre> open = example.municipalities().stream()
                .flatMap(municipality -> municipality.centres().stream())
                .filter(centre -> !centre.planned())
                .toList();
        assertThat(open).hasSize(8).allSatisfy(centre -> {
            assertThat(centre.premises()).isNotEmpty();
            assertThat(centre.openingHours()).isNotEmpty();
            assertThat(Objects.requireNonNull(centre.agreement().economy()).items())
                    .isNotEmpty();
            assertThat(Objects.requireNonNull(centre.agreement().term()).validFrom())
                    .isNotNull();
            assertThat(centre.agreement().decisions()).isNotEmpty();
        });
        assertThat(example.municipalities().stream()
                        .filter(municipality -> !municipality.additions().isEmpty()))
                .hasSize(2);
        assertThat(municipality("karlskoga").parties())
                .extracting(Party::careChoice)
                .containsExactly(true);
    }

    @Test
    void theRegionalAgreementIsBehindAllPapers() {
        ParentAgreement parent =
                Objects.requireNonNull(municipality("laxa").document().parent());
        assertThat(parent.title()).startsWith("Överenskommelse om regional samverkan");
        assertThat(parent.adoptedOn()).isEqualTo("2025-10-16");
        assertThat(Objects.requireNonNull(example.profile().regionalAgreement()).adoptions())
                .as("not all parties have decided yet")
                .hasSizeBetween(1, 12);
    }

    @Test
    void everyWayOfSigningIsThere() {
        Map<Signing, List<String>> ways = planning().stream()
                .collect(Collectors.groupingBy(
                        municipality ->
                                Objects.requireNonNull(municipality.document().signing()),
                        Collectors.mapping(Municipality::id, Collectors.toList())));
        assertThat(ways.get(Signing.INK)).containsExactly("hallefors");
        assertThat(ways.get(Signing.SERVICE)).containsExactly("degerfors");
        assertThat(ways.get(Signing.FIELDS)).contains("laxa", "lekeberg");
    }

    @Test
    void laxaHasFourWhoSign() {
        Municipality laxa = municipality("laxa");
        assertThat(Signatories.of(laxa, laxa.centres().get(0)))
                .extracting(Signatory::organisation)
                .containsExactly(
                        "Laxå vårdcentral, Region Örebro län",
                        "Laxå vårdcentral, Region Örebro län",
                        "Öppna förskolan Ekorren, Laxå kommun",
                        "Individ- och familjeomsorgen, Laxå kommun");
    }

    @Test
    void theOddCasesAreThere() {
        Municipality twoCompanies = municipality("ljusnarsberg");
        assertThat(twoCompanies.parties()).extracting(Party::name).hasSize(2);
        assertThat(Operators.of(
                        example.profile(), twoCompanies, twoCompanies.centres().get(0)))
                .hasSize(3);
        assertThat(municipality("lekeberg").signatories().get(0).functions())
                .containsExactly(FunctionType.MIDWIFERY, FunctionType.CHILD_HEALTH);
        assertThat(municipality("hallefors").signatories())
                .anyMatch(signatory -> Objects.requireNonNull(signatory.name()).isBlank());
        Municipality three = municipality("orebro");
        assertThat(Signatories.of(three, three.centres().get(2)))
                .extracting(Signatory::title)
                .containsExactly("Enhetschef", "Verksamhetschef", "Områdeschef", "Områdeschef");
    }

    @Test
    void everyDocumentHasACaseNumberAndADateOfTheYear() {
        assertThat(example.municipalities()).allSatisfy(municipality -> {
            assertThat(municipality.document().caseNumber()).matches("KS 2026/[0-9]{5}");
            assertThat(municipality.document().dated()).isNotNull().hasYear(2026);
            assertThat(municipality.signatories())
                    .allSatisfy(signatory -> assertThat(signatory.title()).isNotBlank());
        });
    }
}
