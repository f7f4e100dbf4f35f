package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;
import static se.overens.agreement.Given.centre;
import static se.overens.agreement.Given.function;
import static se.overens.agreement.Given.signatory;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;

class SignatoriesTest {
    private final Given given = new Given();

    private String organisation(Signatory signatory) {
        given.signatories.add(signatory);
        return Signatories.organisation(given.profile(), given.municipality(), signatory);
    }

    @Test
    void namesTheUnitAndItsLegalPerson() {
        assertThat(organisation(signatory("region", CHILD_HEALTH))).isEqualTo("Laxå vårdcentral, Region Örebro län");
        assertThat(organisation(signatory("bun", OPEN_PRESCHOOL))).isEqualTo("Öppna förskolan, Laxå kommun");
    }

    @Test
    void namesTheBoardWhereThereIsNoUnit() {
        assertThat(organisation(signatory("sn", PREVENTIVE_SOCIAL))).isEqualTo("Socialnämnden, Laxå kommun");
        assertThat(organisation(signatory("municipality", PREVENTIVE_SOCIAL))).isEqualTo("Laxå kommun");
    }

    @Test
    void keepsWhatTheFileSays() {
        assertThat(organisation(RecordOf.type(Signatory.class, "party", "bun", "organisation", "Förvaltningen")))
                .isEqualTo("Förvaltningen");
    }

    @Test
    void saysNoNameTwice() {
        given.functions.set(0, function(MIDWIFERY, "ab", "Mottagningen"));
        given.functions.set(1, function(CHILD_HEALTH, "ab", "BVC, Mottagningen AB"));
        assertThat(organisation(signatory("ab", MIDWIFERY))).isEqualTo("Mottagningen AB");
        assertThat(organisation(signatory("ab", CHILD_HEALTH))).isEqualTo("BVC, Mottagningen AB");
    }

    @Test
    void joinsTwoUnitsOfOneCentre() {
        given.functions.set(0, function(MIDWIFERY, "region", "BMM Laxå"));
        assertThat(organisation(signatory("region", MIDWIFERY, CHILD_HEALTH)))
                .isEqualTo("BMM Laxå och Laxå vårdcentral, Region Örebro län");
    }

    @Test
    void leavesTheUnitOutWhereCentresDiffer() {
        given.otherCentres.add(centre("two", null, List.of(function(CHILD_HEALTH, "region", "En annan"))));
        assertThat(organisation(signatory("region", CHILD_HEALTH))).isEqualTo("Region Örebro län");
        assertThat(organisation(RecordOf.type(
                        Signatory.class, "party", "region", "functions", List.of(CHILD_HEALTH), "centre", "two")))
                .isEqualTo("En annan, Region Örebro län");
    }

    @Test
    void choosesThoseWhoSignForTheCentre() {
        Signatory elsewhere =
                RecordOf.type(Signatory.class, "party", "region", "functions", List.of(MIDWIFERY), "centre", "two");
        given.signatories.add(elsewhere);
        Centre two = centre("two", null, List.of(function(MIDWIFERY, "region", null)));
        assertThat(Signatories.of(given.municipality(), given.centre()))
                .hasSize(3)
                .doesNotContain(elsewhere);
        assertThat(Signatories.of(given.municipality(), two)).containsExactly(given.signatories.get(0), elsewhere);
    }
}
