package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.document.Theme;

class FurnitureTest {
    private static final Furniture LETTER = new Furniture(
            "Laxå kommun",
            "",
            "i samverkan med Region Örebro län",
            List.of(
                    new Reference("", "Avsiktsförklaring"),
                    new Reference("Datum", "2026-02-16"),
                    new Reference("Diarienummer", "KS 2026-00123")),
            List.of(),
            "Laxå kommun, 695 80 Laxå",
            List.of(),
            "{n} ({total})",
            null,
            "");

    @Test
    void setsSenderAndReferenceOnTheFirstPage() {
        Printed printed = new Paper().furniture(LETTER).lines(1).print(Theme.SANS);

        assertThat(artifacts(printed, 0))
                .extracting(TextFrame::text)
                .containsExactlyInAnyOrder(
                        "Laxå kommun",
                        "i samverkan med Region Örebro län",
                        "Avsiktsförklaring",
                        "Datum",
                        "2026-02-16",
                        "Diarienummer",
                        "KS 2026-00123",
                        "Laxå kommun, 695 80 Laxå",
                        "1 (1)");
        TextFrame sender = artifacts(printed, 0).get(0);
        assertThat(sender.face().name()).isEqualTo("LiberationSans-Bold");
        assertThat(sender.x()).isEqualTo(82);
    }

    @Test
    void setsALighterHeaderOnLaterPages() {
        Printed printed = new Paper().furniture(LETTER).lines(60).print(Theme.SANS);

        assertThat(artifacts(printed, 1))
                .extracting(TextFrame::text)
                .containsExactlyInAnyOrder(
                        "Laxå kommun", "Avsiktsförklaring · KS 2026-00123", "Laxå kommun, 695 80 Laxå", "2 (2)");
        assertThat(artifacts(printed, 1))
                .allSatisfy(text -> assertThat(text.face().name()).isEqualTo("LiberationSans"));
    }

    @Test
    void setsThePageNumberFlushRight() {
        Printed printed = new Paper().furniture(LETTER).lines(60).print(Theme.SANS);

        TextFrame number = artifacts(printed, 1).stream()
                .filter(text -> text.text().equals("2 (2)"))
                .findFirst()
                .orElseThrow();
        assertThat(number.x() + number.width()).isCloseTo(595.28 - 82, within(1e-6));
    }

    @Test
    void setsALongCaseNumberOnALineOfItsOwn() {
        Furniture wordy = new Furniture(
                "Laxå kommun",
                "",
                "",
                List.of(
                        new Reference("", "Avsiktsförklaring om familjecentral"),
                        new Reference("Dnr", "KS 2026-00123")),
                List.of(),
                "",
                List.of(),
                "",
                null,
                "");
        Printed printed = new Paper().furniture(wordy).lines(60).print(Theme.SANS);

        assertThat(artifacts(printed, 1))
                .extracting(TextFrame::text)
                .containsExactly("Laxå kommun", "Avsiktsförklaring om familjecentral", "KS 2026-00123");
    }

    @Test
    void standsLastOnThePage() {
        List<Frame> frames = new Paper()
                .furniture(LETTER)
                .lines(2)
                .print(Theme.SANS)
                .pages()
                .get(0)
                .frames();

        assertThat(frames.get(0)).isInstanceOf(TextFrame.class);
        assertThat(((TextFrame) frames.get(0)).leaf()).isZero();
        assertThat(((TextFrame) frames.get(frames.size() - 1)).leaf()).isEqualTo(TextFrame.ARTIFACT);
    }

    @Test
    void wrapsLongTextsWithoutCollision() {
        String organisation = "Sydnärkes utbildnings- och socialförvaltning i samverkan med regionen "
                .repeat(3)
                .strip();
        Furniture wordy = new Furniture(
                organisation,
                organisation,
                organisation,
                List.of(
                        new Reference("", organisation),
                        new Reference("Diarienummer hos respektive part", organisation),
                        new Reference("Dnr", "KS".repeat(60))),
                List.of(),
                organisation.repeat(2),
                List.of(),
                "sida {n} av {total}",
                null,
                "");
        Printed printed = new Paper().furniture(wordy).lines(60).print(Theme.SANS);

        for (int page = 0; page < printed.pages().size(); page++) {
            Geometry.assertNoOverlap(printed.pages().get(page));
            Geometry.assertInside(printed.pages().get(page), Theme.SANS);
        }
        assertThat(printed.baselines(0).get(0)).isGreaterThan(160);
    }

    private static List<TextFrame> artifacts(Printed printed, int page) {
        return printed.texts(page)
                .filter(text -> text.leaf() == TextFrame.ARTIFACT)
                .toList();
    }
}
