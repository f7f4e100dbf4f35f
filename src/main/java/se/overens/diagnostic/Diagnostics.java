package se.overens.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The findings of a run so far, each once, in the order in which they were made. Not thread-safe: one per run. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Adds a finding; one that is already here is not added again. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds all findings of {@code more}. */
    public void addAll(Collection<Diagnostic> more) {
        found.addAll(more);
    }

    /** True if any finding is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * True if what has been found keeps a result from being given.
     *
     * @param strict true if a warning is as bad as an error
     */
    public boolean fail(boolean strict) {
        return strict ? !found.isEmpty() : hasErrors();
    }

    /** A copy of what has been found. */
    public List<Diagnostic> list() {
        return new ArrayList<>(found);
    }
}
