package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;

/**
 * How an agreement is amended (ändringar och tillägg).
 *
 * @param form in what form (form)
 * @param signedBy by whom (undertecknas av)
 */
public record Amendments(
        @Nullable WrittenForm form, @Nullable AmendmentSigners signedBy) {}
