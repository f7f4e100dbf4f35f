package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SwedishOrderTest {
    @Test
    void putsTheThreeSwedishLettersLastAndTellsVFromW() {
        List<String> right = Arrays.asList(
                "Al",
                "Al Ed",
                "Al-Ek",
                "Ale",
                "Alv",
                "Dé",
                "Dea",
                "Vax",
                "vå",
                "Wall",
                "Wä",
                "Yb",
                "Üc",
                "Yd",
                "Zorn",
                "Åmål",
                "Ängelholm",
                "Öckerö",
                "Örebro");
        List<String> sorted = new ArrayList<>(right);
        Collections.reverse(sorted);
        sorted.sort(SwedishOrder.INSTANCE);
        assertThat(sorted).isEqualTo(right);
    }

    @Property
    void isAnOrder(@ForAll String a, @ForAll String b, @ForAll String c) {
        List<String> three = new ArrayList<>(List.of(a, b, c));
        three.sort(SwedishOrder.INSTANCE);
        assertThat(SwedishOrder.INSTANCE.compare(three.get(0), three.get(2))).isNotPositive();
        assertThat(Integer.signum(SwedishOrder.INSTANCE.compare(a, b)))
                .isEqualTo(-Integer.signum(SwedishOrder.INSTANCE.compare(b, a)));
        assertThat(SwedishOrder.INSTANCE.compare(a, b) == 0).isEqualTo(a.equals(b));
    }
}
