package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.agreement.Colocation;
import se.overens.agreement.Definition;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signing;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;

class RecordBindingTest {
    @Test
    void everyKeyOfAMunicipalityIsBound() {
        Municipality laxa = Reading.of(Municipality.class, Samples.MUNICIPALITY).good();

        assertThat(laxa.code()).isEqualTo("1860");
        assertThat(laxa.id()).isNull();
        assertThat(laxa.document().signing()).isEqualTo(Signing.FIELDS);
        assertThat(laxa.document().parent()).isNotNull();
        assertThat(laxa.document().parent().adoptedOn()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(laxa.boards()).hasSize(2);
        assertThat(laxa.boards().get(1).caseNumber()).isNull();
        assertThat(laxa.signatories().get(0).functions())
                .containsExactly(FunctionType.CHILD_HEALTH, FunctionType.MIDWIFERY);
        assertThat(laxa.signatories().get(0).name()).hasToString("Åsa Öberg");
        assertThat(laxa.signatories().get(1).name().isBlank()).isTrue();
        assertThat(laxa.centres().get(0).colocation()).isEqualTo(Colocation.FULL);
        assertThat(laxa.centres().get(0).functions().get(1).label()).isEqualTo("Folktandvården");
    }

    @Test
    void everyKeyOfARegionIsBound() {
        RegionProfile region = Reading.of(RegionProfile.class, Samples.REGION).good();

        assertThat(region.definition()).isEqualTo(Definition.VGR_2023);
        assertThat(region.strategies().get(0).year()).isEqualTo(2024);
        assertThat(region.strategies().get(0).targetAreas())
                .containsExactly("Tidiga insatser", "Samverkan: alla parter");
        assertThat(region.document().parent()).isNull();
    }

    @Test
    void absentListsAndMappingsAreEmpty() {
        Municipality municipality = Reading.of(Municipality.class, "code: 0305\ndocument:\nboards: ~\nparties: null\n")
                .good();

        assertThat(municipality.code()).isEqualTo("0305");
        assertThat(municipality.boards()).isEmpty();
        assertThat(municipality.parties()).isEmpty();
        assertThat(municipality.centres()).isEmpty();
        assertThat(municipality.document().signing()).isNull();
    }

    @Test
    void everyValueAndEveryMappingHasItsPlace() {
        Reading<Municipality> reading = Reading.of(Municipality.class, Samples.MUNICIPALITY);

        assertThat(place(reading, "code")).isEqualTo("1:7+6");
        assertThat(place(reading, "document")).isEqualTo("5:1+8");
        assertThat(place(reading, "document.parent.validFrom")).isEqualTo("15:16+10");
        assertThat(place(reading, "boards")).isEqualTo("18:1+6");
        assertThat(place(reading, "boards[1]")).isEqualTo("22:5+2");
        assertThat(place(reading, "signatories[0].functions[1]")).isEqualTo("33:30+9");
        assertThat(place(reading, "centres[0].functions[1].label")).isEqualTo("56:16+14");
        assertThat(reading.places().find(new ValuePath("boards[1].caseNumber"))).isNull();
        assertThat(reading.places().nearest(new ValuePath("boards[1].caseNumber")))
                .isEqualTo(reading.places().find(new ValuePath("boards[1]")));
    }

    @Test
    void everyWordOfEveryEnumIsItsOwn() {
        assertThat(List.of(EnumType.word("CHILD_HEALTH"), EnumType.word("SOCIALSTYRELSEN_2008"), EnumType.word("INK")))
                .containsExactly("childHealth", "socialstyrelsen-2008", "ink");
        assertThat(EnumType.of(Definition.class).constants().keySet())
                .containsExactly("orebro", "socialstyrelsen-2008", "rikshandboken", "vgr-2023", "stockholm");
    }

    private static String place(Reading<?> reading, String path) {
        SourceSpan span = reading.places().find(new ValuePath(path));
        assertThat(span).as(path).isNotNull();
        return span.line() + ":" + span.column() + "+" + span.length();
    }
}
