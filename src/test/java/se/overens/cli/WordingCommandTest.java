package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of wording from the files of a workspace to a message. */
class WordingCommandTest {
    private static final String HEADER =
            "<#ftl attributes={\"subject\": \"region\", \"documentType\": \"Blad\", \"fileName\": \"blad\", \"applies\": \"all\"}>\n";

    @TempDir
    private Path workspace;

    private Shell generate(String profile, String template) throws IOException {
        put("overens.yaml", "schema: overens/1\nregion: {code: \"18\"}\ndefinition: orebro\n" + profile);
        put("templates/blad/blad.md.ftl", HEADER + "# Blad\n\n" + template + "\n");
        return Shell.run("generate", "blad", workspace, "--out", workspace.resolve("out"));
    }

    private void put(String file, String content) throws IOException {
        Path path = workspace.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }

    @Test
    void leftoversHaveTheirPlace() throws IOException {
        assertThat(generate("facts: {plats: xxxxx}\n", "${facts.plats}").err())
                .contains("error[OV204]: \"xxxxx\" looks like something", "overens.yaml:4:16");
        assertThat(generate("", "Den [...] 2026, TODO").err())
                .contains(
                        "templates/blad/blad.md.ftl:4:5", "templates/blad/blad.md.ftl:4:17", "error[OV204]: \"TODO\"");
        Shell assigned = generate("", "${\"av NN\"}");
        assertThat(assigned.err()).contains("error[OV204]: \"NN\"", "templates/blad/blad.md.ftl:4:1");
        assertThat(assigned.exit()).isEqualTo(1);
        assertThat(generate("facts: {}\n", "Den ${facts.plats}").exit()).isEqualTo(1);
    }

    @Test
    void aDraftMayHaveItsOwnPlaceholders() throws IOException {
        generate("facts: {}\n", "Den ${facts.plats}");
        Shell draft = Shell.run("generate", "blad", workspace, "--draft", "--out", workspace.resolve("out"));
        assertThat(draft.exit()).as(draft.err()).isZero();
        assertThat(draft.err()).doesNotContain("OV204");
    }

    @Test
    void theRegionSaysHowGraveADriftIs() throws IOException {
        String text = "Vi har BMM.\n\nDär finns MVC.";
        Shell warned = generate("", text);
        assertThat(warned.err()).contains("warning[OV224]: \"MVC\"", "elsewhere it says \"BMM\"");
        assertThat(warned.exit()).isZero();
        assertThat(generate("severity: {R24: error}\n", text).exit()).isEqualTo(1);
        assertThat(generate("severity: {R24: off}\n", text).err()).doesNotContain("OV224");
    }

    @Test
    void originalsFollowTheWayOfSigning() throws IOException {
        Shell shell = generate("document: {signing: fields}\n", "Avtalet finns i två exemplar.");
        assertThat(shell.err()).contains("error[OV219]: \"två exemplar\"", "templates/blad/blad.md.ftl:4:");
    }

    @Test
    void aReviewedFileIsStillTheSame() throws IOException {
        put("bilagor/ritning.pdf", "abc");
        String attachment =
                "agreement:\n  attachments:\n    - {title: Ritning, file: bilagor/ritning.pdf, sha256: %s}\n";
        String right = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(generate(attachment.formatted(right), "Text.").err()).doesNotContain("OV2");
        Shell changed = generate(attachment.formatted(right.replace('b', 'c')), "Text.");
        assertThat(changed.err())
                .contains("error[OV217]", "overens.yaml:6:59", "bilagor/ritning.pdf is not the one", "is now " + right);
        Files.delete(workspace.resolve("bilagor/ritning.pdf"));
        assertThat(generate(attachment.formatted(right), "Text.").err()).contains("error[OV261]", "overens.yaml:6:");
    }
}
