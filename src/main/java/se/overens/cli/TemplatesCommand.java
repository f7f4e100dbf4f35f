package se.overens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Messages;
import se.overens.output.FileSet;
import se.overens.pipeline.TemplateCatalogue;
import se.overens.pipeline.TemplateCatalogue.Entry;

/** {@code overens templates}: which templates there are, and a copy of a built-in one to change. */
final class TemplatesCommand implements Command {
    private static final String LIST = "list";
    private static final String EJECT = "eject";
    private static final String GAP = "  ";

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.choice(spec, 0, "ACTION", List.of(LIST, EJECT)));
        spec.addPositional(words.optional(spec, "1..2", "NAME|WORKSPACE", "more"));
        spec.addOption(words.flag(spec, "with-shared"));
        spec.addOption(words.flag(spec, "force"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        String action = given.matchedPositionalValue(0, "");
        List<String> arguments = given.matchedPositionalValue(1, List.of());
        if (action.equals(LIST) && arguments.size() <= 1) {
            return list(arguments.isEmpty() ? null : arguments.get(0), console);
        } else if (action.equals(EJECT) && arguments.size() == 2) {
            return eject(given, arguments, console);
        } else if (action.equals(EJECT)) {
            return console.finish(
                    List.of(), List.of(UsageFault.missing(arguments.isEmpty() ? "NAME, WORKSPACE" : "WORKSPACE")));
        } else if (action.equals(LIST)) {
            return console.finish(List.of(), List.of(UsageFault.unknownWord(arguments.get(1))));
        }
        return console.finish(List.of(), List.of(UsageFault.notAllowed("ACTION", action, LIST + ", " + EJECT)));
    }

    private static ExitCode list(@Nullable String workspace, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        Path folder = workspace == null ? null : WorkspaceArgument.folder(workspace, diagnostics);
        List<Entry> entries = diagnostics.hasErrors() ? null : TemplateCatalogue.list(folder, diagnostics);
        if (entries != null) {
            table(entries, console.messages()).forEach(console::result);
        }
        return console.finish(List.of(), diagnostics.list());
    }

    private static List<String> table(List<Entry> entries, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("cli.templates.column.name"),
                messages.text("cli.templates.column.swedish"),
                messages.text("cli.templates.column.subject"),
                messages.text("cli.templates.column.origin"),
                messages.text("cli.templates.column.file")));
        for (Entry entry : entries) {
            String origin = entry.origin().name().toLowerCase(Locale.ROOT).replace("_", "");
            rows.add(List.of(
                    entry.name(),
                    dashed(entry.documentType()),
                    dashed(entry.subject()),
                    messages.text("cli.templates.origin." + origin),
                    entry.file()));
        }
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private static String dashed(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(other -> length(other.get(column)))
                    .max()
                    .orElse(0);
            line.append(row.get(i))
                    .append(" ".repeat(width - length(row.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static ExitCode eject(ParseResult given, List<String> arguments, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        Path folder = WorkspaceArgument.folder(arguments.get(1), diagnostics);
        boolean shared = given.hasMatchedOption("with-shared");
        Map<String, byte[]> files =
                folder == null ? Map.of() : TemplateCatalogue.eject(folder, arguments.get(0), shared, diagnostics);
        if (folder == null || files.isEmpty()) {
            return console.finish(List.of(), diagnostics.list());
        }
        List<String> written = FileSet.write(folder, files, given.hasMatchedOption("force"), diagnostics).stream()
                .map(Path::toString)
                .toList();
        written.forEach(console::result);
        if (!written.isEmpty()) {
            console.talk("cli.templates.ejected");
        }
        return console.finish(written, diagnostics.list());
    }
}
