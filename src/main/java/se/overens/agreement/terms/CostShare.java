package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;
import se.overens.agreement.Money;
import se.overens.agreement.Percentage;

/**
 * What one party pays of one cost (del av en kostnad).
 *
 * @param share its share; absent if it has none (andel)
 * @param amount its part of the amount; absent without share or amount (belopp)
 */
public record CostShare(
        @Nullable Percentage share, @Nullable Money amount) {
    /** No share. */
    public static final CostShare NONE = new CostShare(null, null);
}
