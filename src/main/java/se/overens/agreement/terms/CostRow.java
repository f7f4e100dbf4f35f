package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Money;

/**
 * A shared cost, with what each party pays of it (kostnad och dess fördelning).
 *
 * @param label what it is for (benämning)
 * @param key what the shares follow (fördelningsnyckel)
 * @param amount per year (årsbelopp)
 * @param indexation how the amount follows prices (uppräkning)
 * @param parts one for each of those who pay anything, in their order (delar)
 */
public record CostRow(
        String label,
        @Nullable CostKey key,
        @Nullable Money amount,
        @Nullable String indexation,
        List<CostShare> parts) {
    public CostRow {
        parts = List.copyOf(parts);
    }
}
