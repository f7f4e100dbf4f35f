package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenerateCommandTest extends ExampleCommand {
    @Test
    void writesTheLetterAndSaysWhere() {
        generate("laxa");
        assertThat(shell.err()).contains("signature fields: 4");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEqualTo(out.resolve("avsiktsforklaring-laxa.pdf") + System.lineSeparator());
        assertThat(out.resolve("avsiktsforklaring-laxa.pdf")).isNotEmptyFile();
    }

    @Test
    void takesTheSwedishNameAndTheMunicipalitysCodeOrName() {
        shell = Shell.run("generate", "avsiktsforklaring", workspace.folder(), "--municipality", "1860", "--out", out);
        assertThat(shell.exit()).isZero();
        shell = Shell.run("generate", "letter-of-intent", workspace.folder(), "--municipality", "Laxå", "--out", out);
        assertThat(shell.exit()).isZero();
    }

    @Test
    void asksWhetherAnotherMunicipalityWasMeant() {
        generate("laxo");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("error[OV250]").contains("did you mean \"laxa\"?");
        assertNothingWritten();
    }

    @Test
    void needsAMunicipality() {
        shell = Shell.run("generate", "letter-of-intent", workspace.folder(), "--out", out);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--municipality");
        assertNothingWritten();
    }

    @Test
    void needsAWorkspace() {
        shell = Shell.run("generate", "letter-of-intent", temp.resolve("nowhere"), "--municipality", "laxa");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("error[OV802]");
    }

    @Test
    void knowsItsDocuments() {
        shell = Shell.run("generate", "letter-of-intend", workspace.folder(), "--municipality", "laxa", "--out", out);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("error[OV803]").contains("did you mean letter-of-intent?");
    }

    @Test
    void tellsOfEveryMissingTitleAtOnce() {
        workspace.dropLines("laxa", "title:");
        generate("laxa");
        assertThat(shell.exit()).isEqualTo(1);
        List<String> places = shell.err()
                .lines()
                .filter(l -> l.contains("--> municipalities/laxa.yaml:"))
                .toList();
        assertThat(places).hasSize(4).doesNotHaveDuplicates();
        assertThat(shell.err()).contains("error[OV310]").contains("title").contains("4 errors");
        assertNothingWritten();
    }

    @Test
    void namesTheCharacterThatNoFontHasAndItsPlace() throws IOException {
        Path laxa = workspace.municipality("laxa");
        long line = 1
                + Files.readAllLines(laxa).stream()
                        .takeWhile(l -> !l.contains("title:"))
                        .count();
        workspace.replace("laxa", "title: ", "title: 漢 ");
        generate("laxa");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("error[OV501]").contains("U+6F22").contains("laxa.yaml:" + line + ":");
        assertNothingWritten();
    }

    @Test
    void cannotWriteWhereAFileIsInTheWay() throws IOException {
        Files.writeString(out, "a file, not a folder");
        generate("laxa");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("error[OV701]");
        assertThat(out).hasContent("a file, not a folder");
    }

    @Test
    void replacesItsOwnFileButNotAnothers() throws IOException {
        generate("laxa");
        generate("laxa");
        assertThat(shell.exit()).isZero();
        Path letter = out.resolve("avsiktsforklaring-laxa.pdf");
        Files.writeString(letter, "mine");
        generate("laxa");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("error[OV703]").contains("--force");
        assertThat(letter).hasContent("mine");
        shell = Shell.run(
                "generate", "letter-of-intent", workspace.folder(), "--municipality", "laxa", "--out", out, "--force");
        assertThat(shell.exit()).isZero();
        assertThat(letter).isNotEmptyFile();
    }

    @Test
    void keepsItsOwnFileWhenSomethingWasAddedToIt() throws IOException {
        generate("laxa");
        Path letter = out.resolve("avsiktsforklaring-laxa.pdf");
        Files.writeString(letter, "% a remark", StandardOpenOption.APPEND);
        generate("laxa");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("error[OV703]");
    }

    @Test
    void saysWhyAnOpenedCentreCannotBeChosen() {
        shell = Shell.run(
                "generate", "letter-of-intent", workspace.folder(), "--municipality", "orebro", "--centre", "vivalla");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("\"vivalla\" has opened already").contains("varberga");
    }

    @Test
    void onlyTellsWhatItWouldWrite() {
        shell = Shell.run(
                "generate",
                "letter-of-intent",
                workspace.folder(),
                "--municipality",
                "laxa",
                "--out",
                out,
                "--dry-run");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains("avsiktsforklaring-laxa.pdf");
        assertNothingWritten();
    }

    @Test
    void writesPdfAndWordOrNeither() throws IOException {
        shell = generateWord("--lang=en");
        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("avsiktsforklaring-laxa.pdf", "avsiktsforklaring-laxa.docx");
        Path word = Path.of(out.toString()).resolve("avsiktsforklaring-laxa.docx");
        Path pdf = Path.of(out.toString()).resolve("avsiktsforklaring-laxa.pdf");
        assertThat(generateWord("--json").out())
                .contains("\"files\":[")
                .contains(".pdf\",")
                .contains(".docx\"]");
        Files.write(word, "somebody's".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.delete(pdf);
        shell = generateWord("--strict");
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("error[OV703]");
        assertThat(pdf).doesNotExist();
        assertThat(generateWord("--force").exit()).isZero();
        assertThat(pdf).exists();
        assertThat(Files.size(word)).isGreaterThan(5_000);
    }

    private Shell generateWord(String option) {
        return Shell.run(
                "generate",
                "letter-of-intent",
                workspace.folder(),
                "--municipality",
                "laxa",
                "--out",
                out,
                "--format",
                "docx,pdf",
                option);
    }

    @Test
    void refusesFormatsThatAreNotMade() {
        shell = Shell.run(
                "generate", "letter-of-intent", workspace.folder(), "--municipality", "laxa", "--format", "pdf,odt");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("error[OV801]").contains("odt").contains("pdf, docx");
        assertNothingWritten();
    }

    @Test
    void saysThatAnOpenCentreNeedsNoLetter() {
        generate("askersund");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("error[OV253]").contains("municipalities/askersund.yaml:");
        assertNothingWritten();
    }

    @Test
    void speaksJson() {
        shell = Shell.run(
                "generate", "letter-of-intent", workspace.folder(), "--municipality", "laxo", "--out", out, "--json");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out()).startsWith("{\"exitCode\":1,").contains("\"code\":\"OV250\"");
        assertThat(shell.err()).isEmpty();
    }

    private void generate(String municipality) {
        shell = Shell.run(
                "generate", "letter-of-intent", workspace.folder(), "--municipality", municipality, "--out", out);
    }

    private void assertNothingWritten() {
        if (Files.notExists(out)) {
            return;
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
