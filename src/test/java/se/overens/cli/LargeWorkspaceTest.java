package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;

class LargeWorkspaceTest {
    private static final int CENTRES = 310;

    @TempDir
    private Path temp;

    /** Only Laxå is left, with very many centres, all of which plan to open. */
    @BeforeEach
    void growOneMunicipality() throws IOException {
        WorkspaceFixture workspace = WorkspaceFixture.copyTo(temp);
        for (String folder : new String[] {"cases", "meetings", "municipalities"}) {
            try (var files = Files.list(temp.resolve(folder))) {
                for (Path file : files.filter(f -> !f.endsWith("laxa.yaml")).toList()) {
                    Files.delete(file);
                }
            }
        }
        Path file = workspace.municipality("laxa");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int from = text.indexOf("  - id:", text.indexOf("\ncentres:"));
        int to = text.indexOf("\n\n", from) + 1;
        String centre = text.substring(from, to)
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .reduce("", (a, b) -> a + b + "\n");
        StringBuilder all = new StringBuilder(text.substring(0, from));
        for (int i = 0; i < CENTRES; i++) {
            all.append(
                    centre.replaceFirst("id: .*", "id: c" + i).replaceFirst("name: .*", "name: Familjecentralen " + i));
        }
        Files.writeString(file, all + text.substring(to), StandardCharsets.UTF_8);
    }

    /** Letters and agreements of all centres, and the regional agreement. */
    @Test
    void laysOutASampleAndTellsSo() {
        Shell english = Shell.run("check", temp, "--json");
        assertThat(english.out())
                .contains(
                        "(601 of 621 documents tried; those tried are evenly spread, --every-document tries all of them)")
                .contains("\"documents\":{\"set\":601,\"of\":621}");
        assertThat(english.exit()).isZero();
    }
}
