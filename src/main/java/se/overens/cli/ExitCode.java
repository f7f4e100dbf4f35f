package se.overens.cli;

import java.util.List;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Severity;

/** The exit codes of the command line: {@code docs/cli.md} documents them. */
enum ExitCode {
    OK(0),
    /** The data or the document is invalid. */
    INVALID(1),
    /** The command was not understood, or names something that does not exist. */
    USAGE(2),
    /** Disk, permission, or a file in the way. */
    ENVIRONMENT(3),
    /** Some documents of a batch failed; the others are complete. */
    SOME_FAILED(4),
    /** A fault of the program. */
    INTERNAL(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /**
     * The code for a run with these findings. What the environment is to blame for outweighs a usage fault, and that
     * outweighs invalid data: the user must mend them in this order.
     *
     * @param strict true if warnings fail too
     */
    static ExitCode of(List<Diagnostic> found, boolean strict) {
        ExitCode worst = OK;
        for (Diagnostic diagnostic : found) {
            if (strict || diagnostic.severity() == Severity.ERROR) {
                ExitCode code = of(diagnostic.code());
                worst = code.number > worst.number ? code : worst;
            }
        }
        return worst;
    }

    private static ExitCode of(Code code) {
        if (code == Code.UNREADABLE_FILE || code.id().startsWith("OV7")) {
            return ENVIRONMENT;
        }
        return code.id().startsWith("OV8") ? USAGE : INVALID;
    }
}
