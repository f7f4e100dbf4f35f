package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.agreement.OrganisationNumber;
import se.overens.agreement.Slug;

class RegistryTest {
    private final Registry registry = Registry.sweden();

    @Test
    void hasAllMunicipalitiesUnderIdsOfTheirOwn() {
        List<RegisteredMunicipality> all = registry.municipalities();
        assertThat(all).hasSize(290);
        assertThat(all.stream().map(RegisteredMunicipality::id)).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(municipality -> {
            String slug = Slug.of(municipality.shortName());
            assertThat(municipality.id()).isEqualTo(slug.equals("habo") ? slug + "-" + municipality.code() : slug);
            assertThat(municipality.code()).matches("[0-9]{4}");
            assertThat(municipality.orgNo()).matches(OrganisationNumber::isValid);
            assertThat(municipality.legalName()).endsWith(" kommun");
        });
    }

    @Test
    void hasTheRightNumberOfMunicipalitiesInEachCounty() {
        Map<String, Long> counted = registry.municipalities().stream()
                .collect(Collectors.groupingBy(
                        municipality -> municipality.code().substring(0, 2),
                        LinkedHashMap::new,
                        Collectors.counting()));
        assertThat(counted.toString())
                .isEqualTo("{01=26, 03=8, 04=9, 05=13, 06=13, 07=8, 08=12, 09=1, 10=5, 12=33, 13=6, 14=49, 17=16,"
                        + " 18=12, 19=10, 20=15, 21=10, 22=7, 23=8, 24=15, 25=14}");
        assertThat(counted.keySet())
                .containsExactlyElementsOf(
                        registry.regions().stream().map(RegisteredRegion::code).toList());
    }

    @Test
    void leavesNumbersOutThatNobodyConfirmed() {
        assertThat(registry.region("18"))
                .isEqualTo(new RegisteredRegion("18", "Örebro län", "Region Örebro län", "232100-0164"));
        List<RegisteredRegion> numbered = registry.regions().stream()
                .filter(region -> region.orgNo() != null)
                .toList();
        assertThat(numbered)
                .hasSize(6)
                .allSatisfy(region -> assertThat(region.orgNo()).matches(OrganisationNumber::isValid));
        assertThat(registry.region("99")).isNull();
    }

    @Test
    void tellsTheNameFromTheLegalName() {
        assertThat(registry.municipality("1490"))
                .isEqualTo(new RegisteredMunicipality(
                        "1490", "boras", "Borås", "Borås Stad", "Borås kommun", "212000-1561"));
        assertThat(registry.municipality("1860")).extracting("legalName").isEqualTo("Laxå kommun");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "laxa, 1860",
                "LAXÅ, 1860",
                "Laxa\u030A kommun, 1860",
                "Habo, 0643",
                "håbo, 0305",
                "habo-0305, 0305",
                "Göteborgs stad, 1480",
                "Region Gotland, 0980",
                "1860, nothing",
                "Laxåå, nothing",
            })
    void findsByIdAndByName(String asked, String code) {
        RegisteredMunicipality found = registry.byIdOrName(asked);
        assertThat(found == null ? null : found.code()).isEqualTo(code);
    }
}
