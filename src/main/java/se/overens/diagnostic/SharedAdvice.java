package se.overens.diagnostic;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What several findings of one list advise, in the same words: it is said once for all of them.
 *
 * @param advice what to do, by the code that advises it
 */
public record SharedAdvice(List<Entry> advice) {
    /** The advice that a code gives whatever the finding is. */
    private static final String OF_CODE = ".remedy";

    public SharedAdvice {
        advice = List.copyOf(advice);
    }

    /**
     * What to do about all findings of a code.
     *
     * @param code theirs
     * @param hint what to do
     */
    public record Entry(Code code, Message hint) {}

    /** That of the list {@code found}. */
    public static SharedAdvice of(List<Diagnostic> found) {
        Set<Entry> once = new HashSet<>();
        Set<Entry> shared = new LinkedHashSet<>();
        for (Diagnostic one : found) {
            for (Message hint : one.hints()) {
                Entry entry = new Entry(one.code(), hint);
                if (hint.key().endsWith(OF_CODE) && !once.add(entry)) {
                    shared.add(entry);
                }
            }
        }
        return new SharedAdvice(List.copyOf(shared));
    }

    /** The hints of a finding that are its own. */
    public List<Message> own(Diagnostic one) {
        return one.hints().stream()
                .filter(hint -> !advice.contains(new Entry(one.code(), hint)))
                .toList();
    }
}
