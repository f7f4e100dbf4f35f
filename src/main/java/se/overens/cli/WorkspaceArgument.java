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

    /** Opens the workspace; null with diagnostics when there is none or its files have errors. */
    static @Nullable Pipeline open(String argument, Diagnostics diagnostics) {
        Path folder = folder(argument, diagnostics);
        return folder == null ? null : Pipeline.open(folder, diagnostics);
    }

    /** The folder that {@code argument} names, or null with a diagnostic when there is no such folder. */
    static @Nullable Path folder(String argument, Diagnostics diagnostics) {
        Path folder = path(argument);
        if (folder == null || !Files.isDirectory(folder)) {
            diagnostics.add(none(argument));
            return null;
        }
        return folder;
    }

    /** The finding that {@code argument} names no workspace. */
    static Diagnostic none(String argument) {
        return Diagnostic.of(Code.NO_WORKSPACE, Nowhere.NOWHERE, argument)
                .hint(isGarbled(argument) ? "locale" : "needs");
    }

    /** The folder to write into, which need not exist, or null with a diagnostic when its name cannot be understood. */
    static @Nullable Path output(String argument, Diagnostics diagnostics) {
        Path folder = path(argument);
        if (folder == null || isGarbled(argument) || argument.isBlank()) {
            diagnostics.add(Diagnostic.of(Code.OUTPUT_NOT_WRITABLE, Nowhere.NOWHERE, argument)
                    .hint(argument.isBlank() ? "nameless" : "locale"));
            return null;
        }
        return folder;
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
