package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.OTHER;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;
import static se.overens.agreement.Given.function;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;

class OperatorsTest {
    private static final Operator LAXA =
            new Operator("Laxå kommun", "municipality", "Laxå kommun", List.of(OPEN_PRESCHOOL, PREVENTIVE_SOCIAL));

    private final Given given = new Given();

    private List<Operator> operators() {
        return Operators.of(given.profile(), given.municipality(), given.centre());
    }

    @Test
    void oneClinicAndTheMunicipalityUnderItsOwnName() {
        assertThat(operators())
                .containsExactly(
                        new Operator(
                                "Laxå vårdcentral", "region", "Region Örebro län", List.of(MIDWIFERY, CHILD_HEALTH)),
                        LAXA);
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        List<Operator> before = operators();
        Collections.reverse(given.functions);
        assertThat(operators()).isEqualTo(before);
    }

    @Test
    void twoCompaniesAreTwoOperators() {
        given.parties.add(RecordOf.type(Party.class, "id", "kb", "kind", PartyKind.COMPANY, "name", "Bergs KB"));
        given.functions.set(0, function(MIDWIFERY, "kb", null));
        given.functions.set(1, function(CHILD_HEALTH, "ab", "BVC Viken"));
        assertThat(operators())
                .containsExactly(
                        new Operator("Bergs KB", "kb", "Bergs KB", List.of(MIDWIFERY)),
                        new Operator("BVC Viken", "ab", "Mottagningen AB", List.of(CHILD_HEALTH)),
                        LAXA);
    }

    @Test
    void twoUnitsOfTheRegionAreTwoOperators() {
        given.functions.set(0, function(MIDWIFERY, "region", "Mottagningen"));
        given.functions.set(1, function(CHILD_HEALTH, "region", null));
        assertThat(operators()).extracting(Operator::name).startsWith("Mottagningen", "Region Örebro län");
    }

    @Test
    void onlyBaseFunctionsThatArePresentCount() {
        given.functions.remove(3);
        given.functions.remove(0);
        given.functions.add(function(OTHER, "ab", null));
        assertThat(operators())
                .extracting(Operator::functions)
                .containsExactly(List.of(CHILD_HEALTH), List.of(OPEN_PRESCHOOL));
    }

    @Test
    void aUnitThatRunsTheFirstAndTheThirdStandsOnce() {
        given.functions.set(2, function(OPEN_PRESCHOOL, "region", "Laxå vårdcentral"));
        given.functions.set(1, function(CHILD_HEALTH, "ab", null));
        assertThat(operators())
                .extracting(Operator::functions)
                .containsExactly(List.of(MIDWIFERY, OPEN_PRESCHOOL), List.of(CHILD_HEALTH), List.of(PREVENTIVE_SOCIAL));
    }
}
