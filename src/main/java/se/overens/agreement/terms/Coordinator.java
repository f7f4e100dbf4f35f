package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates the daily work of a centre (samordnare).
 *
 * @param employer the party that employs the coordinator (arbetsgivare)
 * @param fte the part of full time (tjänstgöringsgrad)
 * @param funding who pays (finansiering)
 * @param mandate what the coordinator does and may decide (uppdrag)
 */
public record Coordinator(
        @Nullable String employer, @Nullable Double fte, List<Share> funding, List<String> mandate) {
    public Coordinator {
        funding = List.copyOf(funding);
        mandate = List.copyOf(mandate);
    }
}
