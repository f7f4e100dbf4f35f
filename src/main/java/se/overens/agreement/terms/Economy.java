package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.DayOfYear;

/**
 * Who pays what (ekonomi).
 *
 * @param priceYear the year whose prices the amounts are in (prisår)
 * @param currency three letters; SEK if absent (valuta)
 * @param vat whether the amounts include value added tax (moms)
 * @param items what is shared (kostnadsposter)
 * @param ownCosts what each party pays for itself (egna kostnader)
 * @param invoicing how shares are invoiced (fakturering)
 * @param budgetBy the day by which next year's budget is settled (budget klar senast)
 */
public record Economy(
        @Nullable Integer priceYear,
        @Nullable String currency,
        @Nullable Vat vat,
        List<CostItem> items,
        List<String> ownCosts,
        @Nullable Invoicing invoicing,
        @Nullable DayOfYear budgetBy) {
    public Economy {
        items = List.copyOf(items);
        ownCosts = List.copyOf(ownCosts);
    }
}
