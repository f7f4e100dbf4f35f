package se.overens.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a workspace that a document may follow from: its YAML, its templates, its pictures and its fonts. */
public final class WorkspaceInputs {
    private static final List<String> ENDINGS = List.of(".yaml", ".ftl", ".png", ".jpg", ".jpeg", ".ttf", ".otf");

    /** What lies deeper is read by nobody. */
    private static final int DEPTH = 4;

    private WorkspaceInputs() {}

    /**
     * The SHA-256 of each file in hexadecimal, by its path in the workspace with forward slashes, sorted; nothing at all
     * when one of them cannot be read.
     */
    public static SortedMap<String, String> digests(Path folder) {
        SortedMap<String, String> inputs = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : walk.filter(WorkspaceInputs::isInput).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    // What is much too large is refused by who uses it, not here.
                    inputs.put(name, Sha256.of(file));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return new TreeMap<>();
        }
        return inputs;
    }

    private static boolean isInput(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    /** Whether a file tells of one municipality only. */
    public static boolean isOfMunicipality(String file) {
        return file.startsWith(WorkspaceFiles.MUNICIPALITIES + "/");
    }

    /** Whether a file tells of one case or one meeting only. */
    public static boolean isOfMatter(String file) {
        return file.startsWith(WorkspaceFiles.CASES + "/") || file.startsWith(WorkspaceFiles.MEETINGS + "/");
    }

    /** The id of the municipality, case or meeting whose file this is. */
    public static String id(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(WorkspaceFiles.EXTENSION)
                ? name.substring(0, name.length() - WorkspaceFiles.EXTENSION.length())
                : name;
    }
}
