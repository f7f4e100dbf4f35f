package se.overens.pdf;

import java.util.List;
import se.overens.diagnostic.Diagnostic;

/**
 * The failure of the writer's check on its own result: the pages do not hold what the document says. Nothing is
 * written then, because the file would claim what is not so.
 */
public final class BrokenStructure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> findings;

    BrokenStructure(List<Diagnostic> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    /** What is wrong. */
    public List<Diagnostic> findings() {
        return findings;
    }
}
