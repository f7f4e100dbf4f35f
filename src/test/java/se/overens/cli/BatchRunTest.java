package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostics;
import se.overens.json.JsonText;
import se.overens.json.JsonTree;
import se.overens.output.FolderLock;

/** Runs one after another into the same folder: what is kept, what is made again, and what is told of it. */
class BatchRunTest {
    private static final String LAXA = "avsiktsforklaring-laxa.pdf";
    private static final String JOURNAL = ".overens-journal";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    private WorkspaceFixture workspace;
    private Path out;
    private Shell shell;

    @BeforeEach
    void copyTheExample() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace"));
        out = temp.resolve("out");
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        assertThat(shell.err()).doesNotContain("\tat ").doesNotContain("Exception");
        if (Files.exists(out)) {
            assertThat(tree(out).keySet()).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void writesNothingTwice() throws IOException {
        batch();
        Map<String, byte[]> first = tree(out);
        makeOld();
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).containsPattern("Made +0\n").containsPattern("Unchanged +[1-9]");
        assertThat(changed()).isEmpty();
        assertThat(tree(out)).containsExactlyEntriesOf(first);
    }

    @Test
    void knowsADocumentByEitherName() {
        batch();
        shell = Shell.run("batch", "avsiktsforklaring", workspace.folder(), "--out", out);
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).containsPattern("Made +0\n").containsPattern("Unchanged +[1-9]");
    }

    @Test
    void makesOnlyWhatAChangedMunicipalityNeeds() throws IOException {
        batch();
        makeOld();
        workspace.replace("laxa", "Verksamhetschef", "Enhetschef");
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).contains(LAXA);
        assertThat(changed()).containsExactly(LAXA, "manifest.json");
        assertThat(shell.err()).containsPattern("Made +1\n");
    }

    @Test
    void aDocumentThatIsMadeAgainWithTheSameBytesIsNotWritten() throws IOException {
        batch();
        makeOld();
        Files.writeString(
                workspace.folder().resolve("overens.yaml"),
                "# nothing new\n" + Files.readString(workspace.folder().resolve("overens.yaml")));
        batch();
        assertThat(shell.err()).containsPattern("Made +0\n");
        assertThat(changed()).containsExactly("manifest.json");
    }

    @Test
    void makesAgainWhatSomebodyHasDeleted() throws IOException {
        batch();
        Map<String, byte[]> first = tree(out);
        Files.delete(out.resolve(LAXA));
        batch();
        assertThat(shell.out().strip()).endsWith(LAXA);
        assertThat(tree(out)).containsExactlyEntriesOf(first);
    }

    @Test
    void leavesWhatSomebodyHasChanged() throws IOException {
        batch();
        byte[] changed = (new String(Files.readAllBytes(out.resolve(LAXA)), StandardCharsets.ISO_8859_1) + "%note\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(out.resolve(LAXA), changed);
        batch();
        assertThat(shell.exit()).isEqualTo(4);
        assertThat(shell.err()).contains("error[OV703]").contains(LAXA);
        assertThat(out.resolve(LAXA)).hasBinaryContent(changed);
        batch("--force");
        assertThat(shell.exit()).isZero();
    }

    @Test
    void asManyThreadsAsOneLikesMakeTheSameBytes() throws IOException {
        batch("--jobs", "1");
        Map<String, byte[]> one = tree(out);
        out = temp.resolve("four");
        batch("--jobs", "4");
        assertThat(tree(out)).containsExactlyEntriesOf(one);
        batch("--jobs", "0");
        assertThat(shell.exit()).isEqualTo(2);
    }

    @Test
    void goesOnFromTheJournalOfARunThatWasKilled() throws IOException {
        batch();
        Map<String, byte[]> whole = tree(out);
        List<String> subjects = subjects();
        Files.delete(out.resolve("manifest.json"));
        Files.delete(out.resolve("report.csv"));
        Files.delete(out.resolve("avsiktsforklaring-hallefors.pdf"));
        Files.writeString(out.resolve(JOURNAL), journal(whole) + "{\"subject\":\"torn");
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).containsPattern("Made +1\n");
        assertThat(tree(out)).containsExactlyEntriesOf(whole);
        assertThat(subjects()).isEqualTo(subjects);
    }

    @Test
    void aJournalThatMeansNothingIsNoJournal() throws IOException {
        batch();
        Map<String, byte[]> whole = tree(out);
        Files.writeString(out.resolve(JOURNAL), "[[[\nnull\n{\"run\":1}\n{\"subject\":7}\n");
        batch();
        assertThat(shell.exit()).isZero();
        assertThat(tree(out)).containsExactlyEntriesOf(whole);
    }

    @Test
    void waitsForNobody() throws IOException {
        Files.createDirectories(out);
        try (FolderLock lock = FolderLock.take(out, new Diagnostics())) {
            assertThat(lock).isNotNull();
            batch();
        }
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err())
                .contains("error[OV706]")
                .contains("PID " + ProcessHandle.current().pid());
        assertThat(tree(out)).isEmpty();
    }

    @Test
    void aLockFileWithoutALockIsOfNoMatter() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".overens.lock"), "PID 1, gone");
        batch();
        assertThat(shell.exit()).isZero();
    }

    @Test
    void doesNotTakeASomebodyElsesReport() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("report.csv"), "mine");
        batch();
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(shell.err()).contains("error[OV703]").contains("report.csv");
        assertThat(tree(out)).containsOnlyKeys("report.csv");
        batch("--force");
        assertThat(shell.exit()).isZero();
        assertThat(out.resolve("report.csv")).content().contains("Namn");
    }

    @Test
    void keepsWhatItDidNotAskFor() throws IOException {
        batch();
        List<String> before = subjects();
        workspace.replace("laxa", "Verksamhetschef", "Enhetschef");
        batch("--only", "laxa");
        assertThat(shell.err()).containsPattern("Made +1\n").containsPattern("Unchanged +0\n");
        assertThat(subjects()).isEqualTo(before);
        batch();
        assertThat(shell.err()).containsPattern("Made +0\n");
    }

    @Test
    void refusesAPatternThatNothingMatches() {
        batch("--only", "laxö");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("laxö");
    }

    @Test
    void doesNotForgetThoseThatWereNotAskedForWhenTheWorkspaceChanged() throws IOException {
        batch();
        workspace.replace("laxa", "Verksamhetschef", "Enhetschef");
        workspace.replace("hallefors", "Verksamhetschef", "Enhetschef");
        batch("--only", "laxa");
        batch();
        assertThat(shell.out()).contains("hallefors").doesNotContain("laxa");
    }

    @Test
    void everySubjectHasAnOutcome() throws IOException {
        workspace.replace("hallefors", "title: Verksamhetschef", "titel: Verksamhetschef");
        batch("--json");
        Map<?, ?> json = (Map<?, ?>) JsonTree.read(shell.out());
        List<?> subjects = (List<?>) json.get("subjects");
        assertThat(json.get("exitCode")).isEqualTo(4L);
        assertThat(shell.exit()).isEqualTo(4);
        assertThat(subjects.stream().map(one -> String.valueOf(((Map<?, ?>) one).get("status"))))
                .contains("made", "failed", "notApplicable");
        assertThat(subjects.size()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void failuresStandLast() throws IOException {
        workspace.dropLines("hallefors", "caseNumber: KS");
        batch();
        assertThat(shell.exit()).isEqualTo(4);
        assertThat(shell.err().strip()).endsWith("hallefors").containsPattern("Failed +1 +hallefors");
    }

    @Test
    void theLastGoodFileOfOneThatFailsStillHasAnOwner() {
        batch();
        workspace.dropLines("hallefors", "caseNumber: KS");
        batch();
        assertThat(shell.err()).contains("hallefors").doesNotContain("any more");
        workspace.replace("laxa", "colocation:", "colocatoin:");
        batch();
        assertThat(out.resolve("avsiktsforklaring-laxa.pdf")).exists();
        assertThat(shell.err()).contains("laxa").doesNotContain("any more");
    }

    @Test
    void theReportSaysWhatIsMissingAndWhoKnows() throws IOException {
        workspace.dropLines("hallefors", "caseNumber: KS");
        batch();
        String page = Files.readString(out.resolve("report.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">")
                .doesNotContain("<script")
                .contains("<h3>Att åtgärda</h3>")
                .contains("municipalities/<wbr>hallefors.<wbr>yaml: document.<wbr>caseNumber")
                .contains("Diarienummer")
                .contains("<a href=\"avsiktsforklaring-laxa.pdf\">")
                .contains("<th scope=\"row\">Laxå</th><td>Klart</td>")
                .contains("Barnhälsovård (BVC)");
        String table = Files.readString(out.resolve("report.csv"));
        assertThat(table)
                .startsWith("\uFEFF\"Dokument\";\"Id\";\"Namn\"")
                .contains("\r\n\"Avsiktsförklaring\";\"hallefors/")
                .contains("\"Behöver åtgärdas\"");
    }

    @Test
    void aDraftTellsOfItsPlaceholders() throws IOException {
        workspace.dropLines("hallefors", "caseNumber: KS");
        batch("--draft");
        assertThat(shell.exit()).isZero();
        String manifest = Files.readString(out.resolve("manifest.json"));
        assertThat(manifest).contains("\"edition\": \"draft\"").contains("\"placeholders\": 1");
        assertThat(Files.readString(out.resolve("report.html"))).contains("utkast");
    }

    @Test
    void aDraftIsNotTakenForTheFinishedDocument() throws IOException {
        batch("--draft");
        Map<String, byte[]> drafts = tree(out);
        batch();
        assertThat(shell.err()).containsPattern("Unchanged +0\n");
        assertThat(tree(out).get(LAXA)).isNotEqualTo(drafts.get(LAXA));
    }

    @Test
    void copiesToPublishLieBesideTheirDocuments() throws IOException {
        batch();
        batch("--publish");
        assertThat(shell.exit()).isZero();
        assertThat(tree(out)).containsKeys(LAXA, "avsiktsforklaring-laxa-publicering.pdf");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<h2>Avsiktsförklaring</h2>", "<h2>Avsiktsförklaring, för publicering</h2>");
        batch();
        assertThat(shell.err()).containsPattern("Made +0\n");
    }

    @Test
    void saysWhatIsOfNothingAnyMore() throws IOException {
        batch();
        Files.delete(workspace.municipality("laxa"));
        batch();
        assertThat(shell.err()).contains("Left from an earlier run").contains(LAXA);
        assertThat(out.resolve(LAXA)).exists();
    }

    @Test
    void twoThatWouldHaveOneNameAreBothLeftOut() throws IOException {
        Path templates = Files.createDirectories(workspace.folder().resolve("templates/brev"));
        Files.writeString(templates.resolve("brev.md.ftl"), """
                <#ftl attributes={"subject": "municipality", "applies": "all", "requires": [], "documentType": "Brev", "fileName": "brev"}>
                # Brev

                Till ${municipality.name}.
                """);
        shell = Shell.run("batch", "brev", workspace.folder(), "--out", out);
        assertThat(shell.err()).contains("error[OV705]").contains("askersund").contains("laxa");
        assertThat(tree(out)).doesNotContainKey("brev.pdf");
    }

    @Test
    void aManifestOfAnotherKindIsNotReplaced() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("manifest.json"), "{\"name\": \"an app\"}");
        batch();
        assertThat(shell.exit()).isEqualTo(3);
        assertThat(out.resolve("manifest.json")).hasContent("{\"name\": \"an app\"}");
    }

    private void batch(String... more) {
        Stream<Object> all = Stream.concat(
                Stream.of("batch", "letter-of-intent", workspace.folder(), "--out", out), Stream.of(more));
        shell = Shell.run(all.toArray());
    }

    private List<String> subjects() throws IOException {
        return Files.readString(out.resolve("manifest.json"))
                .lines()
                .filter(line -> line.contains("\"subject\":"))
                .toList();
    }

    /** The journal that a run would have left that was killed before its end. */
    private static String journal(Map<String, byte[]> whole) {
        String manifest = new String(whole.get("manifest.json"), StandardCharsets.UTF_8);
        Map<?, ?> root = (Map<?, ?>) JsonTree.read(manifest);
        Map<?, ?> document = (Map<?, ?>) ((List<?>) root.get("documents")).get(0);
        StringBuilder lines = new StringBuilder();
        Map<String, Object> run = new LinkedHashMap<>();
        for (String key : List.of("document", "edition", "formats", "program")) {
            run.put(key, document.get(key));
        }
        lines.append(JsonText.line(Map.of("run", run))).append('\n');
        for (Object subject : (List<?>) document.get("subjects")) {
            lines.append(JsonText.line(subject)).append('\n');
        }
        Map<?, ?> reports = (Map<?, ?>) root.get("reports");
        reports.forEach((name, hash) -> lines.append("{\"report\":\"" + name + "\",\"sha256\":\"" + hash + "\"}\n"));
        return lines.toString();
    }

    private void makeOld() throws IOException {
        for (String name : tree(out).keySet()) {
            Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
        }
    }

    private List<String> changed() throws IOException {
        List<String> changed = new ArrayList<>();
        for (String name : tree(out).keySet()) {
            if (!Files.getLastModifiedTime(out.resolve(name)).equals(LONG_AGO)) {
                changed.add(name);
            }
        }
        return changed;
    }

    private static TreeMap<String, byte[]> tree(Path folder) throws IOException {
        TreeMap<String, byte[]> tree = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    tree.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return tree;
    }
}
