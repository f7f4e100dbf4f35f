package se.overens.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import se.overens.diagnostic.Diagnostics;

/**
 * What a run has finished, a line for each file, in {@code .overens-journal} of the folder that it writes into: the next
 * run need not make it again.
 *
 * <p>Lines are only added. The last may be half a line when the process was killed, and is then left out. The file is
 * not forced to the disk: a line that is lost costs the making of one document.
 */
public final class Journal implements AutoCloseable {
    private static final String NAME = ".overens-journal";
    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final FileChannel channel;
    private boolean failed;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The whole lines that an earlier run left in {@code folder}; none if it ended in order, or none can be read. */
    public static List<String> read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The journal of {@code folder}, begun anew with {@code lines}; null with a finding if it cannot be written. */
    public static @org.jspecify.annotations.Nullable Journal begin(
            Path folder, List<String> lines, Diagnostics findings) {
        Path file = folder.resolve(NAME);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, bytes);
            return new Journal(file, FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            findings.add(WriteFailure.of(e, file, bytes.length));
            return null;
        }
    }

    /** Adds a line, which must have no line end; what cannot be written is left out, and all after it. */
    public synchronized void add(String line) {
        if (failed) {
            return;
        }
        // Half a line must not get another one behind it, whatever cuts it short.
        failed = true;
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            failed = false;
        } catch (IOException e) {
            // The next run makes again what stands in no line.
        }
    }

    /** Ends the run in order: what the journal said stands in the manifest now. */
    public synchronized void delete() {
        close();
        AtomicFile.deleteQuietly(file);
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // What has been added is in the system's hands.
        }
    }
}
