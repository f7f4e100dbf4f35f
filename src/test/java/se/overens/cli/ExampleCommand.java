package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;

/** A command that makes documents of a copy of the example, in a folder that is not there yet. */
abstract class ExampleCommand {
    @TempDir
    protected Path temp;

    protected WorkspaceFixture workspace;
    protected Path out;
    protected Shell shell;

    @BeforeEach
    void copyTheExample() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace"));
        out = temp.resolve("out");
    }

    @AfterEach
    void neverShowsAStackTrace() {
        assertThat(shell.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
