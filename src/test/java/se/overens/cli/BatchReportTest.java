package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;

/** What a development lead reads of a batch. */
class BatchReportTest {
    @TempDir
    private Path temp;

    private WorkspaceFixture workspace;
    private Path out;

    @BeforeEach
    void copyTheExample() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace"));
        out = temp.resolve("out");
    }

    @Test
    void tellsOfFaultsButNotOfWhatFollowsFromThem() throws IOException {
        workspace.replace("hallefors", "provider: region", "provider: nobody");
        workspace.replace("laxa", "colocation:", "colocatoin:");
        batch();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<h4>Laxå</h4>", "Okänd nyckel ”colocatoin”", "Här finns inget som heter ”nobody”")
                .doesNotContain("Mallen ", "templates/");
    }

    @Test
    void tellsDeviationsInSwedishAndWhereTheyAre() throws IOException {
        batch();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<td>Samordnare, tjänstgöringsgrad<p class=\"none\">"
                        + "<code>municipalities/<wbr>karlskoga.<wbr>yaml:46</code><br>"
                        + "<code>agreement.<wbr>coordinator.<wbr>fte</code></p></td>"
                        + "<td>50\u00A0procent</td><td>75\u00A0procent</td>")
                .contains("<td>Varje kvartal</td><td>Varje halvår</td>")
                .contains("<td>Lokalt tillägg: ", "<li>Region Örebro län, 40\u00A0procent</li>")
                .doesNotContain("quarterly", "<td></td><td></td>");
    }

    private void batch() {
        Shell.run("batch", "letter-of-intent", workspace.folder(), "--out", out);
    }
}
