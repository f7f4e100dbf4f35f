package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.overens.workspace.RegisteredRegion;
import se.overens.workspace.Registry;

/** What {@code init} makes passes {@code check --draft}, whatever region it is for. */
@Tag("once")
class InitEveryRegionTest {
    @TempDir
    private Path temp;

    static Stream<String> regions() {
        return Registry.sweden().regions().stream().map(RegisteredRegion::code);
    }

    @ParameterizedTest
    @MethodSource("regions")
    void passesTheCheckOfADraft(String region) {
        Path folder = temp.resolve("arbetsmapp");
        assertThat(Shell.run("init", folder, "--region", region).exit()).isZero();
        Shell shell = Shell.run("check", "--draft", folder);
        assertThat(shell.exit()).as(shell.err()).isZero();
    }
}
