package se.overens.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.batch.BatchResult;
import se.overens.batch.Entry;
import se.overens.batch.Entry.FindingEntry;
import se.overens.batch.Outcome;
import se.overens.batch.Status;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.DiagnosticPrinter;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;

/**
 * The warnings of documents that an earlier run has made and this one has left alone: what their codes mean, and where. Their
 * sentences quote values, so that the manifest does not have them; the report does.
 */
final class KeptFindings {
    private static final Pattern PLACE = Pattern.compile("(.+):([1-9][0-9]{0,8}):([1-9][0-9]{0,8})");

    private final List<FindingEntry> findings;

    private KeptFindings(List<FindingEntry> findings) {
        this.findings = findings;
    }

    static KeptFindings of(BatchResult result) {
        return new KeptFindings(result.outcomes().stream()
                .filter(outcome -> outcome.status() == Status.UNCHANGED)
                .filter(outcome -> outcome.diagnostics().isEmpty())
                .map(Outcome::entry)
                .map(Entry::findings)
                .flatMap(List::stream)
                .toList());
    }

    /** As findings for JSON, with lines and columns. */
    List<Diagnostic> found(Language language) {
        return diagnostics(language, true);
    }

    /** On stderr, and what to do to read them whole. */
    void tell(Console console) {
        if (findings.isEmpty()
                || console.settings().quiet()
                || console.settings().json()) {
            return;
        }
        List<Diagnostic> told = diagnostics(console.messages().language(), false);
        console.say(new DiagnosticPrinter(console.messages(), console.settings().colour()).print(told));
        console.talk("cli.batch.kept");
        console.say("");
    }

    /** Without the source lines, which would be most of the output, a place is a line of its own. */
    private List<Diagnostic> diagnostics(Language language, boolean divided) {
        Diagnostics all = new Diagnostics();
        Messages titles = findings.isEmpty() ? Messages.of(language) : Messages.explanations(language);
        for (FindingEntry finding : findings) {
            Code code = code(finding.code());
            if (code != null) {
                Message title = Message.of("cli.batch.kept.sentence", titles.text(finding.code() + ".title"));
                List<Message> hints = divided ? List.of(Message.of("cli.batch.kept")) : List.of();
                all.add(new Diagnostic(code, Severity.WARNING, place(finding.place(), divided), title, null, hints));
            }
        }
        return all.list();
    }

    /** Null for what no run of this version finds: somebody has written in the manifest. */
    private static @Nullable Code code(String id) {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Location place(String place, boolean divided) {
        Matcher parts = PLACE.matcher(place);
        if (divided && parts.matches()) {
            return new SourceSpan(
                    parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), 1, "");
        }
        return place.isEmpty() ? Nowhere.NOWHERE : new WholeFile(place);
    }
}
