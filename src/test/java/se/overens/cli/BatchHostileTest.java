package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.LetterWorkspace;
import se.overens.WorkspaceFixture;
import se.overens.batch.Batch;
import se.overens.batch.BatchListener;
import se.overens.batch.BatchRequest;
import se.overens.batch.Outcome;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;

/** Folders and workspaces that somebody has spoilt, or means harm with. */
class BatchHostileTest {
    private static final String MANIFEST = "manifest.json";
    private static final String LAXA = "brev-laxa.pdf";

    @TempDir
    private Path temp;

    private Path workspace;
    private Path out;
    private Shell shell;

    @BeforeEach
    void writeTheWorkspace() {
        workspace = LetterWorkspace.in(temp.resolve("workspace"), "hej.");
        out = temp.resolve("out");
        shell = batch(workspace);
    }

    @AfterEach
    void neverShowsAStackTrace() {
        assertThat(shell.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(shell.exit()).isNotEqualTo(ExitCode.INTERNAL.number());
    }

    static Stream<String> manifests() {
        String one = "{\"manifestVersion\":1,\"documents\":[{\"document\":\"brev\",\"edition\":\"finished\","
                + "\"formats\":[\"pdf\"],\"program\":\"dev\",\"whole\":true,\"subjects\":[%s]}],"
                + "\"reports\":{\"report.html\":\"0\",\"report.csv\":\"0\",\"../../secret\":\"0\"}}";
        return Stream.of(
                "{\"manifestVersion\":1}",
                "{\"manifestVersion\":1,\"documents\":[[],7,null,\"x\",{}],\"reports\":[]}",
                "{\"manifestVersion\":1,\"documents\":{\"a\":1},\"reports\":{\"report.html\":{}}}",
                one.formatted("{\"subject\":\"\\u0000\",\"status\":\"made\"}"),
                one.formatted("{\"subject\":\"/\",\"status\":\"made\",\"pages\":-1}"),
                one.formatted("{\"subject\":\"laxa\",\"status\":\"made\",\"files\":[{\"name\":\"../../secret\"}]}"),
                one.formatted("{\"subject\":\"laxa\",\"status\":\"made\",\"files\":[{\"name\":\"\\u0000\"}]}"),
                one.formatted("{\"subject\":\"laxa\",\"status\":\"made\",\"files\":[{\"name\":\"/etc/passwd\"}]}"),
                one.formatted("{\"subject\":\"laxa\",\"status\":\"made\",\"files\":[]}"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void makesAgainWhatAManifestDoesNotTell(String manifest) throws IOException {
        Map<String, String> whole = tree();
        Files.writeString(out.resolve(MANIFEST), manifest);
        Files.delete(out.resolve("report.html"));
        Files.delete(out.resolve("report.csv"));
        Files.delete(out.resolve(LAXA));
        shell = batch(workspace);
        assertThat(shell.exit()).isZero();
        assertThat(tree()).isEqualTo(whole);
    }

    @Test
    void takesNothingForADocumentThatLiesOutside() throws IOException {
        Map<String, String> whole = tree();
        Files.move(out.resolve(LAXA), temp.resolve(LAXA));
        String manifest = Files.readString(out.resolve(MANIFEST));
        Files.writeString(out.resolve(MANIFEST), manifest.replace("\"" + LAXA, "\"../" + LAXA));
        shell = batch(workspace);
        assertThat(tree()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{}", "null", "\"\\ud800\"", "{\"manifestVersion\":2}", "{\"manifestVersion\":1e9}"})
    void leavesWhatIsNoManifestOfOurs(String text) throws IOException {
        Files.writeString(out.resolve(MANIFEST), text);
        shell = batch(workspace);
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(out.resolve(MANIFEST)).hasContent(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[],", "{\"a\":", "\"\\n"})
    void readsNoManifestWithoutEnd(String piece) throws IOException {
        Files.writeString(out.resolve(MANIFEST), "{\"manifestVersion\":1,\"documents\":[" + piece.repeat(4_000_000));
        shell = batch(workspace);
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("OV703");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report.csv", MANIFEST, ".overens-journal", ".overens.lock"})
    void writesOverNoFolder(String name) throws IOException {
        Files.deleteIfExists(out.resolve(name));
        Files.createDirectories(out.resolve(name).resolve("mine"));
        Files.delete(out.resolve(LAXA));
        shell = batch(workspace);
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("OV701").contains(name);
        assertThat(out.resolve(name).resolve("mine")).isDirectory();
        assertThat(out.resolve(LAXA)).doesNotExist();
    }

    @Test
    void writesIntoAFolderThatIsALink() throws IOException {
        Map<String, String> whole = tree();
        Path real = Files.createDirectory(temp.resolve("real"));
        out = Files.createSymbolicLink(temp.resolve("link"), real);
        shell = batch(workspace);
        assertThat(shell.exit()).isZero();
        assertThat(tree()).isEqualTo(whole);
        assertThat(out).isSymbolicLink();
    }

    @Test
    void writesIntoNoFile() throws IOException {
        out = Files.writeString(temp.resolve("file"), "words");
        shell = batch(workspace);
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(out).hasContent("words");
    }

    @Test
    void mayWriteIntoTheWorkspace() throws IOException {
        Map<String, String> whole = tree();
        out = workspace.resolve("out");
        batch(workspace);
        assertThat(tree()).isEqualTo(whole);
        shell = batch(workspace);
        assertThat(shell.err()).containsPattern("Made +0\n");
    }

    @Test
    void oneFileThatCannotBeReadSpoilsNoOtherDocument() throws IOException {
        Path file = workspace.resolve("municipalities/laxa.yaml");
        Files.delete(file);
        Files.createDirectory(file);
        out = temp.resolve("other");
        shell = batch(workspace);
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("OV110");
        assertThat(tree()).containsKeys("brev-hallefors.pdf", "brev-nora.pdf").doesNotContainKey(LAXA);
    }

    @Test
    void whatANameSaysIsTextInTheReports() throws IOException {
        WorkspaceFixture example = WorkspaceFixture.copyTo(temp.resolve("example"));
        Path matter = example.folder().resolve("cases/familjecentral-2026.yaml");
        Files.writeString(
                matter,
                Files.readString(matter)
                        .replaceFirst("(?m)^title: .*", "title: '=HYPERLINK(\"<script>alert(1)</script>\")'"));
        out = temp.resolve("papers");
        shell = Shell.run("batch", "board-memo", example.folder(), "--out", out, "--draft");
        assertThat(Files.readString(out.resolve("report.csv"))).contains("\"'=HYPERLINK(\"\"<script>");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("=HYPERLINK(&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;)")
                .doesNotContain("<script");
    }

    @Test
    void nobodyIsNamedInTheManifestOrTheJournal() throws IOException {
        WorkspaceFixture example = WorkspaceFixture.copyTo(temp.resolve("example"))
                .dropLines("laxa", "caseNumber: KS")
                .replace("laxa", "name: Samir Haddad", "name: Planta Hemlig")
                .replace(
                        "laxa",
                        "boards:\n",
                        "contact: {name: Rut Hemlig, title: Samordnare, email: rut.hemlig@example.se, phone: 0584-47 00 99}\n\nboards:\n");
        out = temp.resolve("letters");
        List<String> journals = new ArrayList<>();
        BatchListener listener = new BatchListener() {
            @Override
            public void done(Outcome outcome) {
                journals.add(read(out.resolve(".overens-journal")));
            }
        };
        DocumentRequest asked = new DocumentRequest("letter-of-intent", null, null)
                .asDraft(true)
                .in(List.of(Format.PDF));
        BatchRequest.Settings settings = new BatchRequest.Settings(1, false, false, false);
        new Batch(new BatchRequest(example.folder(), out, asked, id -> true, "dev", settings), listener)
                .run(found -> Pipeline.open(example.folder(), found), new Diagnostics());
        journals.add(read(out.resolve(MANIFEST)));
        assertThat(String.join("", journals)).contains("municipalities/laxa.yaml: document.caseNumber");
        assertThat(journals)
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("hemlig")
                        .doesNotContain("0584-47", temp.toString()));
        assertThat(read(out.resolve("report.html"))).contains("Rut Hemlig, Samordnare, Laxå kommun");
    }

    @Test
    void theReportOfOthersSaysWhatTheirFindingsMean() throws IOException {
        WorkspaceFixture example =
                WorkspaceFixture.copyTo(temp.resolve("example")).dropLines("laxa", "caseNumber: KS");
        out = temp.resolve("letters");
        shell = Shell.run("batch", "letter-of-intent", example.folder(), "--out", out);
        String words = "saknas, och dokumentet";
        assertThat(read(out.resolve("report.csv"))).contains(words);
        shell = Shell.run("batch", "letter-of-intent", example.folder(), "--out", out, "--only", "hallefors");
        assertThat(read(out.resolve("report.csv"))).contains(words);
        Files.delete(out.resolve("report.csv"));
        shell = Shell.run("batch", "letter-of-intent", example.folder(), "--out", out, "--only", "hallefors");
        assertThat(read(out.resolve("report.csv")))
                .contains("Diarienummer (municipalities/laxa.yaml: document.caseNumber)")
                .contains("(OV310)")
                .doesNotContain(words);
    }

    @Test
    void theReportTellsNotWhereTheFolderLies() throws IOException {
        Files.writeString(out.resolve(LAXA), "mine");
        shell = batch(workspace);
        assertThat(shell.exit()).isEqualTo(4);
        assertThat(tree().entrySet())
                .filteredOn(file ->
                        file.getKey().startsWith("report") || file.getKey().equals(MANIFEST))
                .hasSize(3)
                .allSatisfy(
                        file -> assertThat(file.getValue()).contains("OV703").doesNotContain(temp.toString()));
    }

    private Shell batch(Path from) {
        return Shell.run("batch", LetterWorkspace.LETTER, from, "--out", out);
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                tree.put(
                        file.getFileName().toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
