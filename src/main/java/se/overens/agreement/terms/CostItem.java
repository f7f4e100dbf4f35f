package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Money;

/**
 * A cost that parties share (kostnadspost).
 *
 * @param id what texts refer to
 * @param label what it is for (benämning)
 * @param annualAmount per year (årsbelopp)
 * @param key what the shares follow (fördelningsnyckel)
 * @param shares who pays how much of it (andelar)
 * @param indexation how the amount follows prices, such as "KPI" (uppräkning)
 */
public record CostItem(
        @Nullable String id,
        String label,
        @Nullable Money annualAmount,
        @Nullable CostKey key,
        List<Share> shares,
        @Nullable String indexation) {
    public CostItem {
        shares = List.copyOf(shares);
    }
}
