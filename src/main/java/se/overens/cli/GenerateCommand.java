package se.overens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** {@code overens generate}: one document, finished. */
final class GenerateCommand implements Command {
    static final String PDF = "pdf";
    private static final List<String> LATER = List.of("docx", "word");

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        DocumentArguments.describe(spec, words);
        spec.addOption(words.option(spec, "format", "pdf"));
        spec.addOption(words.option(spec, "out", "DIR"));
        spec.addOption(words.flag(spec, "force"));
        spec.addOption(words.flag(spec, "dry-run"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostic refused = refuseFormat(given.matchedOptionValue("format", PDF));
        if (refused != null) {
            return console.finish(List.of(), List.of(refused));
        }
        Diagnostics diagnostics = new Diagnostics();
        DocumentArguments asked = DocumentArguments.of(given);
        Pipeline pipeline = asked.open(diagnostics);
        if (pipeline == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        RenderedDocument document = pipeline.render(asked.request());
        diagnostics.addAll(document.diagnostics());
        return write(given, console, document, diagnostics);
    }

    private static ExitCode write(
            ParseResult given, Console console, RenderedDocument document, Diagnostics diagnostics) {
        byte[] bytes = document.bytes();
        String name = document.fileName();
        if (bytes == null || name == null || console.fails(diagnostics)) {
            return console.finish(List.of(), diagnostics.list());
        }
        Path folder = folder(given.matchedOptionValue("out", "out"), diagnostics);
        if (folder == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        boolean dry = given.hasMatchedOption("dry-run");
        OverwriteRule rule = new OverwriteRule(given.hasMatchedOption("force"), Pipeline::ownerOf);
        OutputFolder target = OutputFolder.at(folder);
        Optional<Path> file =
                dry ? target.planned(name, rule, diagnostics) : target.write(name, bytes, rule, diagnostics);
        if (file.isEmpty()) {
            return console.finish(List.of(), diagnostics.list());
        }
        if (dry) {
            console.talk("cli.generate.would");
        }
        console.result(file.get().toString());
        console.talk("cli.generate.made", document.pages(), document.fields().size());
        if (document.missing() > 0) {
            console.talk("cli.generate.missing", document.missing());
        }
        return console.finish(dry ? List.of() : List.of(file.get().toString()), document.missing(), diagnostics.list());
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

    /** The finding for a format that is not made, or null if all are. */
    static @Nullable Diagnostic refuseFormat(String formats) {
        for (String format : formats.split(",", -1)) {
            if (LATER.contains(format)) {
                return Diagnostic.of(Code.FORMAT_LATER, Nowhere.NOWHERE, format).hint("pdf");
            }
            if (!format.equals(PDF)) {
                return UsageFault.notAllowed("--format", format, PDF);
            }
        }
        return null;
    }
}
