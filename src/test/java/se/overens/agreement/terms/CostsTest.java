package se.overens.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.Money;
import se.overens.agreement.Percentage;

class CostsTest {
    @Test
    void hasNothingToAddUpWithoutACost() {
        assertThat(Costs.of(null)).isEqualTo(new Costs(List.of(), List.of(), List.of(), new Money(0)));
    }

    @Test
    void sortsTheSharesOfEachCostByPayer() {
        Costs costs = Costs.of(economy(
                item("hyra", new Money(10_000), share("region", 6_000), share("bun", 4_000)),
                item("fika", null, share("sn", 10_000)),
                item("el", new Money(500), share("bun", 10_000))));

        assertThat(costs.payers()).containsExactly("region", "bun", "sn");
        assertThat(costs.totals()).containsExactly(new Money(6_000), new Money(4_500), new Money(0));
        assertThat(costs.total()).isEqualTo(new Money(10_500));
        assertThat(costs.rows().get(1).parts())
                .containsExactly(CostShare.NONE, CostShare.NONE, new CostShare(new Percentage(10_000), null));
    }

    @Property
    void losesNoHundredthToRounding(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long amount,
            @ForAll @IntRange(min = 1, max = 9_998) int share) {
        Costs costs = Costs.of(economy(item(
                "hyra",
                new Money(amount),
                share("a", share),
                share("b", (10_000 - share) / 2),
                share("c", 10_000 - share - (10_000 - share) / 2))));

        long sum = costs.totals().stream().mapToLong(Money::hundredths).sum();
        assertThat(sum).isEqualTo(amount);
        assertThat(costs.total()).isEqualTo(new Money(amount));
    }

    private static Economy economy(CostItem... items) {
        return RecordOf.type(Economy.class, "items", Arrays.asList(items));
    }

    private static CostItem item(String label, Money amount, Share... shares) {
        return amount == null
                ? RecordOf.type(CostItem.class, "label", label, "shares", List.of(shares))
                : RecordOf.type(CostItem.class, "label", label, "annualAmount", amount, "shares", List.of(shares));
    }

    private static Share share(String party, int basisPoints) {
        return new Share(party, new Percentage(basisPoints));
    }
}
