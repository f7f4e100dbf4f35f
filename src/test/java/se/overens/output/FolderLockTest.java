package se.overens.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

class FolderLockTest {
    private static final String FILE = ".overens.lock";

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void isGoneWhenItIsGivenFree() throws IOException {
        try (FolderLock lock = FolderLock.take(folder, findings)) {
            assertThat(lock).isNotNull();
            assertThat(folder.resolve(FILE)).content().startsWith("PID " + pid() + ", ");
            assertThat(FolderLock.isTraced(folder)).isTrue();
        }
        assertThat(FolderLock.isTraced(folder)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isHeldAgainstOtherProcesses() throws IOException {
        try (FolderLock lock = FolderLock.take(folder, findings)) {
            assertThat(lock).isNotNull();
            assertThat(FolderLock.take(folder, findings)).isNull();
            // "POSIX  ADVISORY  WRITE PID 08:01:INODE 0 EOF"
            assertThat(Files.readString(Path.of("/proc/locks")))
                    .containsPattern("POSIX +ADVISORY +WRITE " + pid() + " [^ ]+:" + inode() + " ");
        }
        assertThat(codes()).containsExactly("OV706");
    }

    @Test
    void followsALinkToAFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (FolderLock lock = FolderLock.take(link, findings)) {
            assertThat(lock).isNotNull();
            assertThat(real.resolve(FILE)).exists();
            assertThat(FolderLock.take(real, findings)).isNull();
        }
        assertThat(real).isEmptyDirectory();
    }

    @Test
    void emptiesNoFileThatALinkLeadsTo() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "words");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve(FILE), precious);
        assertThat(FolderLock.take(out, findings)).isNull();
        assertThat(precious).hasContent("words");
        assertThat(codes()).containsExactly("OV701");
    }

    @Test
    void isNotTakenWhereAFolderHasItsName() throws IOException {
        Files.createDirectory(folder.resolve(FILE));
        assertThat(FolderLock.take(folder, findings)).isNull();
        assertThat(codes()).containsExactly("OV701");
    }

    @Test
    void clearsUpAfterRunsThatWereKilled() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            Files.createFile(folder.resolve(".overens-" + pid() + "-dead-" + i + ".tmp"));
        }
        Files.writeString(folder.resolve(FILE), "PID 1, elsewhere", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(".overens-notes.tmp"), "mine");
        assertThat(FolderLock.isTraced(folder)).isTrue();
        Objects.requireNonNull(FolderLock.take(folder, findings)).close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(".overens-notes.tmp"));
        }
        assertThat(FolderLock.isTraced(folder)).isFalse();
    }

    private Object inode() throws IOException {
        return Files.getAttribute(folder.resolve(FILE), "unix:ino");
    }

    private Stream<String> codes() {
        return findings.list().stream().map(Diagnostic::code).map(code -> code.id());
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
