package se.overens.output;

import static se.overens.diagnostic.Code.SIGNED_NOT_REPLACED;
import static se.overens.diagnostic.Code.WOULD_OVERWRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;

/**
 * A folder that finished documents are written into, each once and whole.
 *
 * <p>The folder is made when the first file needs it, and is gone again if that file could not be written. Whatever
 * goes wrong is a finding (OV701–OV704); the old file, if there was one, is then untouched.
 */
public final class OutputFolder {
    /** No document of ours comes near this, so a larger file is somebody else's and is not read into memory. */
    private static final long LARGEST_JUDGED = 256L << 20;

    private final Path folder;
    private boolean swept;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder at {@code folder}, which need not exist; a symbolic link to a folder is followed. */
    public static OutputFolder at(Path folder) {
        return new OutputFolder(folder);
    }

    /** Where it is. */
    Path path() {
        return folder;
    }

    /**
     * The file of that name in this folder, complete and durable, or empty after a finding.
     *
     * @param name a slug of a–z, 0–9 and hyphens with an extension, at most 80 bytes, such as
     *     {@code avsiktsforklaring-laxa.pdf}
     */
    public synchronized Optional<Path> write(
            String name, byte[] bytes, OverwriteRule overwriting, Diagnostics findings) {
        Optional<Path> target = planned(name, overwriting, findings);
        if (target.isEmpty()) {
            return target;
        }
        List<Path> created = new ArrayList<>();
        try {
            create(folder, created);
            sweepOnce();
            AtomicFile.write(folder.toRealPath().resolve(name), bytes);
            return target;
        } catch (IOException e) {
            created.forEach(AtomicFile::deleteQuietly);
            findings.add(WriteFailure.of(e, target.get(), bytes.length));
            return Optional.empty();
        }
    }

    /** True if a file of ours may have this name, which then leads nowhere but into its folder. */
    public static boolean isName(String name) {
        return FileNames.flaw(name).isEmpty();
    }

    /** Where a file of that name is, or would be. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** The bytes of a file that is no link and has at most so many; null if there is none, or it cannot be read. */
    public static byte @Nullable [] bytes(Path file, long most) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= most
                    ? Files.readAllBytes(file)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** True if there is a file of that name with just these bytes: then nothing need be written. */
    public boolean holds(String name, byte[] bytes) {
        Path target = path(name);
        try {
            return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(target) == bytes.length
                    && Arrays.equals(Files.readAllBytes(target), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes a file away, and this folder with it if it was the last; what cannot be taken away stays. */
    public void discard(String name) {
        if (isName(name) && Files.isRegularFile(path(name), LinkOption.NOFOLLOW_LINKS)) {
            AtomicFile.deleteQuietly(path(name));
            AtomicFile.deleteQuietly(folder);
        }
    }

    /** Where {@link #write} would put the file, or empty after the finding that it would give; nothing is written. */
    public Optional<Path> planned(String name, OverwriteRule overwriting, Diagnostics findings) {
        Optional<String> flaw = FileNames.flaw(name);
        if (flaw.isPresent()) {
            findings.add(WriteFailure.because(flaw.get(), WriteFailure.shown(folder) + "/" + printable(name)));
            return Optional.empty();
        }
        // A safe name has no separator and no "..", so it cannot lead out of the folder.
        Path target = folder.resolve(name);
        Optional<Diagnostic> obstacle = obstacle(target, overwriting);
        obstacle.ifPresent(findings::add);
        return obstacle.isPresent() ? Optional.empty() : Optional.of(target);
    }

    /** True if a file can be written here, which is found out by writing one and taking it away; else with a finding. */
    public boolean isWritable(Diagnostics findings) {
        Path at = folder.toAbsolutePath().normalize();
        while (at != null && Files.notExists(at)) {
            at = at.getParent();
        }
        Path probe = (at == null ? folder : at).resolve(Leftovers.newName());
        try {
            AtomicFile.write(probe, new byte[1]);
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            findings.add(WriteFailure.of(e, probe, 1));
            return false;
        }
    }

    private static Optional<Diagnostic> obstacle(Path target, OverwriteRule overwriting) {
        String shown = WriteFailure.shown(target);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isSymbolicLink(target)) {
            return Optional.of(WriteFailure.because("symlink", shown));
        }
        if (!Files.isRegularFile(target)) {
            return Optional.of(WriteFailure.because("directory", shown));
        }
        try {
            if (Files.size(target) > LARGEST_JUDGED) {
                return Optional.of(WriteFailure.because("unjudged", shown));
            }
            return refusal(overwriting.ownership().of(Files.readAllBytes(target)), overwriting.force(), shown);
        } catch (IOException e) {
            return Optional.of(WriteFailure.of(e, target, 0));
        }
    }

    private static Optional<Diagnostic> refusal(Owner owner, boolean force, String shown) {
        if (owner == Owner.SIGNED) {
            return Optional.of(Diagnostic.of(SIGNED_NOT_REPLACED, new WholeFile(shown), shown)
                    .hint("move"));
        }
        if (owner == Owner.FOREIGN && !force) {
            return Optional.of(
                    Diagnostic.of(WOULD_OVERWRITE, new WholeFile(shown), shown).hint("force"));
        }
        return Optional.empty();
    }

    /** Makes the missing folders from the top down; the innermost comes first in {@code created}. */
    static void create(Path folder, List<Path> created) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath().normalize(); at != null && Files.notExists(at); at = at.getParent()) {
            missing.push(at);
        }
        for (Path next : missing) {
            Files.createDirectories(next);
            created.add(0, next);
            AtomicFile.forceFolder(next.getParent());
        }
    }

    private void sweepOnce() {
        if (!swept) {
            Leftovers.sweep(folder);
            swept = true;
        }
    }

    private static String printable(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
