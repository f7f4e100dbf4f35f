package se.overens.output;

import static se.overens.diagnostic.Code.FOLDER_IN_USE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;

/**
 * The right to be the only run that writes into a folder: a lock on the file {@code .overens.lock}, which the system
 * releases when the process dies, however it dies.
 *
 * <p>The file says who holds it. It is deleted by its holder; a lock that was taken on a file that is gone by then is
 * tried again on the new one. Where the file system has no locks, the folder is not protected.
 */
public final class FolderLock implements AutoCloseable {
    private static final String NAME = ".overens.lock";
    private static final int LONGEST_HOLDER = 200;
    private static final int LONGEST_MARK = 1 << 20;
    private static final int TRIES = 100;
    private static final int GLANCES = 10;
    private static final long BETWEEN_GLANCES = 10_000_000;

    /** What this process holds: it must not even open these files a second time. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path key;
    private final FileChannel channel;

    private FolderLock(Path file, Path key, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /**
     * Locks a folder, which is made if it is not there, and sweeps it of the temporary files of dead runs.
     *
     * @return null with a finding when another run holds it (OV706), or when nothing can be written there
     */
    public static @Nullable FolderLock take(Path folder, Diagnostics findings) {
        Path file = folder.resolve(NAME);
        try {
            OutputFolder.create(folder, new ArrayList<>());
            Path key = folder.toRealPath();
            if (!HELD.add(key)) {
                findings.add(held(folder, self()));
                return null;
            }
            FolderLock lock = null;
            try {
                lock = take(file, key, folder, findings);
            } finally {
                if (lock == null) {
                    HELD.remove(key);
                }
            }
            return lock;
        } catch (IOException e) {
            findings.add(WriteFailure.of(e, file, 0));
            return null;
        }
    }

    private static @Nullable FolderLock take(Path file, Path key, Path folder, Diagnostics findings)
            throws IOException {
        for (int i = 0; i < TRIES; i++) {
            // A link would lead out of the folder, and the file that it leads to would be emptied.
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!isLocked(channel)) {
                String holder = holder(channel);
                channel.close();
                findings.add(held(folder, holder));
                return null;
            }
            if (isStillThere(file, channel)) {
                FolderLock lock = new FolderLock(file, key, channel);
                lock.sign();
                Leftovers.sweep(folder);
                return lock;
            }
            channel.close();
        }
        findings.add(held(folder, ""));
        return null;
    }

    /** True also where the file system has no locks. */
    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** True if a run is writing into a folder, or one has ended there without clearing up. */
    public static boolean isTraced(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS) || Leftovers.areIn(folder);
    }

    /**
     * False if the holder before deleted the file between our opening it and our locking it.
     *
     * <p>A length that we give the file through the channel is asked for by its name: else it is another file. To open the
     * file for that would cost the lock, which POSIX takes from a process when it closes any channel to the file.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int length = ThreadLocalRandom.current().nextInt(LONGEST_HOLDER, LONGEST_MARK);
        channel.write(ByteBuffer.allocate(1), length - 1L);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void sign() throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static String self() {
        return "PID " + ProcessHandle.current().pid() + ", " + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    /** Who holds the lock; one that took it a moment ago has yet to write that down. */
    private static String holder(FileChannel channel) throws IOException {
        String holder = "";
        for (int i = 0; holder.isEmpty() && i < GLANCES; i++) {
            if (i > 0) {
                LockSupport.parkNanos(BETWEEN_GLANCES);
            }
            holder = signature(channel);
        }
        return holder;
    }

    private static String signature(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return text.startsWith("PID ") ? text.replaceAll("\\p{Cntrl}", "") : "";
    }

    private static Diagnostic held(Path folder, String holder) {
        String shown = WriteFailure.shown(folder);
        Diagnostic found = Diagnostic.of(FOLDER_IN_USE, new WholeFile(shown), shown);
        return holder.isEmpty()
                ? found.hint("wait")
                : found.hint("holder", holder).hint("wait");
    }

    /** Gives the folder free at the end of the process, which has no time to finish the file that it is writing. */
    public void abandon() {
        Leftovers.drop(key);
        close();
    }

    /** Gives the folder free; does nothing the second time. */
    @Override
    public synchronized void close() {
        if (channel.isOpen()) {
            AtomicFile.deleteQuietly(file);
            try {
                channel.close();
            } catch (IOException e) {
                // The process ends soon, and with it the lock.
            }
            HELD.remove(key);
        }
    }
}
