package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.Classification.FAMILY_CENTRE;
import static se.overens.agreement.Classification.FAMILY_CENTRE_LIKE;
import static se.overens.agreement.Definition.OREBRO;
import static se.overens.agreement.Definition.RIKSHANDBOKEN;
import static se.overens.agreement.Definition.SOCIALSTYRELSEN_2008;
import static se.overens.agreement.Definition.STOCKHOLM;
import static se.overens.agreement.Definition.VGR_2023;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.OTHER;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.overens.RecordOf;

class ClassificationTest {
    private static final FunctionType[] ALL = FunctionType.BASE.toArray(FunctionType[]::new);

    private static Classification computed(Definition definition, Colocation colocation, FunctionType... types) {
        List<CentreFunction> functions = new ArrayList<>();
        for (FunctionType type : types) {
            functions.add(Given.function(type, "region", null));
        }
        return Classification.computed(Given.centre("laxa", colocation, functions), definition);
    }

    private static CentreFunction at(String premises, FunctionType type) {
        return RecordOf.type(CentreFunction.class, "type", type, "provider", "region", "premises", premises);
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void allFourUnderOneRoofAreAFamilyCentreEverywhere(Definition definition) {
        assertThat(computed(definition, Colocation.FULL, ALL)).isEqualTo(FAMILY_CENTRE);
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void nothingIsBelowTheMinimumEverywhere(Definition definition) {
        assertThat(computed(definition, Colocation.FULL)).isNull();
        assertThat(computed(definition, Colocation.FULL, MIDWIFERY, OTHER)).isNull();
    }

    @Test
    void rikshandbokenAsksForAllFourOrForOneRoof() {
        for (Definition definition : List.of(OREBRO, RIKSHANDBOKEN)) {
            assertThat(computed(definition, Colocation.PARTIAL, ALL)).isEqualTo(FAMILY_CENTRE_LIKE);
            assertThat(computed(definition, Colocation.NONE, ALL)).isEqualTo(FAMILY_CENTRE_LIKE);
            assertThat(computed(definition, null, ALL)).isEqualTo(FAMILY_CENTRE_LIKE);
            assertThat(computed(definition, Colocation.FULL, MIDWIFERY, PREVENTIVE_SOCIAL))
                    .isEqualTo(FAMILY_CENTRE_LIKE);
            assertThat(computed(definition, Colocation.NONE, MIDWIFERY, CHILD_HEALTH, OPEN_PRESCHOOL))
                    .isNull();
        }
    }

    @Test
    void socialstyrelsenAsksForChildHealthUnderOneRoofWithAnother() {
        Definition definition = SOCIALSTYRELSEN_2008;
        assertThat(computed(definition, Colocation.FULL, CHILD_HEALTH, OPEN_PRESCHOOL))
                .isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(computed(definition, Colocation.FULL, CHILD_HEALTH, PREVENTIVE_SOCIAL))
                .isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(computed(definition, Colocation.FULL, CHILD_HEALTH, MIDWIFERY))
                .isNull();
        assertThat(computed(definition, Colocation.FULL, OPEN_PRESCHOOL, PREVENTIVE_SOCIAL, MIDWIFERY))
                .isNull();
        assertThat(computed(definition, Colocation.NONE, ALL)).isNull();
    }

    @Test
    void premisesTellWhatSharesARoofWhenOnlySomeDo() {
        List<CentreFunction> apart = List.of(at("p1", CHILD_HEALTH), at("p2", OPEN_PRESCHOOL), at("p1", MIDWIFERY));
        List<CentreFunction> together = List.of(at("p1", CHILD_HEALTH), at("p1", OPEN_PRESCHOOL));
        Centre one = Given.centre("one", Colocation.PARTIAL, apart);
        Centre two = Given.centre("two", Colocation.PARTIAL, together);
        assertThat(Classification.computed(one, SOCIALSTYRELSEN_2008)).isNull();
        assertThat(Classification.computed(one, RIKSHANDBOKEN)).isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(Classification.computed(two, SOCIALSTYRELSEN_2008)).isEqualTo(FAMILY_CENTRE_LIKE);
    }

    @Test
    void vastraGotalandAsksForChildHealthAndOpenPreschool() {
        assertThat(computed(VGR_2023, Colocation.NONE, CHILD_HEALTH, OPEN_PRESCHOOL))
                .isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(computed(VGR_2023, Colocation.NONE, ALL)).isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(computed(VGR_2023, Colocation.FULL, CHILD_HEALTH, MIDWIFERY, PREVENTIVE_SOCIAL))
                .isNull();
    }

    @Test
    void stockholmHasThreeLevelsAndNothingLikeOne() {
        assertThat(computed(STOCKHOLM, Colocation.PARTIAL, ALL)).isEqualTo(FAMILY_CENTRE);
        assertThat(computed(STOCKHOLM, Colocation.NONE, ALL)).isEqualTo(FAMILY_CENTRE);
        assertThat(computed(STOCKHOLM, Colocation.FULL, MIDWIFERY, CHILD_HEALTH, OPEN_PRESCHOOL))
                .isNull();
    }

    @Test
    void onlyFunctionsThatTakePartCount() {
        List<CentreFunction> functions = new ArrayList<>(new Given().functions);
        functions.set(
                0, RecordOf.type(CentreFunction.class, "type", MIDWIFERY, "provider", "region", "present", false));
        assertThat(Classification.computed(Given.centre("laxa", Colocation.FULL, functions), OREBRO))
                .isEqualTo(FAMILY_CENTRE_LIKE);
    }

    @Test
    void theCentresOwnDefinitionGoesBeforeTheRegions() {
        Centre centre = RecordOf.type(
                Centre.class,
                "id",
                "laxa",
                "definition",
                STOCKHOLM,
                "colocation",
                Colocation.PARTIAL,
                "functions",
                new Given().functions);
        assertThat(Classification.of(centre, OREBRO)).isEqualTo(FAMILY_CENTRE);
    }

    @Test
    void thePapersSayWhatIsDeclared() {
        Centre declared = RecordOf.type(
                Centre.class,
                "id",
                "laxa",
                "classification",
                DeclaredClassification.FAMILY_CENTRE_LIKE,
                "colocation",
                Colocation.FULL,
                "functions",
                new Given().functions);
        assertThat(Classification.of(declared, OREBRO)).isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(Classification.of(Given.centre("empty", null, List.of()), OREBRO))
                .isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(FAMILY_CENTRE_LIKE.noun()).isEqualTo("familjecentralsliknande verksamhet");
    }
}
