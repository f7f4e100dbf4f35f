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
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final int TRIES = 100;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a folder, which is made if it is not there.
     *
     * @return null with a finding when another run holds it (OV706), or when nothing can be written there
     */
    public static @Nullable FolderLock take(Path folder, Diagnostics findings) {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < TRIES; i++) {
                FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                if (!isLocked(channel)) {
                    String holder = holder(channel);
                    channel.close();
                    findings.add(held(folder, holder));
                    return null;
                }
                if (isStillThere(file, channel)) {
                    FolderLock lock = new FolderLock(file, channel);
                    lock.sign();
                    return lock;
                }
                channel.close();
            }
            findings.add(held(folder, ""));
        } catch (IOException e) {
            findings.add(WriteFailure.of(e, file, 0));
        }
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

    /** False if the holder before deleted the file between our opening it and our locking it. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        // A mark that we write through the channel is read through the name: else it is another file.
        String mark = Long.toString(System.nanoTime());
        write(channel, mark);
        return Files.readString(file).equals(mark);
    }

    private void sign() throws IOException {
        write(channel, "PID " + ProcessHandle.current().pid() + ", " + host());
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private static String holder(FileChannel channel) throws IOException {
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
        }
    }
}
