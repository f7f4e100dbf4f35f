package se.overens.cli;

import java.nio.file.Path;
import java.util.List;
import se.overens.agenda.PackResult;
import se.overens.diagnostic.Diagnostics;
import se.overens.pdf.Conformance;

/** What is told of a pack: its files, how many pages it has, and which standards it follows. */
final class PackTold {
    private PackTold() {}

    /** Ends a command that has made {@code result}. */
    static ExitCode tell(PackResult result, boolean dry, Console console, Diagnostics diagnostics) {
        List<String> files = result.files().stream().map(Path::toString).toList();
        if (files.isEmpty()) {
            return console.finish(List.of(), diagnostics.list());
        }
        if (dry) {
            console.talk("cli.generate.would");
        }
        files.forEach(console::result);
        console.talk("cli.agenda.made", result.papers(), result.pages(), result.unchanged());
        console.talk(
                claim(result.conformance()),
                result.claims().isEmpty() ? "" : result.claims().get(0));
        return console.finish(dry ? List.of() : files, diagnostics.list());
    }

    private static String claim(Conformance conformance) {
        boolean archive = conformance.archive() != Conformance.Level.NONE;
        if (conformance.accessible()) {
            return archive ? "cli.agenda.both" : "cli.agenda.accessible";
        }
        return archive ? "cli.agenda.archive" : "cli.agenda.neither";
    }
}
