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

/** Copies to publish: what they leave out, what they say, and what must not be published. */
class PublishCommandTest {
    @TempDir
    private Path temp;

    private WorkspaceFixture workspace;

    @BeforeEach
    void copyTheExample() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace"));
    }

    @Test
    void aCopyHasANameOfItsOwnAndNoField() {
        Shell shell = publish("laxa");
        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("avsiktsforklaring-laxa-publicering.pdf");
        assertThat(shell.err()).contains("signature fields: 0");
    }

    @Test
    void aCopySaysWhereTheOriginalIs() throws IOException {
        set("  publication: {originalKeptBy: kommunstyrelsens arkiv}");
        assertThat(markup("laxa", "--publish"))
                .contains("Det undertecknade originalet")
                .contains("kommunstyrelsens arkiv")
                .doesNotContain("undertecknas elektroniskt");
        assertThat(markup("laxa")).contains("undertecknas elektroniskt").doesNotContain("för publicering");
    }

    @Test
    void contactDataAndPersonalNumbersAreLeftOut() throws IOException {
        set("  parent: {goal: \"att ringa 0584-47 31 00, +46 70 123 45 67 eller skriva till a.b@laxa.se, 811218-9876, "
                + "212000-1918, 2026-03-02, KS 2026/00087 och 480 000\"}");
        String document = document("laxa", "--publish");
        assertThat(document)
                .contains("att ringa [maskerat], [maskerat] eller skriva till [maskerat], [maskerat], "
                        + "212000-1918, 2026-03-02, KS 2026/00087 och 480 000")
                .contains("signatures PUBLISHED");
        assertThat(document("laxa")).contains("0584-47 31 00").contains("a.b@laxa.se");
    }

    @Test
    void onlyWhatTheSettingsNameIsLeftOut() throws IOException {
        set("  publication: {mask: [email]}\n  parent: {goal: att ringa 0584-47 31 00 eller skriva till a.b@laxa.se}");
        assertThat(document("laxa", "--publish")).contains("att ringa 0584-47 31 00 eller skriva till [maskerat]");
    }

    @Test
    void whatIsSecretIsNotPublished() throws IOException {
        set("  security: secret");
        Shell shell = publish("laxa");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err())
                .contains("error[OV259]")
                .contains("municipalities/laxa.yaml")
                .contains("security: secret");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNotPublishableIsNotPublished() throws IOException {
        set("  publication: {publishable: false}");
        assertThat(publish("laxa").err()).contains("error[OV259]").contains("publishable: false");
    }

    @Test
    void aDraftIsNotPublished() {
        Shell shell = publish("laxa", "--draft");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--draft").contains("--publish");
    }

    private Shell publish(String municipality, Object... more) {
        return Shell.run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "generate",
                                "letter-of-intent",
                                workspace.folder(),
                                "--municipality",
                                municipality,
                                "--publish",
                                "--out",
                                temp.resolve("out")),
                        java.util.Arrays.stream(more))
                .toArray());
    }

    private String markup(String municipality, String... more) {
        return stage("markup", municipality, more);
    }

    private String document(String municipality, String... more) {
        return stage("document", municipality, more);
    }

    private String stage(String stage, String municipality, String... more) {
        Shell shell = Shell.run(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "inspect",
                                "letter-of-intent",
                                workspace.folder(),
                                "--municipality",
                                municipality,
                                "--stage",
                                stage),
                        java.util.Arrays.stream(more))
                .toArray());
        assertThat(shell.exit()).as(shell.err()).isZero();
        return shell.out().replaceAll("\\s+", " ");
    }

    /** Adds lines to the settings of Laxå's papers. */
    private void set(String lines) throws IOException {
        Path file = workspace.municipality("laxa");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains("\ndocument:\n");
        Files.writeString(file, text.replace("\ndocument:\n", "\ndocument:\n" + lines + "\n"), StandardCharsets.UTF_8);
    }

    @Test
    void sayWhereTheCertifiedExtractIs() {
        Shell shell = Shell.run(
                "inspect",
                "minutes-extract",
                WorkspaceFixture.EXAMPLE,
                "--case",
                "familjecentral-2026",
                "--publish",
                "--stage",
                "markup");
        assertThat(shell.out())
                .contains("Det bestyrkta utdraget finns hos")
                .doesNotContain("Utdraget stämmer med protokollet");
    }
}
