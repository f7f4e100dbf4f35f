package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Language;

class ApplicationTest {
    @Test
    void helpsInBothLanguages() {
        assertThat(Shell.run("--help").out()).startsWith("Usage: overens").contains("Makes one document, finished.");
        Shell swedish = Shell.run("--help", "--lang", "sv");
        assertThat(swedish.out()).startsWith("Användning: overens").contains("Skapar ett färdigt dokument.");
        assertThat(swedish.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "inspect", "explain"})
    void helpsWithEachCommand(String command) {
        for (String language : new String[] {"sv", "en"}) {
            Shell help = Shell.run(command, "--help", "--lang", language);
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("overens " + command).doesNotContain("cli.");
        }
    }

    @Test
    void takesGlobalOptionsBeforeTheCommandToo() {
        assertThat(Shell.run("--help", "generate").out()).startsWith("Usage: overens generate");
        assertThat(Shell.run("--version", "check").out()).startsWith("overens ");
        assertThat(Shell.run("--json", "check", WorkspaceFixture.EXAMPLE).out()).startsWith("{");
        assertThat(Shell.run("--lang", "sv", "check", "nowhere").err()).contains("fel[OV");
        assertThat(Shell.run("--lang", "no", "check", "nowhere").exit()).isEqualTo(2);
        assertThat(Shell.run("--lang", "no", "check", "nowhere").err()).contains("--lang");
        String meeting = WorkspaceFixture.EXAMPLE + "/meetings/2026-12-15-ks-laxa.yaml";
        assertThat(Shell.run("--strict", "agenda", meeting, "--dry-run").exit())
                .isEqualTo(Shell.run("agenda", meeting, "--dry-run", "--strict").exit())
                .isPositive();
    }

    @Test
    void tellsItsVersion() {
        assertThat(Shell.run("--version").out()).startsWith("overens ");
    }

    @Test
    void guessesTheOptionThatWasMeant() {
        Shell shell = Shell.run("generate", "letter-of-intent", WorkspaceFixture.EXAMPLE, "--municipalty", "laxa");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err())
                .contains("there is no option --municipalty")
                .contains("--municipality")
                .contains("Try: overens generate --help");
    }

    @Test
    void tellsWhatIsMissingAndWhatIsUnknownAtOnce() {
        assertThat(Shell.run("generate").err()).contains("DOCUMENT, WORKSPACE");
        assertThat(Shell.run("generate", "letter-of-intent", "x", "-m", "laxa").err())
                .contains("there is no option -m");
        assertThat(Shell.run("generate", "letter-of-intent", "x", "--municipality")
                        .err())
                .contains("the option --municipality needs a value");
    }

    @Test
    void knowsItsLanguages() {
        Shell shell = Shell.run("check", WorkspaceFixture.EXAMPLE, "--lang", "de");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("sv, en");
    }

    @Test
    void tellsUsageFaultsInJsonToo() {
        assertThat(Shell.run("generate", "--json").out())
                .startsWith("{\"exitCode\":2,")
                .contains("OV801");
    }

    @Test
    void refusesWithoutACommand() {
        Shell shell = Shell.run("--lang=sv");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("ange vad som ska göras");
    }

    @Test
    void takesAnAtSignForAFileNameAndNoMore() {
        Shell shell = Shell.run("check", "@arguments");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("@arguments");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void explainsEveryCode(Code code) {
        for (String language : new String[] {"sv", "en"}) {
            Shell shell = Shell.run("explain", code.id(), "--lang", language);
            assertThat(shell.exit()).isZero();
            assertThat(shell.out().lines().count()).isGreaterThanOrEqualTo(3);
            assertThat(shell.out()).startsWith(code.id() + ": ").doesNotContain(".explain");
        }
    }

    @Test
    void doesNotExplainWhatItDoesNotKnow() {
        assertThat(Shell.run("explain", "OV999").exit()).isEqualTo(2);
    }

    @Test
    void failsWhenItsResultCannotBeTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new Application(out, err, Language.ENGLISH, false).run("explain", "OV102"))
                .isEqualTo(3);
    }
}
