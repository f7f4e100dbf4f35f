package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.Classification.FAMILY_CENTRE;
import static se.overens.agreement.Classification.FAMILY_CENTRE_LIKE;

import org.junit.jupiter.api.Test;

class ClassificationTest {
    private final Given given = new Given();

    private Classification with(Colocation colocation) {
        return Classification.of(Given.centre("laxa", colocation, given.functions));
    }

    @Test
    void allFourUnderOneRoofAreAFamilyCentre() {
        assertThat(with(Colocation.FULL)).isEqualTo(FAMILY_CENTRE);
        assertThat(FAMILY_CENTRE.noun()).isEqualTo("familjecentral");
    }

    @Test
    void otherwiseItIsLikeOne() {
        assertThat(with(Colocation.PARTIAL)).isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(with(null)).isEqualTo(FAMILY_CENTRE_LIKE);
        given.functions.remove(2);
        assertThat(with(Colocation.FULL)).isEqualTo(FAMILY_CENTRE_LIKE);
        assertThat(FAMILY_CENTRE_LIKE.noun()).isEqualTo("familjecentralsliknande verksamhet");
    }
}
