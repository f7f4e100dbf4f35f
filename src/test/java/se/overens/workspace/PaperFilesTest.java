package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;

/** The PDF files that are papers of cases and meetings: there, in the workspace, and those that were reviewed. */
class PaperFilesTest {
    private static final byte[] PDF = "%PDF-1.4\n% P\u00e5hittat.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temp;

    private Path workspace;
    private final Diagnostics found = new Diagnostics();

    @BeforeEach
    void haveFiles() throws IOException {
        workspace = temp.resolve("lan");
        Files.createDirectories(workspace.resolve("files"));
        Files.createDirectories(workspace.resolve("meetings"));
        Path region = Path.of("src", "test", "resources", "papers", "minimal", "overens.yaml");
        Files.copy(region, workspace.resolve("overens.yaml"));
        Files.write(workspace.resolve("files/rapport.pdf"), PDF);
        Files.writeString(workspace.resolve("files/brev.pdf"), "Brev");
        Files.write(temp.resolve("utanfor.pdf"), PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "files/rapport.pdf,",
        "files/../files/rapport.pdf,",
        "files/raport.pdf,missing files/rapport.pdf",
        "files/annat.pdf,missing",
        "fil/rapport.pdf,missing",
        "files,missing",
        "files/brev.pdf,pdf",
        "../utanfor.pdf,outside",
        "/etc/passwd,absolute"
    })
    void areInTheWorkspace(String file, String expected) throws IOException {
        List<String> all = expected == null ? List.of() : List.of("OV261 meetings/2026-12-08-sn.yaml " + expected);
        meet("{title: Rapport, file: " + file + "}");
        assertThat(read()).isEqualTo(all);
        byte[] content =
                new PaperFiles(workspace, found).read(file, null, new WholeFile("meetings/2026-12-08-sn.yaml"));
        assertThat(content).isEqualTo(expected == null ? PDF : null);
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void mayNotLeadOutByALink() throws IOException {
        Files.createSymbolicLink(workspace.resolve("files/genvag.pdf"), temp.resolve("utanfor.pdf"));
        meet("{title: Rapport, file: files/genvag.pdf}");
        assertThat(read()).containsExactly("OV261 meetings/2026-12-08-sn.yaml outside");
    }

    @Test
    void areTheOnesThatWereReviewed() throws IOException {
        meet("{title: Rapport, file: files/rapport.pdf, sha256: \"" + "0a".repeat(32) + "\"}");
        assertThat(read()).containsExactly("OV217 meetings/2026-12-08-sn.yaml changed " + Sha256.of(PDF));
        meet("{title: Rapport, file: files/rapport.pdf, sha256: \"" + Sha256.of(PDF) + "\"}");
        assertThat(read()).isEmpty();
        PaperFiles papers = new PaperFiles(workspace, found);
        assertThat(papers.read("files/rapport.pdf", Sha256.of(PDF), new WholeFile("m")))
                .isEqualTo(PDF);
        assertThat(papers.read("files/rapport.pdf", "0a".repeat(32), new WholeFile("m")))
                .isNull();
        assertThat(shown()).containsExactly("OV217 m changed " + Sha256.of(PDF));
    }

    @Test
    void areNotLookedForWhenTheyAreLeftOut() throws IOException {
        meet("{title: Rapport, file: files/annat.pdf, enabled: false}");
        assertThat(read()).isEmpty();
    }

    private void meet(String paper) throws IOException {
        Files.writeString(workspace.resolve("meetings/2026-12-08-sn.yaml"), """
                municipality: laxa
                body: Socialnämnden
                date: 2026-12-08
                items:
                  - {title: Rapporter, documents: [%s]}
                """.formatted(paper));
    }

    private List<String> read() {
        Diagnostics diagnostics = new Diagnostics();
        WorkspaceReader.read(workspace, diagnostics);
        return diagnostics.list().stream().map(PaperFilesTest::shown).toList();
    }

    private List<String> shown() {
        return found.list().stream().map(PaperFilesTest::shown).toList();
    }

    private static String shown(Diagnostic finding) {
        String file =
                finding.location() instanceof SourceSpan span ? span.file() : ((WholeFile) finding.location()).file();
        String label = finding.label() == null ? "" : finding.label().key().replaceAll(".*\\.", " ");
        String hint = finding.hints().isEmpty()
                ? ""
                : " " + finding.hints().get(0).arguments().get(0);
        return finding.code().id() + " " + file + label + hint;
    }
}
