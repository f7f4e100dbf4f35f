package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Message;

/** What a check of one PDF has found so far; what is wrong everywhere is not told everywhere. */
public final class Findings {
    /** More findings than anyone reads. */
    private static final int MOST = 50;

    private final Location where;
    private final List<Diagnostic> found = new ArrayList<>();

    public Findings(Location where) {
        this.where = where;
    }

    /** Adds a finding whose sentence is the message {@code id.suffix}; the hint is the code's own. */
    public void add(Code code, String suffix, Object... arguments) {
        if (found.size() < MOST) {
            Message sentence = Message.of(code.id() + "." + suffix, arguments);
            Diagnostic finding = new Diagnostic(code, code.severity(), where, sentence, null, List.of()).hint("remedy");
            if (!found.contains(finding)) {
                found.add(finding);
            }
        }
    }

    /** All findings, in the order in which they were made. */
    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
