package se.overens.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** {@code overens batch}: one document for each subject of the template, one after the other; none waits for another. */
final class BatchCommand implements Command {
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
        spec.addOption(words.flag(spec, "draft"));
        spec.addOption(words.flag(spec, "publish"));
        spec.addOption(words.flag(spec, "force"));
        spec.addOption(words.flag(spec, "dry-run"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        List<Format> formats = Formats.of(given.matchedOptionValue("format", Formats.DEFAULT), diagnostics);
        PathMatcher only = matcher(given.matchedOptionValue("only", "**"), diagnostics);
        Path folder = GenerateCommand.folder(given.matchedOptionValue("out", "out"), diagnostics);
        Pipeline pipeline = only == null || folder == null || formats == null
                ? null
                : WorkspaceArgument.open(given.matchedPositionalValue(1, ""), null, diagnostics);
        if (pipeline == null || only == null || folder == null || formats == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        DocumentRequest asked = new DocumentRequest(given.matchedPositionalValue(0, ""), null, null)
                .asDraft(given.hasMatchedOption("draft"))
                .asPublication(given.hasMatchedOption("publish"))
                .in(formats);
        List<BatchItem> items = pipeline.items(asked, diagnostics).stream()
                .filter(item -> only.matches(Path.of(item.subject())))
                .toList();
        if (diagnostics.hasErrors()) {
            return console.finish(List.of(), diagnostics.list());
        }
        Delivery delivery = new Delivery(folder, given.hasMatchedOption("force"), given.hasMatchedOption("dry-run"));
        return new Run(console, pipeline, delivery).make(items, only);
    }

    private static @Nullable PathMatcher matcher(String pattern, Diagnostics diagnostics) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replaceAll("(?<![*/])\\*$", "**"));
        } catch (PatternSyntaxException e) {
            diagnostics.add(UsageFault.notAllowed("--only", pattern, "laxa, laxa/*, l*"));
            return null;
        }
    }

    /** One run: where it writes, and what has come of it so far. */
    private static final class Run {
        private final Console console;
        private final Pipeline pipeline;
        private final Delivery delivery;
        private final List<String> made = new ArrayList<>();
        private final Map<String, String> names = new HashMap<>();
        private final Diagnostics all = new Diagnostics();
        private int documents;
        private int pages;
        private int failed;
        private int skipped;

        Run(Console console, Pipeline pipeline, Delivery delivery) {
            this.console = console;
            this.pipeline = pipeline;
            this.delivery = delivery;
        }

        ExitCode make(List<BatchItem> items, PathMatcher only) {
            for (Map.Entry<String, List<Diagnostic>> file : pipeline.unread().entrySet()) {
                String id = file.getKey().replaceAll(".*/|[.]yaml$", "");
                if (only.matches(Path.of(id))) {
                    failed++;
                    all.addAll(file.getValue());
                }
            }
            skipped =
                    (int) items.stream().filter(item -> item.request() == null).count();
            pipeline.render(items, (item, document) -> make(item.subject(), document));
            if (delivery.isDry()) {
                console.talk("cli.generate.would");
            }
            made.forEach(console::result);
            console.talk("cli.batch.total", documents, pages, skipped, failed);
            ExitCode code = console.finish(delivery.isDry() ? List.of() : made, all.list());
            boolean partly = code == ExitCode.INVALID && !made.isEmpty();
            return partly ? ExitCode.SOME_FAILED : code;
        }

        private void make(String subject, RenderedDocument document) {
            Diagnostics own = new Diagnostics();
            own.addAll(document.diagnostics());
            Map<String, byte[]> files = document.files();
            String name = document.fileName();
            List<Path> paths = List.of();
            if (!files.isEmpty() && name != null && !console.fails(own)) {
                String other = names.putIfAbsent(name, subject);
                if (other != null) {
                    own.add(Diagnostic.of(Code.NAME_CLASH, Nowhere.NOWHERE, name, other, subject));
                } else {
                    paths = delivery.deliver(files, own);
                }
            }
            all.addAll(own.list());
            for (Path path : paths) {
                made.add(path.toString());
            }
            if (paths.isEmpty()) {
                failed++;
            } else {
                documents++;
                pages += document.pages();
            }
        }
    }
}
