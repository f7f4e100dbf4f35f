package se.overens.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;

/** The findings of one file, each once and at most {@link Limits#FINDINGS}; of the others only the number is kept. */
final class Findings {
    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    /** The findings beyond the limit, as hashes: they may be many. */
    private final Set<Integer> others = new HashSet<>();
    /** Lines (from 0) with a character that is refused: what else is wrong there may be its fault. */
    private final BitSet tainted;

    private final int room;
    private boolean errors;

    Findings(String file) {
        this(file, new BitSet(), Limits.FINDINGS);
    }

    private Findings(String file, BitSet tainted, int room) {
        this.file = file;
        this.tainted = tainted;
        this.room = room;
    }

    /** An empty collection that has only as much room as this one has left. */
    Findings rest() {
        Findings rest = new Findings(file, tainted, Math.max(0, room - found.size()));
        rest.errors = errors;
        return rest;
    }

    void taint(int line) {
        tainted.set(line);
    }

    void add(Diagnostic diagnostic) {
        errors |= diagnostic.severity() == Severity.ERROR;
        if (isEcho(diagnostic) || found.contains(diagnostic)) {
            return;
        }
        if (found.size() < room) {
            found.add(diagnostic);
        } else if (!isOverwhelmed()) {
            others.add(diagnostic.hashCode());
        }
    }

    boolean hasErrors() {
        return errors;
    }

    /** True if no more findings would be shown. */
    boolean isFull() {
        return found.size() >= room;
    }

    /** True if further findings are not even counted. */
    boolean isOverwhelmed() {
        return others.size() >= Limits.COUNTED_FINDINGS;
    }

    /** Hands the findings over, in the order of their lines. */
    void addTo(Diagnostics diagnostics) {
        found.sort(Comparator.comparingInt(Findings::line));
        diagnostics.addAll(found);
        if (!others.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Code.YAML_LIMIT,
                    Severity.ERROR,
                    new WholeFile(file),
                    Message.of(isOverwhelmed() ? "OV108.manyMore" : "OV108.more", others.size()),
                    null,
                    List.of()));
        }
    }

    private boolean isEcho(Diagnostic diagnostic) {
        return diagnostic.location() instanceof SourceSpan span
                && diagnostic.code() != Code.DANGEROUS_CHARACTER
                && span.file().equals(file)
                && tainted.get(span.line() - 1);
    }

    private static int line(Diagnostic diagnostic) {
        return diagnostic.location() instanceof SourceSpan span ? span.line() : 0;
    }
}
