package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.Colocation;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Municipality;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signing;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;

class SuggestionsTest {
    private static final Set<RecordShape> RECORDS = new LinkedHashSet<>();
    private static final Set<EnumType> ENUMS = new LinkedHashSet<>();

    static {
        List.of(RegionProfile.class, Municipality.class, Case.class, Meeting.class)
                .forEach(type -> collect(RecordShape.of(type)));
    }

    private static void collect(Target target) {
        if (target instanceof RecordShape shape && RECORDS.add(shape)) {
            shape.components().forEach(component -> collect(component.target()));
        } else if (target instanceof RecordShape.ListTarget list) {
            collect(list.item());
        } else if (target instanceof RecordShape.MapTarget map) {
            collect(map.value());
        } else if (target instanceof EnumType words) {
            ENUMS.add(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cod, code",
        "nmae, name",
        "boads, boards",
        "signatoris, signatories",
        "legal_name, legalName",
        "legal-name, legalName",
        "LegalName, legalName",
        "org_no, orgNo",
        "orgnr, orgNo",
        "kommunkod, code",
        "nämnder, boards",
        "NAMNDER, boards",
        "namnder, boards",
        "undertecknare, signatories",
        "undertecknere, signatories",
        "familjecentraler, centres",
        "centers, centres",
        "parter, parties",
        "dokument, document",
        "organisationsnummer, orgNo",
        "juridiskt_namn, legalName"
    })
    void aMisspeltOrSwedishKeyIsRecognised(String wrong, String meant) {
        assertThat(Suggestions.meant(wrong, RecordShape.of(Municipality.class).keys()))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "giltigFrån, validFrom",
        "giltig_from, validFrom",
        "valid_from, validFrom",
        "titel, title",
        "beslutad, adoptedOn"
    })
    void aSwedishKeyOfTheParentAgreementIsRecognised(String wrong, String meant) {
        assertThat(Suggestions.meant(
                        wrong, RecordShape.of(ParentAgreement.class).keys()))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "child_health, childHealth",
        "BVC, childHealth",
        "bmm, midwifery",
        "öppen förskola, openPreschool",
        "CHILDHEALTH, childHealth"
    })
    void aSwedishWordForAFunctionIsRecognised(String wrong, String meant) {
        assertThat(Suggestions.meant(
                        wrong, EnumType.of(FunctionType.class).constants().keySet()))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "q", "''", "🙂", "administration"})
    void whatIsNearNothingGetsNoSuggestion(String wrong) {
        assertThat(Suggestions.meant(wrong, RecordShape.of(Municipality.class).keys()))
                .isNull();
    }

    @Test
    void aVeryLongWordIsNotCompared() {
        assertThat(Suggestions.meant("n".repeat(1_000_000), List.of("name"))).isNull();
    }

    @Test
    void everyWordOfTheTableLeadsToARealKeyOrValue() throws IOException {
        Set<String> real = new TreeSet<>();
        RECORDS.forEach(shape -> real.addAll(shape.keys()));
        ENUMS.forEach(words -> real.addAll(words.constants().keySet()));
        real.add("shortName");

        assertThat(targets()).isSubsetOf(real);
    }

    @Test
    void everyKeyAndEveryWordHasASwedishOne() throws IOException {
        Collection<String> targets = targets();

        RECORDS.forEach(shape -> assertThat(targets).containsAll(shape.keys()));
        List.of(Colocation.class, FunctionType.class, Signing.class)
                .forEach(type -> assertThat(targets)
                        .containsAll(EnumType.of(type).constants().keySet()));
    }

    private static Set<String> targets() throws IOException {
        Properties table = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Suggestions.class.getResourceAsStream("swedish-words.properties"), StandardCharsets.UTF_8)) {
            table.load(in);
        }
        Set<String> targets = new TreeSet<>();
        table.values().forEach(value -> targets.addAll(List.of(value.toString().split(" "))));
        return targets;
    }
}
