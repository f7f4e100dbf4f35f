package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir
    Path folder;

    @Test
    void everyRunOverTheExampleOfTheLauncherSucceeds() {
        String workspace = "examples/orebro-lan";
        String meeting = workspace + "/meetings/2026-12-08-ks-askersund.yaml";
        assertThat(Training.run(workspace, "laxa", meeting, folder.toString())).isZero();
        assertThat(folder).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.docx");
        assertThat(folder.resolve("batch")).isDirectoryContaining("glob:**manifest.json");
        assertThat(folder.resolve("agenda")).isNotEmptyDirectory();
    }

    @Test
    void aRunThatFailsIsTold() {
        assertThat(Training.run("examples/nowhere", "laxa", "no.yaml", folder.toString()))
                .isPositive();
    }
}
