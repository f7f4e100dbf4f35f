package se.overens.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.pipeline.Pipeline;

/** The folder that a command is given as its workspace. */
final class WorkspaceArgument {
    private WorkspaceArgument() {}

    /** Opens the workspace, as far as the municipality {@code only} needs it if it is not null; null with diagnostics when there is none or its files have errors. */
    static @Nullable Pipeline open(String argument, @Nullable String only, Diagnostics diagnostics) {
        Path folder = path(argument);
        if (folder == null || !Files.isDirectory(folder)) {
            diagnostics.add(Diagnostic.of(Code.NO_WORKSPACE, Nowhere.NOWHERE, argument)
                    .hint(isGarbled(argument) ? "locale" : "needs"));
            return null;
        }
        return Pipeline.open(folder, only, diagnostics);
    }

    /** True if the locale could not carry the name: Java then gives marks of replacement, or a path it cannot make. */
    static boolean isGarbled(String argument) {
        return argument.indexOf('\uFFFD') >= 0 || path(argument) == null;
    }

    /** The path that {@code argument} names, or null when this system has no such path. */
    static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
