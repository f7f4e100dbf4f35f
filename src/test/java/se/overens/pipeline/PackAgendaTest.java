package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.pdf.StructurePrinter;

/** The agenda of a meeting as the first paper of its pack. */
class PackAgendaTest {
    private static final String MEETING = "2026-12-08-ks-askersund";

    private final Diagnostics found = new Diagnostics();
    private final Pipeline pipeline = Objects.requireNonNull(Pipeline.open(Path.of("examples", "orebro-lan"), found));

    @Test
    void tellsAndLeadsToThePagesOfThePack() {
        PackPages pages = new PackPages(Map.of("item-3", 4, "item-3-paper-1", 4, "item-3-paper-2", 9));
        String tree = tree(pipeline.agenda(MEETING, pages, false, false));
        assertThat(tree)
                .containsSubsequence("\"Slag\"", "\"Sida\"", "link \"4\" to \"item-3\"", "\"Beteckning\"")
                .contains(
                        "link \"Tjänsteskrivelse: Regional överenskommelse om familjecentraler\" to \"item-3-paper-1\"",
                        "link \"Missiv från Region Örebro län\" to \"item-3-paper-2\"",
                        "\"9\"",
                        "\"Bilaga<U+00a0>4.1\"")
                .doesNotContain("item-4");
    }

    @Test
    void isAsItWasWithoutAPack() {
        RenderedDocument alone = pipeline.agenda(MEETING, PackPages.NONE, false, false);
        assertThat(alone.bytes())
                .isEqualTo(pipeline.render(DocumentRequest.ofMatter("agenda", MEETING))
                        .bytes());
        assertThat(tree(alone)).doesNotContain("Sida", "Link");
    }

    private static String tree(RenderedDocument agenda) {
        assertThat(agenda.diagnostics()).isEmpty();
        return StructurePrinter.print(Objects.requireNonNull(agenda.bytes()));
    }
}
