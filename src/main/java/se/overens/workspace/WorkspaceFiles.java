package se.overens.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.WholeFile;

/** Lists and reads the files of one workspace. Names in diagnostics are relative to it, with forward slashes. */
final class WorkspaceFiles {
    static final String PROFILE = "overens.yaml";
    static final String MUNICIPALITIES = "municipalities";
    static final String CASES = "cases";
    static final String MEETINGS = "meetings";
    static final String TEMPLATES = "templates";
    static final String THEME = "theme.yaml";
    static final String EXTENSION = ".yaml";
    private static final String TEMPLATE = ".ftl";

    /** {@code templates/NAME/NAME.md.ftl}: what lies deeper is none of ours. */
    private static final int TEMPLATE_DEPTH = 3;

    /** Endings that are meant as ours: other spellings, and what an editor adds when it hides the ending. */
    private static final List<String> ALMOST = List.of(".yml", ".yaml", ".yaml.txt", ".yml.txt");

    /** In bytes. An honest file with 10,000 centres has 6 MB; one of this size is still read in 512 MiB of memory. */
    private static final long LARGEST = 32L << 20;

    private final Path folder;
    private final Diagnostics diagnostics;

    WorkspaceFiles(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** False when there certainly is no workspace; a folder that may not be looked into may be one. */
    boolean mayExist() {
        if (Files.notExists(folder.resolve(PROFILE))) {
            diagnostics.add(Diagnostic.of(Code.NO_WORKSPACE, new WholeFile(shown(folder)), shown(folder))
                    .hint("needs"));
            warnOfAlmost(PROFILE.replace(EXTENSION, ".yml"), folder.resolve("overens.yml"));
            return false;
        }
        return true;
    }

    /** False when there certainly is no theme; a link to nothing, or what may not be looked at, may be one. */
    boolean mayHaveTheme() {
        if (!Files.notExists(folder.resolve(THEME), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        for (String ending : ALMOST) {
            String name = THEME.replace(EXTENSION, ending);
            warnOfAlmost(name, folder.resolve(name));
        }
        return false;
    }

    /** The content of a file that another one names, or null with a finding at {@code place}; as {@link #findNamed}. */
    byte @Nullable [] readNamed(String file, long largest, Location place) {
        Path path = findNamed(file, largest, place);
        try {
            return path == null ? null : Files.readAllBytes(path);
        } catch (IOException e) {
            diagnostics.add(unusable(file, e, place));
            return null;
        }
    }

    /**
     * A file that another one names, or null with a finding at {@code place}: it must lie in the workspace, whatever
     * links say.
     *
     * @param file the path from the workspace, with letters composed or not: some systems store other ones than were
     *     written
     * @param largest in bytes
     */
    @Nullable
    Path findNamed(String file, long largest, Location place) {
        Diagnostic unusable = Diagnostic.of(Code.NAMED_FILE, place, file);
        try {
            Path path = named(file);
            if (Path.of(file).isAbsolute()) {
                diagnostics.add(unusable.label("absolute"));
            } else if (!isInside(path)) {
                diagnostics.add(unusable.label("outside"));
            } else if (!Files.isRegularFile(path)) {
                diagnostics.add(missing(unusable, path));
            } else if (Files.size(path) > largest) {
                diagnostics.add(unusable.label("size", largest >> 20));
            } else {
                return path;
            }
        } catch (IOException | InvalidPathException e) {
            diagnostics.add(unusable(file, e, place));
        }
        return null;
    }

    /** Why a named file could not be read. */
    static Diagnostic unusable(String file, Exception cause, Location place) {
        boolean forbidden = cause instanceof AccessDeniedException;
        return Diagnostic.of(Code.NAMED_FILE, place, file).label(forbidden ? "permission" : "missing");
    }

    /** Names the file of the same folder that was probably meant. */
    private Diagnostic missing(Diagnostic unusable, Path path) throws IOException {
        Path around = path.getParent();
        Diagnostic missing = unusable.label("missing");
        if (around == null || !Files.isDirectory(around) || !isInside(around)) {
            return missing;
        }
        try (Stream<Path> beside = Files.list(around)) {
            List<String> names = beside.filter(Files::isRegularFile)
                    .map(file -> Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC))
                    .sorted()
                    .toList();
            String near = Nearest.to(path.getFileName().toString(), names);
            return near == null ? missing : missing.hint("meant", shown(folder.relativize(around.resolve(near))));
        }
    }

    private Path named(String file) {
        Path written = folder.resolve(file).normalize();
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Path path = folder.resolve(Normalizer.normalize(file, form)).normalize();
            if (Files.notExists(written) && Files.exists(path)) {
                return path;
            }
        }
        return written;
    }

    private boolean isInside(Path path) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        boolean inside = path.toAbsolutePath().normalize().startsWith(root);
        return inside && (Files.notExists(path) || path.toRealPath().startsWith(folder.toRealPath()));
    }

    /** The content of a file, or null with a finding. */
    byte @Nullable [] read(String file) {
        Path path = folder.resolve(file);
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A pipe or a device could keep the run waiting for ever.
                diagnostics.add(unreadable(file).hint("kind"));
                return null;
            }
            if (Files.size(path) > LARGEST) {
                diagnostics.add(unreadable(file).hint("size", LARGEST >> 20));
                return null;
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            diagnostics.add(explain(unreadable(file), e));
            return null;
        }
    }

    /**
     * The names of the YAML files in a folder of the workspace, sorted, so that findings come in the same order on every
     * machine. Hidden files, backups and subfolders are somebody's own business; a file that was meant to be read is
     * warned of.
     */
    List<String> yamlFiles(String subfolder) {
        List<String> names = new ArrayList<>();
        Path path = folder.resolve(subfolder);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            diagnostics.add(explain(unreadable(subfolder), e.getCause()));
        } catch (IOException e) {
            diagnostics.add(explain(unreadable(subfolder), e));
        }
        names.removeIf(name -> name.startsWith("."));
        names.removeIf(name -> name.endsWith(EXTENSION) && !mayBeNamed(subfolder + "/" + name));
        names.sort(null);
        names.stream().filter(this::isPath).forEach(name -> warnOfAlmost(subfolder + "/" + name, path.resolve(name)));
        names.removeIf(name -> !name.endsWith(EXTENSION));
        return names;
    }

    /** The names of the template files with forward slashes, sorted; none when there is no such folder. */
    List<String> templates() {
        Path templates = folder.resolve(TEMPLATES);
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(templates, TEMPLATE_DEPTH)) {
            return files.filter(file -> file.toString().endsWith(TEMPLATE))
                    .map(file -> shown(templates.relativize(file)))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .filter(name -> mayBeNamed(TEMPLATES + "/" + name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            diagnostics.add(explain(unreadable(TEMPLATES), e));
        } catch (UncheckedIOException e) {
            diagnostics.add(explain(unreadable(TEMPLATES), e.getCause()));
        }
        return List.of();
    }

    /** False, with a finding, if the locale has no name for a file that the system has listed. */
    private boolean mayBeNamed(String file) {
        if (!isPath(file)) {
            diagnostics.add(unreadable(file).hint("locale"));
            return false;
        }
        return true;
    }

    private boolean isPath(String file) {
        try {
            return folder.resolve(file).getNameCount() > 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void warnOfAlmost(String file, Path path) {
        String lower = file.toLowerCase(Locale.ROOT);
        String ending = ALMOST.stream().filter(lower::endsWith).findFirst().orElse("");
        if (!ending.isEmpty() && !file.endsWith(EXTENSION) && Files.isRegularFile(path)) {
            String stem = path.getFileName().toString();
            stem = stem.substring(0, stem.length() - ending.length());
            diagnostics.add(
                    Diagnostic.of(Code.FILE_NOT_READ, new WholeFile(file), file).hint("rename", stem + EXTENSION));
        }
    }

    private static Diagnostic unreadable(String file) {
        return Diagnostic.of(Code.UNREADABLE_FILE, new WholeFile(file), file);
    }

    private static Diagnostic explain(Diagnostic found, @Nullable Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return found.hint("permission");
        }
        if (cause instanceof NoSuchFileException) {
            return found.hint("link");
        }
        if (cause instanceof NotDirectoryException) {
            return found.hint("folder");
        }
        String reason = cause instanceof FileSystemException e ? e.getReason() : null;
        return reason == null ? found.hint("unexplained") : found.hint("reason", reason);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
