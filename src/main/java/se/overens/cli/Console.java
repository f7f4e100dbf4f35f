package se.overens.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.batch.BatchListener;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.DiagnosticPrinter;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.Severity;
import se.overens.json.ResultJson;

/**
 * The two streams and how to talk on them: results on stdout, talk on stderr.
 *
 * @param out where results go
 * @param err where talk goes
 * @param messages the language
 * @param settings the global options
 * @param output the lines of the result so far; JSON carries them
 */
record Console(PrintStream out, PrintStream err, Messages messages, Settings settings, List<String> output) {
    /**
     * The global options.
     *
     * @param colour severities are coloured
     * @param quiet only errors are told
     * @param json the result is one JSON object on stdout
     * @param strict warnings fail
     * @param debug faults of the program show their stack trace
     */
    record Settings(boolean colour, boolean quiet, boolean json, boolean strict, boolean debug) {}

    /** Prints a line of the result; in JSON it waits for the end. */
    void result(String line) {
        if (settings.json()) {
            output.add(line);
        } else {
            out.println(line);
        }
    }

    /** Prints a line of talk, unless silence was asked for. */
    void talk(String key, Object... arguments) {
        if (!settings.quiet() && !settings.json()) {
            err.println(messages.text(key, arguments));
        }
    }

    /** Prints a line of talk as it is, unless silence was asked for. */
    void say(String line) {
        if (!settings.quiet() && !settings.json()) {
            err.println(line);
        }
    }

    /** Everything that was said reaches whoever listens. */
    void flush() {
        out.flush();
        err.flush();
    }

    /** Shows how a batch goes, on a terminal; else nobody is told. */
    BatchListener progress() {
        boolean shown = Boolean.getBoolean(Main.TERMINAL) && !settings.quiet() && !settings.json();
        return shown ? new ProgressLine(err, messages.text("cli.batch.progress")) : BatchListener.NONE;
    }

    /** True if what was found so far makes the command fail. */
    boolean fails(Diagnostics found) {
        return found.fail(settings.strict());
    }

    /**
     * Ends a command: tells all findings at once, and gives the exit code that they call for.
     *
     * @param files the files that were written, for JSON
     */
    ExitCode finish(List<String> files, List<Diagnostic> found) {
        return finish(files, 0, found);
    }

    /**
     * Ends a command that may have made a draft.
     *
     * @param files the files that were written, for JSON
     * @param missing how many values a draft lacks, for JSON
     */
    ExitCode finish(List<String> files, int missing, List<Diagnostic> found) {
        ExitCode code = ExitCode.of(found, settings.strict());
        return finish(new ResultJson.Outcome(code.number(), files, output, missing, null, null), found);
    }

    /** Ends a check, of workspaces too if {@code coverage} is not null. */
    ExitCode finish(ResultJson.@Nullable Coverage coverage, List<Diagnostic> found) {
        ExitCode code = ExitCode.of(found, settings.strict());
        return finish(new ResultJson.Outcome(code.number(), List.of(), output, 0, coverage, null), found);
    }

    /**
     * Ends a batch: what was found, with the errors last, and then how it went.
     *
     * @param closing prints how it went
     */
    ExitCode finish(ResultJson.Outcome outcome, ExitCode code, List<Diagnostic> found, Runnable closing) {
        if (settings.json()) {
            out.println(ResultJson.write(outcome, found, messages));
            return code;
        }
        for (Severity severity : List.of(Severity.WARNING, Severity.ERROR)) {
            List<Diagnostic> told =
                    found.stream().filter(d -> d.severity() == severity).toList();
            boolean silent = settings.quiet() && !settings.strict() && severity == Severity.WARNING;
            if (!told.isEmpty() && !silent) {
                err.print(new DiagnosticPrinter(messages, settings.colour()).print(told));
                err.println();
            }
        }
        closing.run();
        return code;
    }

    private ExitCode finish(ResultJson.Outcome outcome, List<Diagnostic> found) {
        List<Diagnostic> told = settings.quiet()
                ? found.stream()
                        .filter(d -> settings.strict() || d.severity() == Severity.ERROR)
                        .toList()
                : found;
        if (settings.json()) {
            out.println(ResultJson.write(outcome, found, messages));
        } else if (!told.isEmpty()) {
            err.print(new DiagnosticPrinter(messages, settings.colour()).print(told));
            err.println();
            err.println(count(told));
        }
        return ExitCode.of(found, settings.strict());
    }

    private String count(List<Diagnostic> found) {
        long errors = found.stream().filter(d -> d.severity() == Severity.ERROR).count();
        long warnings = found.size() - errors;
        String some = errors == 0 ? "" : count("word.oneError", "word.errors", errors);
        String more = warnings == 0 ? "" : count("word.oneWarning", "word.warnings", warnings);
        return some + (some.isEmpty() || more.isEmpty() ? "" : ", ") + more;
    }

    private String count(String one, String many, long number) {
        return number == 1 ? messages.text(one) : messages.text(many, number);
    }
}
