package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How shares are invoiced (fakturering).
 *
 * @param by the party that pays first and invoices (fakturerande part)
 * @param to the parties that are invoiced (fakturamottagare)
 * @param interval how often (intervall)
 * @param reference what the invoice refers to (referens)
 */
public record Invoicing(
        String by,
        List<String> to,
        @Nullable Interval interval,
        @Nullable String reference) {
    public Invoicing {
        to = List.copyOf(to);
    }
}
