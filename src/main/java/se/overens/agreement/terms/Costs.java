package se.overens.agreement.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Money;

/**
 * The shared costs of a centre, worked out (gemensamma kostnader).
 *
 * @param payers the parties that pay, in the order in which the costs name them (betalare)
 * @param rows the costs in their order (kostnader)
 * @param totals what each of the payers pays for all costs that have an amount (summor)
 * @param total the sum of all amounts (totalsumma)
 */
public record Costs(List<String> payers, List<CostRow> rows, List<Money> totals, Money total) {
    private static final Money NOTHING = new Money(0);

    public Costs {
        payers = List.copyOf(payers);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** The costs of an agreement; no payers and no rows if it says nothing of them. */
    public static Costs of(@Nullable Economy economy) {
        List<CostItem> items = economy == null ? List.of() : economy.items();
        Set<String> found = new LinkedHashSet<>();
        items.forEach(item -> item.shares().forEach(share -> found.add(share.party())));
        List<String> payers = List.copyOf(found);
        List<CostRow> rows = items.stream().map(item -> row(item, payers)).toList();
        List<Money> totals = new ArrayList<>();
        for (int i = 0; i < payers.size(); i++) {
            int payer = i;
            totals.add(sum(
                    rows.stream().map(row -> row.parts().get(payer).amount()).toList()));
        }
        return new Costs(
                payers,
                rows,
                totals,
                sum(items.stream().map(CostItem::annualAmount).toList()));
    }

    private static CostRow row(CostItem item, List<String> payers) {
        List<Money> amounts = amounts(item);
        List<CostShare> parts = new ArrayList<>();
        for (String payer : payers) {
            CostShare part = CostShare.NONE;
            for (int i = 0; i < item.shares().size(); i++) {
                Share share = item.shares().get(i);
                if (share.party().equals(payer)) {
                    part = new CostShare(share.share(), amounts.isEmpty() ? null : amounts.get(i));
                }
            }
            parts.add(part);
        }
        return new CostRow(item.label(), item.key(), item.annualAmount(), item.indexation(), parts);
    }

    /** What each share comes to. The last one takes what rounding leaves, so that the row adds up. */
    private static List<Money> amounts(CostItem item) {
        Money whole = item.annualAmount();
        List<Money> amounts = new ArrayList<>();
        if (whole != null) {
            long left = whole.hundredths();
            for (Share share : item.shares()) {
                Money part = whole.share(share.share());
                left -= part.hundredths();
                amounts.add(part);
            }
            int last = amounts.size() - 1;
            if (last >= 0) {
                amounts.set(last, new Money(amounts.get(last).hundredths() + left));
            }
        }
        return amounts;
    }

    private static Money sum(List<@Nullable Money> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(NOTHING, Money::plus);
    }
}
