package se.overens.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.agenda.MeetingPack;
import se.overens.agenda.PackRequest;
import se.overens.agenda.PackResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.WholeFile;
import se.overens.pipeline.Pipeline;

/** {@code overens agenda}: the papers of a meeting, in one file and as single files. */
final class AgendaCommand implements Command {
    private static final String FOLDER = "meetings";
    private static final String EXTENSION = ".yaml";

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "MEETING"));
        spec.addOption(words.option(spec, "out", "DIR"));
        spec.addOption(words.flag(spec, "draft"));
        spec.addOption(words.flag(spec, "publish"));
        spec.addOption(words.flag(spec, "embed-originals"));
        spec.addOption(words.flag(spec, "force"));
        spec.addOption(words.flag(spec, "dry-run"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        Path out = GenerateCommand.folder(given.matchedOptionValue("out", "out"), diagnostics);
        Path workspace = workspace(given.matchedPositionalValue(0, ""), diagnostics);
        Pipeline pipeline = workspace == null || out == null ? null : Pipeline.open(workspace, diagnostics);
        if (pipeline == null || workspace == null || out == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        Path file = Path.of(given.matchedPositionalValue(0, "")).getFileName();
        String name = file.toString();
        PackRequest.Edition edition = given.hasMatchedOption("publish")
                ? PackRequest.Edition.PUBLISHED
                : given.hasMatchedOption("draft") ? PackRequest.Edition.DRAFT : PackRequest.Edition.MEMBERS;
        boolean dry = given.hasMatchedOption("dry-run");
        PackRequest.Settings settings = new PackRequest.Settings(
                given.hasMatchedOption("force"),
                dry,
                console.settings().strict(),
                given.hasMatchedOption("embed-originals"),
                Version.current());
        String meeting = name.substring(0, name.length() - EXTENSION.length());
        PackRequest request = new PackRequest(workspace, meeting, out, edition, settings);
        PackResult result = MeetingPack.make(request, pipeline, diagnostics);
        return PackTold.tell(result, dry, console, diagnostics);
    }

    /** The workspace in whose folder of meetings the file lies; null with a finding. */
    private static @Nullable Path workspace(String given, Diagnostics diagnostics) {
        Path file = WorkspaceArgument.path(given);
        Path meetings = file == null ? null : file.toAbsolutePath().normalize().getParent();
        boolean fits = meetings != null
                && given.endsWith(EXTENSION)
                && meetings.endsWith(FOLDER)
                && meetings.getParent() != null;
        if (file == null || !fits) {
            diagnostics.add(UsageFault.notAllowed("MEETING", given, "WORKSPACE/meetings/FILE.yaml"));
            return null;
        }
        Path parent = file.getParent();
        Path relative = parent == null ? null : parent.getParent();
        String shown = relative == null ? (parent == null ? ".." : ".") : relative.toString();
        Path folder = WorkspaceArgument.folder(shown, diagnostics);
        return folder == null || lacks(file, given, diagnostics) ? null : folder;
    }

    /** True with a finding if there is no such file. */
    private static boolean lacks(Path file, String given, Diagnostics diagnostics) {
        if (Files.isRegularFile(file)) {
            return false;
        }
        WholeFile where = new WholeFile(given);
        if (Files.exists(file)) {
            diagnostics.add(Diagnostic.of(Code.UNREADABLE_FILE, where, given).hint("kind"));
            return true;
        }
        Diagnostic missing = Diagnostic.of(Code.NO_FILE, where, given);
        List<String> beside = beside(file);
        String near = Nearest.to(String.valueOf(file.getFileName()), beside);
        missing = near == null ? missing.hint("path") : missing.hint("meant", near);
        diagnostics.add(beside.isEmpty() ? missing : missing.hint("choose", String.join(", ", beside)));
        return true;
    }

    /** The names of the meetings' files that are there. */
    private static List<String> beside(Path file) {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().resolveSibling(""))) {
            return files.map(one -> String.valueOf(one.getFileName()))
                    .filter(name -> name.endsWith(EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
