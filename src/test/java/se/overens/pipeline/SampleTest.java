package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void takesAllOfFew() {
        assertThat(taken(3, 5)).containsExactly(0, 1, 2);
    }

    @Test
    void spreadsEvenlyOverMany() {
        assertThat(taken(12, 4)).containsExactly(2, 5, 8, 11);
    }

    @Property
    void takesAsManyAsAsked(
            @ForAll @IntRange(min = 1, max = 5000) int total, @ForAll @IntRange(min = 1, max = 400) int most) {
        List<Integer> taken = taken(total, most);
        assertThat(taken).hasSize(Math.min(total, most));
        int widest = (total + most - 1) / most;
        for (int i = 1; i < taken.size(); i++) {
            assertThat(taken.get(i) - taken.get(i - 1)).isBetween(1, widest);
        }
    }

    private static List<Integer> taken(int total, int most) {
        Sample sample = new Sample(total, most);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            if (sample.takesNext()) {
                taken.add(i);
            }
        }
        return taken;
    }
}
