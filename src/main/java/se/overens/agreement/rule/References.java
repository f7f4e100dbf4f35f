package se.overens.agreement.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Party;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.ValuePath;

/** Names that references may hold; one that holds another is a finding. */
final class References {
    /** Swedish words that are no misspelling of the word that is meant. */
    private static final Map<String, String> SWEDISH = Map.of(
            "regionen", Party.REGION,
            "kommun", Party.MUNICIPALITY,
            "kommunen", Party.MUNICIPALITY);

    /** More names than these help nobody who made a typing error. */
    private static final int FEW = 60;

    private final List<String> known;
    private final Set<String> index;
    private final Diagnostics found;

    References(Collection<String> known, Diagnostics found) {
        this.known = List.copyOf(known);
        this.index = new HashSet<>(known);
        this.found = found;
    }

    void check(@Nullable String reference, ValuePath place) {
        if (reference == null || index.contains(reference)) {
            return;
        }
        Diagnostic finding = Diagnostic.of(Code.UNRESOLVED_REFERENCE, place, reference);
        String swedish = SWEDISH.get(reference.toLowerCase(Locale.ROOT));
        String meant = swedish != null && index.contains(swedish) ? swedish : Nearest.to(reference, known);
        if (meant != null) {
            finding = finding.label("meant", meant);
        }
        boolean tellsAll = !known.isEmpty() && known.size() <= FEW;
        found.add(tellsAll ? finding.hint("known", String.join(", ", known)) : finding);
    }
}
