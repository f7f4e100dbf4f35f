package se.overens.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.csv.SafeCsv;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.json.RowsJson;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.pipeline.Deviation;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** {@code overens deviations}: in what municipalities and centres differ from the regional model. */
final class DeviationsCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "csv", "json", "pdf");
    private static final String FILE = "avvikelser.";
    private static final int WIDEST = 40;

    @Override
    public String name() {
        return "deviations";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "WORKSPACE"));
        spec.addOption(words.option(spec, "format", String.join("|", FORMATS)));
        spec.addOption(words.option(spec, "out", "DIR"));
        spec.addOption(words.flag(spec, "force"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        String format = given.matchedOptionValue("format", FORMATS.get(0));
        if (!FORMATS.contains(format)) {
            return console.finish(
                    List.of(), List.of(UsageFault.notAllowed("--format", format, String.join(", ", FORMATS))));
        }
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = WorkspaceArgument.open(given.matchedPositionalValue(0, ""), found);
        if (pipeline == null) {
            return console.finish(List.of(), found.list());
        }
        if (format.equals("pdf")) {
            RenderedDocument report = pipeline.render(new DocumentRequest(Pipeline.DEVIATIONS, null, null));
            found.addAll(report.diagnostics());
            byte[] bytes = report.bytes();
            return bytes == null
                    ? console.finish(List.of(), found.list())
                    : write(FILE + format, bytes, given, console, found);
        }
        List<Deviation> deviations = pipeline.deviations();
        String text = text(format, deviations, console);
        if (given.hasMatchedOption("out")) {
            return write(FILE + (format.equals("table") ? "txt" : format), bytes(text), given, console, found);
        }
        text.lines().forEach(console::result);
        return console.finish(List.of(), found.list());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String format, List<Deviation> deviations, Console console) {
        List<List<String>> rows = new ArrayList<>();
        if (format.equals("json")) {
            deviations.forEach(deviation -> rows.add(deviation.row()));
            return RowsJson.write(Deviation.COLUMNS, rows) + "\n";
        } else if (format.equals("csv")) {
            rows.add(heads(
                    console,
                    List.of("municipality", "centre", "kind", "title", "regional", "local", "file", "line", "key")));
            deviations.forEach(one -> rows.add(List.of(
                    one.municipality(),
                    one.centreName(),
                    kind(one, console),
                    one.title(),
                    one.regional().text(),
                    one.local().text(),
                    one.file(),
                    one.lineText(),
                    one.key())));
            return SafeCsv.write(rows);
        } else if (deviations.isEmpty()) {
            return console.messages().text("cli.deviations.none") + "\n";
        }
        rows.add(heads(console, List.of("municipality", "kind", "title", "regional", "local", "place")).stream()
                .map(head -> head.toUpperCase(Locale.ROOT))
                .toList());
        for (Deviation one : deviations) {
            String place = one.file() + ":" + one.line();
            String what = kind(one, console);
            rows.add(List.of(
                    one.who(),
                    what,
                    ending(one.title()),
                    one.regional().text(),
                    one.local().text(),
                    place));
        }
        return table(rows);
    }

    private static List<String> heads(Console console, List<String> columns) {
        return columns.stream()
                .map(column -> console.messages().text("cli.deviations.head." + column))
                .toList();
    }

    private static String kind(Deviation deviation, Console console) {
        return console.messages().text("cli.deviations.kind." + deviation.kind().word());
    }

    /** Columns as wide as their widest field; long fields are cut, as nobody reads a table that wraps. */
    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] =
                        Math.max(widths[i], cut(row.get(i), i == columns - 1).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String field = cut(row.get(i), i == columns - 1);
                line.append(field).append(" ".repeat(widths[i] - field.length() + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** The last words of a title say most. */
    private static String ending(String title) {
        return title.length() <= WIDEST ? title : "…" + title.substring(title.length() - WIDEST + 1);
    }

    private static String cut(String field, boolean whole) {
        return whole || field.length() <= WIDEST ? field : field.substring(0, WIDEST - 1) + "…";
    }

    private static ExitCode write(String name, byte[] bytes, ParseResult given, Console console, Diagnostics found) {
        String out = given.matchedOptionValue("out", "out");
        Path folder = WorkspaceArgument.path(out);
        if (folder == null) {
            found.add(Diagnostic.of(Code.OUTPUT_NOT_WRITABLE, Nowhere.NOWHERE, out)
                    .hint("locale"));
            return console.finish(List.of(), found.list());
        }
        OverwriteRule rule = new OverwriteRule(given.hasMatchedOption("force"), Pipeline::ownerOf);
        Optional<Path> file = console.fails(found)
                ? Optional.empty()
                : OutputFolder.at(folder).write(name, bytes, rule, found);
        @Nullable String written = file.map(Path::toString).orElse(null);
        if (written != null) {
            console.result(written);
        }
        return console.finish(written == null ? List.of() : List.of(written), found.list());
    }
}
