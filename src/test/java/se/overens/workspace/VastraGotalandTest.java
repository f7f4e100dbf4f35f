package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.overens.agreement.AdoptionForm;
import se.overens.agreement.Centre;
import se.overens.agreement.Definition;
import se.overens.agreement.FunctionType;
import se.overens.agreement.MemoPart;
import se.overens.agreement.MemoSection;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.PartyKind;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Diagnostics;

/** What the large example workspace promises to show. */
class VastraGotalandTest {
    private static final Diagnostics FINDINGS = new Diagnostics();
    private static Workspace example;

    @BeforeAll
    static void read() {
        example = Objects.requireNonNull(WorkspaceReader.read(Path.of("examples/vastra-gotaland"), FINDINGS));
    }

    private Municipality municipality(String id) {
        return Objects.requireNonNull(example.find(id, FINDINGS));
    }

    private List<Municipality> with(Predicate<Centre> centre) {
        return example.municipalities().stream()
                .filter(municipality -> municipality.centres().stream().anyMatch(centre))
                .toList();
    }

    private Stream<Party> companies() {
        return example.municipalities().stream()
                .flatMap(municipality -> municipality.parties().stream())
                .filter(party -> party.kind() == PartyKind.COMPANY);
    }

    @Test
    void hasAllMunicipalitiesOfTheCounty() {
        assertThat(FINDINGS.list()).isEmpty();
        assertThat(example.municipalities()).hasSize(49);
    }

    @Test
    void mostHaveACentreAndSomePlanOne() {
        assertThat(with(centre -> !centre.planned())).hasSizeGreaterThanOrEqualTo(40);
        assertThat(with(Centre::planned))
                .extracting(Municipality::id)
                .containsExactly("bengtsfors", "fargelanda", "gullspang", "goteborg", "tjorn", "toreboda");
        assertThat(example.municipalities())
                .filteredOn(municipality -> municipality.centres().isEmpty())
                .extracting(Municipality::id)
                .containsExactly("essunga", "ockero");
    }

    @Test
    void everyOpenCentreHasAllThatAnAgreementNeeds() {
        assertThat(with(centre -> !centre.planned()).stream()
                        .flatMap(municipality -> municipality.centres().stream())
                        .filter(centre -> !centre.planned()))
                .hasSizeGreaterThanOrEqualTo(47)
                .allSatisfy(centre -> {
                    assertThat(centre.premises()).isNotEmpty();
                    assertThat(centre.openingHours()).isNotEmpty();
                    assertThat(Objects.requireNonNull(centre.agreement().economy())
                                    .items())
                            .isNotEmpty();
                    assertThat(Objects.requireNonNull(centre.agreement().term()).validFrom())
                            .isNotNull();
                    assertThat(Objects.requireNonNull(centre.agreement().dispute())
                                    .steps())
                            .as("merged with the region's")
                            .isNotEmpty();
                });
    }

    @Test
    void theRegionHasItsOwnWordsAndRules() {
        assertThat(example.profile().definition()).isEqualTo(Definition.VGR_2023);
        assertThat(Objects.requireNonNull(example.profile().words().agreement()).word())
                .isEqualTo("samverkansavtal");
        assertThat(example.profile().clauses()).isNotEmpty();
        assertThat(example.look().stationery().logo()).isNotNull();
    }

    @Test
    void everybodySignsTheRegionalAgreement() {
        RegionalAgreement agreement = Objects.requireNonNull(example.profile().regionalAgreement());
        Set<String> parties = new HashSet<>(
                example.municipalities().stream().map(Municipality::id).toList());
        parties.add(Party.REGION);
        assertThat(agreement.adoption()).isEqualTo(AdoptionForm.SIGNATURES);
        assertThat(agreement.signatories()).extracting(Signatory::party).containsExactlyInAnyOrderElementsOf(parties);
    }

    @Test
    void municipalitiesDiffer() {
        assertThat(municipality("goteborg").centres()).hasSize(5);
        assertThat(municipality("goteborg").boards()).hasSize(4);
        assertThat(municipality("harryda").parties()).hasSize(2);
        assertThat(companies()).hasSizeGreaterThan(10).extracting(Party::orgNo).doesNotHaveDuplicates();
        assertThat(companies())
                .allSatisfy(company ->
                        assertThat(company.orgNo()).as("an invented number").startsWith("559999-"));
        assertThat(municipality("sotenas").centres().get(0).functions())
                .noneMatch(function -> function.type() == FunctionType.MIDWIFERY);
        assertThat(municipality("boras").document().memoSections())
                .extracting(MemoSection::part)
                .startsWith(MemoPart.PROPOSALS, MemoPart.SUMMARY)
                .as("every part that has a heading")
                .hasSize(MemoPart.values().length - 1);
        assertThat(example.municipalities().stream()
                        .filter(municipality -> !municipality.additions().isEmpty()))
                .hasSizeGreaterThan(5);
        assertThat(example.municipalities())
                .extracting(municipality -> municipality.document().signing())
                .contains(Signing.values());
    }
}
