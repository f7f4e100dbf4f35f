package se.overens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.batch.Delivery;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** {@code overens generate}: one document, finished. */
final class GenerateCommand implements Command {
    @Override
    public String name() {
        return "generate";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        DocumentArguments.describe(spec, words);
        spec.addOption(words.option(spec, "format", "pdf,docx"));
        spec.addOption(words.option(spec, "out", "DIR"));
        spec.addOption(words.flag(spec, "force"));
        spec.addOption(words.flag(spec, "dry-run"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        List<Format> formats = Formats.of(given.matchedOptionValue("format", Formats.DEFAULT), diagnostics);
        if (formats == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        DocumentArguments asked = DocumentArguments.of(given);
        Pipeline pipeline = asked.open(diagnostics);
        if (pipeline == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        RenderedDocument document = pipeline.render(asked.request().in(formats));
        diagnostics.addAll(document.diagnostics());
        return write(given, console, document, diagnostics);
    }

    private static ExitCode write(
            ParseResult given, Console console, RenderedDocument document, Diagnostics diagnostics) {
        Map<String, byte[]> files = document.files();
        if (files.isEmpty() || console.fails(diagnostics)) {
            return console.finish(List.of(), diagnostics.list());
        }
        Path folder = folder(given.matchedOptionValue("out", "out"), diagnostics);
        if (folder == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        Delivery delivery = new Delivery(folder, given.hasMatchedOption("force"), given.hasMatchedOption("dry-run"));
        List<String> paths = delivery.deliver(files, diagnostics).stream()
                .map(Path::toString)
                .toList();
        if (paths.isEmpty()) {
            return console.finish(List.of(), diagnostics.list());
        }
        if (delivery.isDry()) {
            console.talk("cli.generate.would");
        }
        paths.forEach(console::result);
        console.talk("cli.generate.made", document.pages(), document.fields().size());
        if (!document.missing().isEmpty()) {
            console.talk("cli.generate.missing", document.missing().size());
        }
        return console.finish(
                delivery.isDry() ? List.of() : paths, document.missing().size(), diagnostics.list());
    }

    /** The folder that {@code --out} names, or null with a finding. */
    static @Nullable Path folder(String out, Diagnostics diagnostics) {
        Path folder = WorkspaceArgument.path(out);
        if (folder == null) {
            diagnostics.add(Diagnostic.of(Code.OUTPUT_NOT_WRITABLE, Nowhere.NOWHERE, out)
                    .hint("locale"));
        }
        return folder;
    }
}
