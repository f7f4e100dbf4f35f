package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.WholeFile;
import se.overens.picture.PictureFiles;

/** The files that a theme names: they lie in the workspace, whatever path or link says so. */
class NamedFileTest {
    private static final byte[] LOGO = PictureFiles.png(30, 10, 0x1B4B6B);

    @TempDir
    Path temp;

    private ThemeFolder workspace;

    @BeforeEach
    void aWorkspaceBesideAForeignPicture() throws IOException {
        workspace = new ThemeFolder(temp.resolve("arbetsmapp")).put("images/logo.png", LOGO);
        Files.write(temp.resolve("foreign.png"), LOGO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"images/logo.png", "./images/logo.png", "images/../images//logo.png", "a/../images/logo.png"})
    void findsAFileInTheWorkspace(String path) {
        assertThat(findings(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../foreign.png, outside",
        "images/../../foreign.png, outside",
        "../../../../../../../../etc/passwd, outside",
        "../arbetsmapp2/logo.png, outside",
        "/etc/passwd, absolute",
        "/dev/zero, absolute",
        "images/borta.png, missing",
        "images, missing",
        "., missing",
        "overens.yaml/logo.png, missing",
        "images/logo.png/, ok",
        "~/logo.png, missing",
        "file:images/logo.png, missing",
        "https://example.se/logo.png, missing",
    })
    void refusesOtherPaths(String path, String label) {
        if (label.equals("ok")) {
            assertThat(findings(path)).isEmpty();
        } else {
            assertThat(findings(path)).containsExactly("OV261 theme.yaml:1:14 " + label + "[]");
        }
    }

    @Test
    void refusesAPathOfThisMachineEvenIntoTheWorkspace() {
        String path =
                workspace.folder.resolve("images/logo.png").toAbsolutePath().toString();
        assertThat(findings(path.replace('\\', '/'))).containsExactly("OV261 theme.yaml:1:14 absolute[]");
    }

    @Test
    void refusesNamesThatNoSystemHas() {
        assertThat(workspace.findings("logo: {file: \"images/\\0logo.png\", alt: A}\n"))
                .hasSize(1);
        assertThat(findings("x".repeat(5000) + ".png")).containsExactly("OV261 theme.yaml:1:14 missing[]");
    }

    @Test
    void followsLinksOnlyInsideTheWorkspace() throws IOException {
        link("images/inside.png", Path.of("logo.png"));
        link("images/outside.png", temp.resolve("foreign.png"));
        link("images/folder", temp);
        link("images/nothing.png", Path.of("borta.png"));
        link("images/ring.png", Path.of("ring.png"));
        assertThat(findings("images/inside.png")).isEmpty();
        assertThat(findings("images/outside.png")).containsExactly("OV261 theme.yaml:1:14 outside[]");
        assertThat(findings("images/folder/foreign.png")).containsExactly("OV261 theme.yaml:1:14 outside[]");
        assertThat(findings("images/nothing.png")).containsExactly("OV261 theme.yaml:1:14 missing[]");
        assertThat(findings("images/ring.png")).containsExactly("OV261 theme.yaml:1:14 missing[]");
    }

    @Test
    void takesAWorkspaceThatIsItselfALink() throws IOException {
        workspace.put("theme.yaml", "logo: {file: images/logo.png, alt: A}\n");
        Path link = temp.resolve("genvag");
        Files.createSymbolicLink(link, workspace.folder);
        assertThat(new ThemeFolder(link).readWithoutFindings().stationery().logo())
                .isNotNull();
    }

    @Test
    void takesAWorkspaceThatIsTheCurrentFolder() {
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.getRoot().equals(temp.getRoot()) ? here.relativize(temp.toAbsolutePath()) : temp;
        ThemeFolder given = new ThemeFolder(relative.resolve("arbetsmapp/./images/.."));
        given.put("theme.yaml", "logo: {file: images/logo.png, alt: A}\n");
        assertThat(given.readWithoutFindings().stationery().logo()).isNotNull();
        WorkspaceFiles files = new WorkspaceFiles(Path.of(""), given.diagnostics);
        assertThat(files.readNamed("pom.xml", 1 << 20, new WholeFile("x"))).isNotNull();
    }

    @Test
    void readsNoHugeFile() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(workspace.folder.resolve("images/logo.png").toFile(), "rw")) {
            file.setLength((4 << 20) + 1);
        }
        assertThat(findings("images/logo.png")).containsExactly("OV261 theme.yaml:1:14 size[4]");
    }

    /** Some systems store the dots of å, ä and ö as letters of their own. */
    @ParameterizedTest
    @EnumSource(
            value = Normalizer.Form.class,
            names = {"NFC", "NFD"})
    void findsSwedishNamesHoweverTheyAreStored(Normalizer.Form stored) {
        put(Normalizer.normalize("bilder/kommunmärke på blått.png", stored));
        for (Normalizer.Form written : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(findings(Normalizer.normalize("bilder/kommunmärke på blått.png", written)))
                    .isEmpty();
        }
    }

    @Test
    void reportsAThemeThatIsALinkToNothing() throws IOException {
        link("theme.yaml", Path.of("borta.yaml"));
        workspace.read();
        assertThat(workspace.diagnostics.list())
                .singleElement()
                .satisfies(found -> assertThat(found.code().id()).isEqualTo("OV110"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme.yml", "theme.yaml.txt"})
    void warnsOfAThemeWithAnotherEnding(String name) {
        workspace.put(name, "base: serif\n").read();
        assertThat(workspace.diagnostics.list())
                .singleElement()
                .satisfies(found -> assertThat(found.code().id()).isEqualTo("OV255"));
    }

    @Test
    void saysItInSwedish() {
        assertThat(workspace.sentences("logo: {file: ../foreign.png, alt: A}\n", Language.SWEDISH))
                .containsExactly("filen ”../foreign.png” går inte att använda", "den måste ligga i arbetsmappen");
    }

    private List<String> findings(String path) {
        return new ThemeFolder(workspace.folder).findings("logo: {file: \"" + path + "\", alt: A}\n");
    }

    private void put(String name) {
        try {
            workspace.put(name, LOGO);
        } catch (InvalidPathException e) {
            assumeTrue(false, "no such letters in names here: " + e);
        }
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(workspace.folder.resolve(name), target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
    }
}
