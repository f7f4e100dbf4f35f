package se.overens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;
import se.overens.pipeline.Pipeline;

/** {@code overens check}: everything that is wrong with a workspace, or the conformance of PDF files. */
final class CheckCommand implements Command {
    private static final String PDF_SUFFIX = ".pdf";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameters(spec, "WORKSPACE|FILE.pdf"));
        spec.addOption(words.flag(spec, "draft"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        List<String> arguments = given.matchedPositionalValue(0, List.of());
        boolean draft = given.hasMatchedOption("draft");
        Diagnostics diagnostics = new Diagnostics();
        for (String argument : arguments) {
            if (argument.toLowerCase(Locale.ROOT).endsWith(PDF_SUFFIX)) {
                checkPdf(argument, console, diagnostics);
            } else {
                checkWorkspace(argument, draft, console, diagnostics);
            }
        }
        return console.finish(List.of(), diagnostics.list());
    }

    private static void checkWorkspace(String argument, boolean draft, Console console, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Pipeline pipeline = WorkspaceArgument.open(argument, null, own);
        if (pipeline != null) {
            own.addAll(pipeline.check(draft));
        }
        tell(argument, own, "cli.check.good", console);
        diagnostics.addAll(own.list());
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
        tell(argument, own, "cli.check.goodPdf", console);
        diagnostics.addAll(own.list());
    }

    private static void tell(String argument, Diagnostics own, String good, Console console) {
        String verdict = own.list().isEmpty() ? good : own.hasErrors() ? "cli.check.bad" : "cli.check.warned";
        console.result(argument + ": " + console.messages().text(verdict));
    }
}
