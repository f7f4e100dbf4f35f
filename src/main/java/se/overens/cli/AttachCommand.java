package se.overens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.agenda.AgendaExtension;
import se.overens.agenda.AttachRequest;
import se.overens.agreement.matter.LabelPattern;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;

/** {@code overens attach}: papers behind an agenda that another system has made. */
final class AttachCommand implements Command {
    private static final String MOST = "1–9999";

    @Override
    public String name() {
        return "attach";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "AGENDA"));
        spec.addPositional(words.parameters(spec, 1, "FILE.pdf"));
        spec.addOption(words.option(spec, "item", "N"));
        spec.addOption(words.option(spec, "pattern", "PATTERN"));
        spec.addOption(words.option(spec, "first", "N"));
        spec.addOption(words.option(spec, "out", "DIR"));
        spec.addOption(words.flag(spec, "force"));
        spec.addOption(words.flag(spec, "dry-run"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        int item = item(given.matchedOptionValue("item", ""), diagnostics);
        int first = number("--first", given.matchedOptionValue("first", "1"), diagnostics);
        LabelPattern pattern = new LabelPattern(given.matchedOptionValue("pattern", LabelPattern.USUAL));
        List<String> allowed = List.of(LabelPattern.ITEM, LabelPattern.NUMBER);
        if (!allowed.containsAll(pattern.words()) || !pattern.words().contains(LabelPattern.NUMBER)) {
            diagnostics.add(UsageFault.notAllowed("--pattern", pattern.text(), LabelPattern.USUAL + ", Bilaga {n}"));
        }
        Path out = GenerateCommand.folder(given.matchedOptionValue("out", "out"), diagnostics);
        Path agenda = path(given.matchedPositionalValue(0, ""), diagnostics);
        List<Path> files = new ArrayList<>();
        List<String> named = given.matchedPositionalValue(1, List.of());
        for (String file : named) {
            Path path = path(file, diagnostics);
            if (path != null) {
                files.add(path);
            }
        }
        if (out == null || agenda == null || diagnostics.hasErrors()) {
            return console.finish(List.of(), diagnostics.list());
        }
        boolean dry = given.hasMatchedOption("dry-run");
        AttachRequest.Settings settings = new AttachRequest.Settings(
                given.hasMatchedOption("force"), dry, console.settings().strict());
        AttachRequest request =
                new AttachRequest(agenda, item, files, out, new AttachRequest.Labels(pattern, first), settings);
        return PackTold.tell(AgendaExtension.attach(request, diagnostics), dry, console, diagnostics);
    }

    private static @Nullable Path path(String given, Diagnostics diagnostics) {
        Path path = WorkspaceArgument.path(given);
        if (path == null) {
            diagnostics.add(
                    Diagnostic.of(Code.NO_FILE, new WholeFile(given), given).hint("path"));
        }
        return path;
    }

    private static int item(String given, Diagnostics diagnostics) {
        if (given.isEmpty()) {
            diagnostics.add(UsageFault.missing("--item"));
            return 0;
        }
        return number("--item", given, diagnostics);
    }

    /** 0 with a finding if the number is none. */
    private static int number(String option, String given, Diagnostics diagnostics) {
        if (given.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(given);
        }
        diagnostics.add(UsageFault.notAllowed(option, given, MOST));
        return 0;
    }
}
