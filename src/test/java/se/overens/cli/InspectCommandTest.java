package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.WorkspaceFixture;

class InspectCommandTest {
    @ParameterizedTest
    @CsvSource({
        "data, municipalities/laxa.yaml:",
        "markup, ## Bakgrund",
        "document, signatures FIELDS",
        "pages, field bvc",
        "structure, Note"
    })
    void showsEachStage(String stage, String part) {
        Shell shell = inspect(stage);
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains(part);
    }

    @Test
    void knowsItsStages() {
        Shell shell = inspect("paper");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("data, markup, document, pages, structure");
    }

    private static Shell inspect(String stage) {
        return Shell.run(
                "inspect", "letter-of-intent", WorkspaceFixture.EXAMPLE, "--municipality", "laxa", "--stage", stage);
    }
}
