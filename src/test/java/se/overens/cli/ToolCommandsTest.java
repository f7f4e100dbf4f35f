package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Code;

/** The commands beside the documents: init, templates, schema, explain, doctor and completion. */
@Tag("once")
class ToolCommandsTest {
    private static final String LETTER = "templates/letter-of-intent/letter-of-intent.md.ftl";

    @TempDir
    private Path temp;

    @Test
    void makesAWorkspaceThatHasNothingToRemarkOn() {
        Path folder = temp.resolve("nytt/län");
        Shell made = Shell.run("init", folder, "--region", "Örebro län", "--lang", "sv");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out())
                .contains("overens.yaml")
                .contains("municipalities/laxa.yaml".replace('/', java.io.File.separatorChar));
        assertThat(made.err()).contains("Arbetsmappen för Region Örebro län är klar.");
        Shell check = Shell.run("check", folder, "--strict", "--lang", "sv");
        assertThat(check.out()).contains("inget att anmärka (inga familjecentraler ännu)");
        assertThat(check.exit()).isZero();
    }

    @Test
    void leavesAFolderWithFilesAsItIs() throws IOException {
        Path mine = temp.resolve("overens.yaml");
        Files.writeString(mine, "min");
        Shell swedish = Shell.run("init", temp, "--region", "18", "--lang", "sv");
        assertThat(swedish.exit()).isEqualTo(3);
        assertThat(swedish.err())
                .contains("fel[OV720]: mappen")
                .contains("är inte tom")
                .contains("--force");
        assertThat(Shell.run("init", temp, "--region", "18").err()).contains("is not empty");
        assertThat(names(temp)).containsExactly("overens.yaml");
        assertThat(Files.readString(mine)).isEqualTo("min");
        assertThat(Shell.run("init", temp, "--region", "18", "--force").exit()).isZero();
        assertThat(Files.readString(mine, StandardCharsets.UTF_8)).contains("schema: overens/1");
    }

    @Test
    void takesAFolderThatOnlyHasVersionControl() throws IOException {
        Files.createDirectories(temp.resolve(".git"));
        assertThat(Shell.run("init", temp, "--region", "09").exit()).isZero();
    }

    /** A file stands where a folder is needed, after other files have been written. */
    @Test
    void takesBackWhatItHasWrittenWhenAFileCannotBe() throws IOException {
        Files.writeString(temp.resolve("municipalities"), "en fil");
        Files.writeString(temp.resolve("lasmig.md"), "min");
        Shell shell = Shell.run("init", temp, "--region", "18", "--force");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("error[OV701]").doesNotContain("Exception");
        assertThat(names(temp)).containsExactly("lasmig.md", "municipalities");
        assertThat(Files.readString(temp.resolve("lasmig.md"))).isEqualTo("min");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("fil"), "");
        assertThat(Shell.run("init", file, "--region", "18").exit()).isEqualTo(3);
        assertThat(Shell.run("init", file.resolve("under"), "--region", "18").exit())
                .isEqualTo(3);
        assertThat(Shell.run("init", "", "--region", "18").err()).contains("error[OV701]", "name of a folder");
        assertThat(Shell.run("init", "a\uFFFDb", "--region", "18", "--lang", "sv")
                        .err())
                .contains("LC_ALL=C.UTF-8");
        assertThat(names(temp)).containsExactly("fil");
    }

    @Test
    void namesTheRegionsWhenItDoesNotKnowOne() {
        Shell shell = Shell.run("init", temp.resolve("x"), "--region", "Örbro län", "--lang", "sv");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("fel[OV820]", "menade du Örebro län?", "18 Örebro län");
        assertThat(Shell.run("init", temp.resolve("x"), "--region", "99").err())
                .contains("error[OV820]", "there is no region \"99\"");
        assertThat(Shell.run("init", temp.resolve("x")).err()).contains("--region");
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void tellsWhatItWroteInJson() {
        Shell shell = Shell.run("init", temp.resolve("x"), "--region", "09", "--json");
        assertThat(shell.out()).startsWith("{\"exitCode\":0,\"files\":[\"").contains("gotland.yaml");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void listsTheTemplates() {
        Shell swedish = Shell.run("templates", "list", "--lang", "sv");
        assertThat(swedish.exit()).isZero();
        assertThat(swedish.out())
                .startsWith("MALL ")
                .contains("letter-of-intent", "Avsiktsförklaring", "programmet", LETTER);
        assertThat(swedish.out().lines().filter(line -> line.startsWith("shared/")))
                .isNotEmpty();
        assertThat(Shell.run("templates", "list").out()).contains("built in").doesNotContain("programmet");
    }

    @Test
    void ejectsATemplateThatThenShadowsTheBuiltInOne() throws IOException {
        Path folder = WorkspaceFixture.copyTo(temp).folder();
        Shell ejected = Shell.run("templates", "eject", "avsiktsforklaring", folder, "--with-shared", "--lang", "sv");
        assertThat(ejected.exit()).as(ejected.err()).isZero();
        assertThat(ejected.err()).contains("Ändra i kopian");
        assertThat(Files.readString(folder.resolve(LETTER), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of(LETTER), StandardCharsets.UTF_8));
        assertThat(folder.resolve("templates/shared/signing.ftl")).exists();
        assertThat(Shell.run("templates", "list", folder, "--lang", "sv").out())
                .contains("arbetsmappen, i stället för programmets");
        Shell again = Shell.run("templates", "eject", "letter-of-intent", folder);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("error[OV703]");
        assertThat(Shell.run("templates", "eject", "letter-of-intent", folder, "--force")
                        .exit())
                .isZero();
        Shell letter = Shell.run("generate", "letter-of-intent", folder, "--municipality", "laxa", "--dry-run");
        assertThat(letter.exit()).as(letter.err()).isZero();
    }

    @Test
    void ejectsNothingFromOrToWhatIsNotThere() {
        Path folder = WorkspaceFixture.copyTo(temp.resolve("w")).folder();
        Shell shell = Shell.run("templates", "eject", "avsiktsforklarng", folder, "--lang", "sv");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("fel[OV803]", "menade du avsiktsforklaring?");
        assertThat(Shell.run("templates", "eject", "../../etc/passwd", folder).exit())
                .isEqualTo(2);
        assertThat(Shell.run("templates", "eject", "letter-of-intent", temp.resolve("none"))
                        .err())
                .contains("error[OV802]");
        assertThat(Shell.run("templates", "eject", "letter-of-intent", temp).err())
                .contains("error[OV802]");
        assertThat(Shell.run("templates", "eject", "letter-of-intent").err()).contains("WORKSPACE");
        assertThat(Shell.run("templates", "show").err()).contains("ACTION", "list, eject");
        assertThat(Shell.run("templates").err()).contains("ACTION");
        assertThat(Shell.run("templates", "list", folder, "x").exit()).isEqualTo(2);
        assertThat(folder.resolve("templates/letter-of-intent")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspace", "municipality", "case", "meeting", "theme"})
    void printsEachSchema(String kind) {
        Shell shell = Shell.run("schema", kind);
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).startsWith("{").contains("draft-07", "\"additionalProperties\": false");
    }

    @Test
    void knowsNoOtherSchema() {
        Shell shell = Shell.run("schema", "kommun", "--lang", "sv");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err())
                .contains("KIND kan inte vara ”kommun”", "workspace, municipality, case, meeting, theme");
    }

    @Test
    void listsAllCodesWithTheirTitles() {
        Shell shell = Shell.run("explain", "--lang", "sv");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out().lines()).hasSize(Code.values().length).contains("OV720  Mappen är inte tom");
        assertThat(Shell.run("explain").out()).contains("OV720  The folder is not empty");
        assertThat(Shell.run("explain", "ov102").out()).startsWith("OV102: ");
    }

    @Test
    void examinesTheMachine() {
        Shell swedish = Shell.run("doctor", "--out", temp.resolve("ut"), "--lang", "sv");
        assertThat(swedish.exit()).as(swedish.err()).isZero();
        assertThat(swedish.out())
                .contains("Typsnitt", "21 regioner, 290 kommuner", "Minne")
                .doesNotContain("FEL");
        Shell english = Shell.run("doctor", "--out", temp.resolve("ut"), "--json");
        assertThat(english.out()).startsWith("{\"exitCode\":0,").contains("21 regions, 290 municipalities");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void findsAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("fil"), "");
        Shell shell = Shell.run("doctor", "--out", file, "--lang", "sv");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.out()).contains("FEL   Utmapp");
        assertThat(shell.err()).contains("fel[OV701]").doesNotContain("Exception");
    }

    @Test
    void saysThatTheLocaleKnowsNoSwedishLettersAndMakesAWorkspaceAllTheSame() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX locale here");
        String doctor =
                underPosixLocale(3, "doctor", "--out", temp.resolve("ut").toString());
        assertThat(doctor)
                .contains("LC_ALL=C.UTF-8")
                .containsOnlyOnce("[OV730]")
                .contains("Liberation Sans");
        underPosixLocale(0, "init", temp.resolve("ny").toString(), "--region", "14");
        assertThat(Files.readString(temp.resolve("ny/overens.yaml"), StandardCharsets.UTF_8))
                .contains("Västra Götalandsregionen");
    }

    private static String underPosixLocale(int exit, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    @Test
    void completesInBash() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = temp.resolve("overens.bash");
        for (String shell : List.of("bash", "zsh")) {
            Shell printed = Shell.run("completion", shell);
            assertThat(printed.exit()).isZero();
            Files.writeString(script, printed.out(), StandardCharsets.UTF_8);
        }
        assertThat(completed(script, "overens sch")).contains("schema");
        assertThat(completed(script, "overens schema mu")).contains("municipality");
        assertThat(completed(script, "overens init --reg")).contains("--region");
        assertThat(Shell.run("completion", "fish").err()).contains("SHELL", "bash, zsh");
    }

    private static String completed(Path script, String line) throws IOException, InterruptedException {
        String[] words = line.split(" ");
        String set =
                "source '" + script + "'; COMP_WORDS=(" + line + "); COMP_CWORD=" + (words.length - 1) + "; COMP_LINE='"
                        + line + "'; COMP_POINT=" + line.length() + "; _complete_overens; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", set)
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
