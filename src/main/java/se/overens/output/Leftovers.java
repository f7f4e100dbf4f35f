package se.overens.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Temporary files: their names, and the removal of those whose run is dead.
 *
 * <p>A name is {@code .overens-PID-RUN-NUMBER.tmp}. A file is swept when no process has that PID any more and nobody
 * holds a lock on it; the lock keeps a sweep from taking the file of a run on another machine or in another container,
 * whose process numbers mean nothing here.
 */
final class Leftovers {
    private static final Pattern NAME = Pattern.compile("\\.overens-([0-9]{1,18})-([0-9a-z]{1,14})-[0-9]+\\.tmp");
    private static final String ALL = ".overens-*.tmp";
    private static final long PID = ProcessHandle.current().pid();

    /** Tells this run from a dead one that had the same PID, which in containers is the rule. */
    private static final String RUN = Long.toString(System.nanoTime() & Long.MAX_VALUE, Character.MAX_RADIX);

    private static final AtomicLong NUMBER = new AtomicLong();

    private Leftovers() {}

    /** A name that no other run and no other call of this run has. */
    static String newName() {
        return ".overens-" + PID + "-" + RUN + "-" + NUMBER.incrementAndGet() + ".tmp";
    }

    /** Locks a temporary file of ours until its channel is closed, where the file system has locks. */
    static void claim(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            assert lock == null || lock.isValid();
        } catch (IOException | OverlappingFileLockException e) {
            // Without locks the PID alone tells that we live.
        }
    }

    /** Removes the temporary files of dead runs from {@code folder}; what cannot be removed stays. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ALL)) {
            for (Path entry : entries) {
                if (isDead(entry) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    deleteUnclaimed(entry);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // Sweeping is a courtesy: the write that follows says what is wrong with the folder.
        }
    }

    /** Removes the temporary files of this run, which is about to end, from {@code folder}. */
    static void drop(Path folder) {
        try (DirectoryStream<Path> own = Files.newDirectoryStream(folder, ".overens-" + PID + "-" + RUN + "-*.tmp")) {
            own.forEach(AtomicFile::deleteQuietly);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // The next run sweeps them.
        }
    }

    /** True if there is a temporary file in {@code folder}, of whatever run. */
    static boolean areIn(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ALL)) {
            for (Path entry : entries) {
                if (NAME.matcher(String.valueOf(entry.getFileName())).matches()) {
                    return true;
                }
            }
            return false;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return false;
        }
    }

    private static boolean isDead(Path entry) {
        Matcher name = NAME.matcher(String.valueOf(entry.getFileName()));
        if (!name.matches()) {
            return false;
        }
        long pid = Long.parseLong(name.group(1));
        return pid == PID ? !name.group(2).equals(RUN) : ProcessHandle.of(pid).isEmpty();
    }

    private static void deleteUnclaimed(Path entry) {
        try (FileChannel channel = FileChannel.open(entry, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.delete(entry);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody else's, or gone already.
        }
    }
}
