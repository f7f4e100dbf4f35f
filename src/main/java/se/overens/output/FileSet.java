package se.overens.output;

import static se.overens.diagnostic.Code.FOLDER_NOT_EMPTY;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;

/**
 * Several files that are written below one folder together: all of them or, after a finding, none.
 *
 * <p>When a write fails, what was written before is taken back, and what it replaced stands there again.
 */
public final class FileSet {
    /** A folder of version control, which may be there before any file is. */
    private static final String VERSIONS = ".git";

    private final OutputFolder root;
    private final OverwriteRule rule;
    private final Diagnostics findings;
    private final Map<Path, byte @Nullable []> before = new LinkedHashMap<>();
    private final Deque<Path> created = new ArrayDeque<>();
    /** Each folder that files go into, by its path below the root. */
    private final Map<String, OutputFolder> folders = new HashMap<>();

    private FileSet(OutputFolder root, OverwriteRule rule, Diagnostics findings) {
        this.root = root;
        this.rule = rule;
        this.findings = findings;
    }

    /**
     * Writes into a folder that must be empty, unless {@code force} is true; then files of the same names are replaced.
     *
     * @param files bytes by path below the folder, with forward slashes
     * @return where they are, or nothing after a finding
     */
    public static List<Path> writeNew(Path folder, Map<String, byte[]> files, boolean force, Diagnostics findings) {
        FileSet set = new FileSet(OutputFolder.at(folder), foreign(force), findings);
        return force || set.isEmpty() ? set.write(files) : List.of();
    }

    /** Writes below a folder whatever else is there, and replaces files only if {@code force} is true. */
    public static List<Path> write(Path folder, Map<String, byte[]> files, boolean force, Diagnostics findings) {
        return new FileSet(OutputFolder.at(folder), foreign(force), findings).write(files);
    }

    /** Writes below a folder whatever else is there, and replaces files as the rule says. */
    public static List<Path> write(
            OutputFolder folder, Map<String, byte[]> files, OverwriteRule rule, Diagnostics findings) {
        return new FileSet(folder, rule, findings).write(files);
    }

    private static OverwriteRule foreign(boolean force) {
        return new OverwriteRule(force, bytes -> Owner.FOREIGN);
    }

    private boolean isEmpty() {
        Path folder = root.path();
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.endsWith(VERSIONS)) {
                    String shown = WriteFailure.shown(folder);
                    findings.add(Diagnostic.of(FOLDER_NOT_EMPTY, new WholeFile(shown), shown)
                            .hint("force"));
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            findings.add(WriteFailure.of(e, folder, 0));
            return false;
        }
    }

    private List<Path> write(Map<String, byte[]> files) {
        Diagnostics obstacles = new Diagnostics();
        for (String file : files.keySet()) {
            Optional<Path> target = at(file).planned(name(file), rule, obstacles);
            target.ifPresent(path -> remember(path, obstacles));
        }
        findings.addAll(obstacles.list());
        if (obstacles.hasErrors()) {
            return List.of();
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Optional<Path> path = at(file.getKey()).write(name(file.getKey()), file.getValue(), rule, findings);
            if (path.isEmpty()) {
                takeBack(written);
                return List.of();
            }
            written.add(path.get());
        }
        return written;
    }

    private OutputFolder at(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0
                ? root
                : folders.computeIfAbsent(
                        file.substring(0, slash),
                        below -> OutputFolder.at(root.path().resolve(below)));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void remember(Path target, Diagnostics obstacles) {
        for (Path at = target.getParent(); at != null && Files.notExists(at); at = at.getParent()) {
            if (!created.contains(at)) {
                created.add(at);
            }
        }
        try {
            before.put(target, Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(target) : null);
        } catch (IOException e) {
            obstacles.add(WriteFailure.of(e, target, 0));
        }
    }

    private void takeBack(List<Path> written) {
        for (Path path : written) {
            byte[] old = before.get(path);
            try {
                if (old == null) {
                    Files.deleteIfExists(path);
                } else {
                    AtomicFile.write(path, old);
                }
            } catch (IOException e) {
                findings.add(WriteFailure.of(e, path, old == null ? 0 : old.length));
            }
        }
        // The deepest first: only an empty folder can be deleted.
        created.stream()
                .sorted((a, b) -> Integer.compare(b.getNameCount(), a.getNameCount()))
                .forEach(AtomicFile::deleteQuietly);
    }
}
