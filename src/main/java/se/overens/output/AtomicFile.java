package se.overens.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One file written whole, or not at all: the only writer of files in this program.
 *
 * <p>The bytes go into a new file in the same folder and reach the disk before it takes the final name, in one step
 * that the file system promises to be atomic. A process that dies leaves at most a file that {@link Leftovers} knows.
 * There is deliberately no fallback to a copy, which could leave half a file under the final name.
 */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes {@code bytes} to {@code target}, replacing what is there; on any failure {@code target} is untouched. */
    static void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder to write into");
        }
        Path temporary = folder.resolve(Leftovers.newName());
        try {
            // The channel, and with it the lock, stays open until the file has its name, so that no sweep takes it.
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Leftovers.claim(channel);
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | RuntimeException | Error e) {
            deleteQuietly(temporary);
            throw e;
        }
        forceFolder(folder);
    }

    /**
     * Makes the names in {@code folder} durable, where the system can: Windows cannot open a folder. The file is whole
     * either way, so a failure here is not one of the write.
     */
    static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // See above.
        }
    }

    /** Deletes a file or an empty folder if it is there and can be deleted. */
    static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The failure that led here is the one to report; the next run sweeps the file.
        }
    }
}
