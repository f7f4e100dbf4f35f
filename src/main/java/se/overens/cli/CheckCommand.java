package se.overens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.WholeFile;
import se.overens.json.ResultJson;
import se.overens.pipeline.CheckRequest;
import se.overens.pipeline.CheckResult;
import se.overens.pipeline.Pipeline;

/** {@code overens check}: everything that is wrong with a workspace, or the conformance of PDF files. */
final class CheckCommand implements Command {
    private static final String PDF_SUFFIX = ".pdf";
    private static final String EVERY_DOCUMENT = "every-document";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameters(spec, "WORKSPACE|FILE.pdf"));
        spec.addOption(words.flag(spec, "draft"));
        spec.addOption(words.flag(spec, EVERY_DOCUMENT));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        List<String> arguments = given.matchedPositionalValue(0, List.of());
        CheckRequest request = new CheckRequest(
                given.hasMatchedOption("draft"),
                given.hasMatchedOption(EVERY_DOCUMENT) ? CheckRequest.ALL : CheckRequest.MANY);
        Diagnostics diagnostics = new Diagnostics();
        ResultJson.Coverage coverage = null;
        for (String argument : arguments) {
            if (argument.toLowerCase(Locale.ROOT).endsWith(PDF_SUFFIX)) {
                checkPdf(argument, console, diagnostics);
            } else {
                coverage = sum(coverage, checkWorkspace(argument, request, console, diagnostics));
            }
        }
        return console.finish(coverage, diagnostics.list());
    }

    private static ResultJson.@Nullable Coverage sum(ResultJson.@Nullable Coverage one, @Nullable CheckResult more) {
        if (more == null) {
            return one;
        }
        int set = one == null ? 0 : one.set();
        int of = one == null ? 0 : one.of();
        return new ResultJson.Coverage(set + more.set(), of + more.documents());
    }

    private static @Nullable CheckResult checkWorkspace(
            String argument, CheckRequest request, Console console, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Pipeline pipeline = WorkspaceArgument.open(argument, own);
        CheckResult result = pipeline == null ? null : pipeline.check(request);
        Messages messages = console.messages();
        String tried = messages.text("cli.check.none");
        if (result != null) {
            own.addAll(result.found());
            tried = coverage(result, own.hasErrors(), messages);
        }
        console.result(argument + ": " + messages.text(verdict(own, "cli.check.good")) + " (" + tried + ")");
        diagnostics.addAll(own.list());
        return result;
    }

    /** How many documents were tried, and why not all of them. */
    private static String coverage(CheckResult result, boolean errors, Messages messages) {
        int set = result.set();
        int documents = result.documents();
        List<String> parts = new ArrayList<>();
        if (set < documents) {
            parts.add(messages.text("cli.check.some", set, documents));
        } else if (documents > 0) {
            parts.add(messages.text(documents == 1 ? "cli.check.one" : "cli.check.all", documents));
        }
        boolean noCentres = result.centres() == 0 && !errors;
        if (documents == 0 && !noCentres) {
            parts.add(messages.text("cli.check.none"));
        }
        if (result.unread() > 0) {
            parts.add(messages.text(result.unread() == 1 ? "cli.check.file" : "cli.check.files", result.unread()));
        }
        if (result.waiting() > 0) {
            parts.add(messages.text("cli.check.waiting"));
        }
        if (set + result.waiting() < documents) {
            parts.add(messages.text("cli.check.sample"));
        }
        if (noCentres) {
            parts.add(messages.text("cli.check.noCentres"));
        }
        return String.join("; ", parts);
    }

    private static void checkPdf(String argument, Console console, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Path file = WorkspaceArgument.path(argument);
        try {
            if (file == null || Files.notExists(file)) {
                own.add(Diagnostic.of(Code.NO_FILE, new WholeFile(argument), argument)
                        .hint("path"));
            } else if (!Files.isRegularFile(file)) {
                own.add(Diagnostic.of(Code.UNREADABLE_FILE, new WholeFile(argument), argument)
                        .hint("kind"));
            } else {
                own.addAll(Pipeline.checkPdf(argument, file));
            }
        } catch (IOException e) {
            own.add(Diagnostic.of(Code.UNREADABLE_FILE, new WholeFile(argument), argument));
        }
        console.result(argument + ": " + console.messages().text(verdict(own, "cli.check.goodPdf")));
        diagnostics.addAll(own.list());
    }

    private static String verdict(Diagnostics own, String good) {
        return own.list().isEmpty() ? good : own.hasErrors() ? "cli.check.bad" : "cli.check.warned";
    }
}
