package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a development lead reads of a batch. */
class BatchReportTest extends ExampleCommand {
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
        shell = Shell.run("batch", "letter-of-intent", workspace.folder(), "--out", out);
    }
}
