package se.overens.output;

import static se.overens.diagnostic.Code.DISK_FULL;
import static se.overens.diagnostic.Code.OUTPUT_NOT_WRITABLE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.WholeFile;

/** The finding for a failed write: what the system answered, as something that a person can act on. */
final class WriteFailure {
    private WriteFailure() {}

    /** The finding for {@code failure} on the way to writing {@code size} bytes to {@code target}. */
    static Diagnostic of(IOException failure, Path target, int size) {
        String shown = shown(target);
        String reason = reason(failure);
        if (isFull(reason, target, size)) {
            return Diagnostic.of(DISK_FULL, new WholeFile(shown), shown).hint("room");
        }
        if (reason.contains("File too large")) {
            return Diagnostic.of(DISK_FULL, new WholeFile(shown), shown).hint("limit");
        }
        if (isBelowFile(target)) {
            return because("parent", shown);
        }
        if (failure instanceof AccessDeniedException || reason.contains("Operation not permitted")) {
            return because("permission", shown);
        }
        if (failure instanceof NoSuchFileException) {
            return because("folder", shown);
        }
        if (failure instanceof AtomicMoveNotSupportedException) {
            return because("atomic", shown);
        }
        if (reason.contains("Read-only file system")) {
            return because("readonly", shown);
        }
        if (reason.contains("File name too long")) {
            return because("long", shown);
        }
        return reason.isEmpty() ? because("unexplained", shown) : because("system", shown, reason);
    }

    /** The finding that {@code shown} cannot be written, with the hint {@code OV701.suffix}. */
    static Diagnostic because(String suffix, String shown, Object... arguments) {
        return Diagnostic.of(OUTPUT_NOT_WRITABLE, new WholeFile(shown), shown).hint(suffix, arguments);
    }

    /** The path as the user would write it, with forward slashes. */
    static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(reason, "");
    }

    /** Asks the disk as well, since the system's own words come in the language of the machine. */
    private static boolean isFull(String reason, Path target, int size) {
        if (reason.contains("No space left") || reason.contains("quota exceeded")) {
            return true;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return false;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            // File systems that are not disks, such as /proc, have no room at all.
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < size;
        } catch (IOException e) {
            return false;
        }
    }

    /** A link to nothing cannot be a folder either. */
    private static boolean isBelowFile(Path target) {
        for (Path at = target.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                return !Files.isDirectory(at);
            }
        }
        return false;
    }
}
