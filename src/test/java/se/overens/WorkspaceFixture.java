package se.overens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the example workspace that a test may spoil. */
public final class WorkspaceFixture {
    /** The example workspace, as the README names it. */
    public static final Path EXAMPLE = Path.of("examples", "orebro-lan");

    private final Path folder;

    private WorkspaceFixture(Path folder) {
        this.folder = folder;
    }

    /** A copy of the example in {@code target}. */
    public static WorkspaceFixture copyTo(Path target) {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkspaceFixture(target);
    }

    public Path folder() {
        return folder;
    }

    public Path municipality(String id) {
        return folder.resolve("municipalities").resolve(id + ".yaml");
    }

    /** Replaces {@code old}, which must be there, in a municipality's file. */
    public WorkspaceFixture replace(String id, String old, String replacement) {
        String text = read(municipality(id));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(id + ".yaml has no \"" + old + "\"");
        }
        return write(municipality(id), text.replace(old, replacement));
    }

    /** Drops every line of a municipality's file that contains {@code word}; there must be one. */
    public WorkspaceFixture dropLines(String id, String word) {
        List<String> lines = read(municipality(id)).lines().toList();
        List<String> kept = lines.stream().filter(l -> !l.contains(word)).toList();
        if (kept.size() == lines.size()) {
            throw new IllegalArgumentException(id + ".yaml has no line with \"" + word + "\"");
        }
        return write(municipality(id), String.join("\n", kept) + "\n");
    }

    private WorkspaceFixture write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
