package se.overens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.batch.Batch;
import se.overens.batch.BatchRequest;
import se.overens.batch.BatchResult;
import se.overens.batch.Entry;
import se.overens.batch.FileEntry;
import se.overens.batch.Outcome;
import se.overens.batch.Status;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.json.ResultJson;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;

/** {@code overens batch}: one document for each subject of the template; none waits for another. */
final class BatchCommand implements Command {
    /** More threads than these would wait for memory and disk. */
    private static final int MOST_JOBS = 64;

    /** What keeps one document from its place. */
    private static final Set<Code> IN_THE_WAY = Set.of(Code.WOULD_OVERWRITE, Code.SIGNED_NOT_REPLACED, Code.NAME_CLASH);

    private static final String PATTERNS = "laxa, laxa/*, l*";

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "DOCUMENT"));
        spec.addPositional(words.parameter(spec, 1, "WORKSPACE"));
        spec.addOption(words.option(spec, "out", "DIR"));
        spec.addOption(words.option(spec, "only", "PATTERN"));
        spec.addOption(words.option(spec, "format", "pdf,docx"));
        spec.addOption(words.option(spec, "jobs", "N"));
        spec.addOption(words.flag(spec, "draft"));
        spec.addOption(words.flag(spec, "publish"));
        spec.addOption(words.flag(spec, "force"));
        spec.addOption(words.flag(spec, "dry-run"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        long began = System.nanoTime();
        Diagnostics diagnostics = new Diagnostics();
        List<Format> formats = Formats.of(given.matchedOptionValue("format", Formats.DEFAULT), diagnostics);
        Predicate<String> only = pattern(given.matchedOptionValue("only", "**"), diagnostics);
        int jobs = jobs(given.matchedOptionValue("jobs", ""), diagnostics);
        Path out = GenerateCommand.folder(given.matchedOptionValue("out", "out"), diagnostics);
        Path workspace = WorkspaceArgument.folder(given.matchedPositionalValue(1, ""), diagnostics);
        if (workspace == null || only == null || out == null || formats == null || jobs == 0) {
            return console.finish(List.of(), diagnostics.list());
        }
        boolean dry = given.hasMatchedOption("dry-run");
        DocumentRequest asked = new DocumentRequest(given.matchedPositionalValue(0, ""), null, null)
                .asDraft(given.hasMatchedOption("draft"))
                .asPublication(given.hasMatchedOption("publish"))
                .in(formats);
        BatchRequest.Settings settings = new BatchRequest.Settings(
                jobs, given.hasMatchedOption("force"), console.settings().strict(), dry);
        BatchRequest request = new BatchRequest(workspace, out, asked, only, Version.current(), settings);
        Batch batch = new Batch(request, console.progress());
        Interruption interruption = Interruption.stopping(batch::stop, batch::abandon);
        try {
            BatchResult result = batch.run(found -> Pipeline.openFor(workspace, asked, found), diagnostics);
            if (result.outcomes().isEmpty()
                    && result.complete()
                    && !diagnostics.hasErrors()
                    && given.hasMatchedOption("only")) {
                diagnostics.add(UsageFault.notAllowed("--only", given.matchedOptionValue("only", ""), PATTERNS));
            }
            return tell(result, dry, began, console, diagnostics);
        } finally {
            console.flush();
            interruption.over();
        }
    }

    private static ExitCode tell(
            BatchResult result, boolean dry, long began, Console console, Diagnostics diagnostics) {
        if (dry) {
            console.talk("cli.generate.would");
        }
        Diagnostics all = new Diagnostics();
        List<String> made = result.outcomes().stream()
                .filter(outcome -> outcome.status() == Status.MADE)
                .flatMap(outcome -> outcome.paths().stream().map(Path::toString))
                .toList();
        made.forEach(console::result);
        for (Outcome outcome : result.outcomes()) {
            all.addAll(outcome.diagnostics());
        }
        all.addAll(diagnostics.list());
        List<Diagnostic> found = all.list();
        ExitCode code = code(result, found, console.settings().strict());
        List<ResultJson.Subject> subjects =
                result.outcomes().stream().map(BatchCommand::subject).toList();
        ResultJson.Outcome outcome =
                new ResultJson.Outcome(code.number(), dry ? List.of() : made, console.output(), 0, null, subjects);
        BatchTable table = new BatchTable(console, dry, System.nanoTime() - began);
        KeptFindings kept = KeptFindings.of(result);
        kept.tell(console);
        if (console.settings().json()) {
            found.addAll(kept.found(console.messages().language()));
        }
        return console.finish(outcome, code, found, () -> table.tell(result));
    }

    /**
     * When some documents are there and others failed, that is what the code says, unless disk or lock are to blame: those
     * concern the whole folder, a file in the way its own document only.
     */
    private static ExitCode code(BatchResult result, List<Diagnostic> found, boolean strict) {
        List<Diagnostic> others =
                found.stream().filter(one -> !IN_THE_WAY.contains(one.code())).toList();
        ExitCode worst = ExitCode.of(others, strict);
        boolean some =
                result.count(Status.MADE) + result.count(Status.UNCHANGED) > 0 && result.count(Status.FAILED) > 0;
        return some && (worst == ExitCode.OK || worst == ExitCode.INVALID)
                ? ExitCode.SOME_FAILED
                : ExitCode.of(found, strict);
    }

    private static ResultJson.Subject subject(Outcome outcome) {
        Entry entry = outcome.entry();
        return new ResultJson.Subject(
                entry.subject(),
                entry.name(),
                outcome.status().word(),
                entry.files().stream().map(FileEntry::name).toList(),
                entry.pages(),
                entry.missing().size());
    }

    /** 0 with a finding if the number is none. */
    private static int jobs(String given, Diagnostics diagnostics) {
        if (given.isEmpty()) {
            return Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());
        }
        if (given.matches("[1-9][0-9]?") && Integer.parseInt(given) <= MOST_JOBS) {
            return Integer.parseInt(given);
        }
        diagnostics.add(UsageFault.notAllowed("--jobs", given, "1–" + MOST_JOBS));
        return 0;
    }

    /** True for the ids that match, and for the centres of a municipality whose id does. */
    private static @Nullable Predicate<String> pattern(String pattern, Diagnostics diagnostics) {
        Predicate<String> only = SubjectPattern.of(pattern);
        if (only == null) {
            diagnostics.add(UsageFault.notAllowed("--only", pattern, PATTERNS));
        }
        return only;
    }
}
