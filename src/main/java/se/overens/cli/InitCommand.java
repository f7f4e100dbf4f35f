package se.overens.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;
import se.overens.output.FileSet;
import se.overens.workspace.RegisteredRegion;
import se.overens.workspace.Registry;
import se.overens.workspace.Scaffold;

/** {@code overens init}: a new workspace for a region, from the registry. */
final class InitCommand implements Command {
    @Override
    public String name() {
        return "init";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "DIR"));
        spec.addOption(words.requiredOption(spec, "region", "CODE"));
        spec.addOption(words.flag(spec, "force"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        Diagnostics diagnostics = new Diagnostics();
        RegisteredRegion region = region(given.matchedOptionValue("region", ""), diagnostics);
        Path folder = WorkspaceArgument.output(given.matchedPositionalValue(0, ""), diagnostics);
        if (region == null || folder == null) {
            return console.finish(List.of(), diagnostics.list());
        }
        Map<String, byte[]> files = Scaffold.of(region);
        List<String> written = FileSet.writeNew(folder, files, given.hasMatchedOption("force"), diagnostics).stream()
                .map(Path::toString)
                .toList();
        written.forEach(console::result);
        if (!written.isEmpty()) {
            console.talk("cli.init.made", region.name(), folder.resolve("lasmig.md"));
        }
        return console.finish(written, diagnostics.list());
    }

    private static @Nullable RegisteredRegion region(String asked, Diagnostics diagnostics) {
        RegisteredRegion region = Registry.sweden().findRegion(asked);
        if (region == null) {
            Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_REGION, Nowhere.NOWHERE, asked);
            String near = Nearest.to(asked, Scaffold.regionNames());
            unknown = near == null ? unknown : unknown.hint("meant", near);
            String codes = String.join(
                    ", ",
                    Registry.sweden().regions().stream()
                            .map(r -> r.code() + " " + r.county())
                            .toList());
            diagnostics.add(unknown.hint("known", codes));
        }
        return region;
    }
}
