package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.document.Logo;
import se.overens.document.Picture;
import se.overens.document.Theme;

/** The furniture of any theme: within the page, apart from everything else, on the pages where it belongs. */
@Tag("once")
class LetterheadProperties {
    private static final Theme THEME = Theme.SERIF;
    private static final double MEASURE =
            THEME.page().width() - THEME.page().left() - THEME.page().right();

    @Property(tries = 150)
    void keepsApartWithinThePage(@ForAll("furniture") Furniture furniture) {
        Printed printed = new Paper().furniture(furniture).lines(70).print(THEME);
        for (Page page : printed.pages()) {
            Geometry.assertNoOverlap(page);
            Geometry.assertInside(page, THEME);
        }
    }

    @Property(tries = 150)
    void printsAllOfItOnce(@ForAll("furniture") Furniture furniture) {
        Printed printed = new Paper().furniture(furniture).lines(70).print(THEME);
        String first = artifacts(printed, 0);
        for (Reference address : furniture.addresses()) {
            assertThat(first).contains(bare(address.label()), bare(address.value()));
            assertThat(artifacts(printed, 1)).doesNotContain(bare(address.value()));
        }
        for (Reference contact : furniture.contact()) {
            assertThat(first).contains(bare(contact.value()));
        }
        assertThat(first).contains(bare(furniture.unit()));
        for (int i = 0; i < printed.pages().size(); i++) {
            assertThat(artifacts(printed, i))
                    .contains(
                            bare(furniture.mark()),
                            (i + 1) + "/" + printed.pages().size());
        }
    }

    @Property(tries = 150)
    void setsTheLogoOnTheFirstPageAboveTheSender(@ForAll("furniture") Furniture furniture) {
        Printed printed = new Paper().furniture(furniture).lines(70).print(THEME);
        List<ImageFrame> first = printed.frames(0, ImageFrame.class);
        Logo logo = furniture.logo();
        assertThat(first).hasSize(logo == null ? 0 : 1);
        assertThat(printed.frames(1, ImageFrame.class)).isEmpty();
        if (logo == null) {
            return;
        }
        ImageFrame image = first.get(0);
        assertThat(image.x()).isCloseTo(THEME.page().left(), within(1e-6));
        assertThat(image.width()).isLessThanOrEqualTo(0.54 * MEASURE + 1e-6);
        assertThat(image.height()).isLessThanOrEqualTo(logo.height() + 1e-6);
        assertThat(image.width() * logo.picture().height())
                .isCloseTo(image.height() * logo.picture().width(), within(1e-3));
        assertThat(printed.texts(0).filter(text -> text.x() < image.x() + image.width()))
                .allMatch(text -> text.baseline() < image.y() || text.baseline() > image.y() + image.height());
    }

    @Provide
    Arbitrary<Furniture> furniture() {
        Arbitrary<String> words = Arbitraries.of("Kommun", "förvaltningen", "i", "Örebro", "212000-2981", "e@ex.se")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(list -> String.join(" ", list));
        Arbitrary<List<Reference>> pairs = words.list().ofMaxSize(7).map(LetterheadProperties::pairs);
        return Combinators.combine(words, words, pairs, pairs, logos(), Arbitraries.of("", "UTKAST"))
                .as((sender, unit, contact, addresses, logo, mark) -> new Furniture(
                        sender,
                        unit,
                        "",
                        List.of(new Reference("", "Brev"), new Reference("Diarienummer", "KS 2026-00123")),
                        contact,
                        sender,
                        addresses,
                        "{n}/{total}",
                        logo,
                        mark));
    }

    private static Arbitrary<@Nullable Logo> logos() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.doubles().between(12, 90))
                .as((width, height, points) ->
                        new Logo(new Picture(new byte[0], Picture.Format.PNG, width, height), "Märke", points))
                .injectNull(0.3);
    }

    /** Each value is another one, so that it is told from the others. */
    private static List<Reference> pairs(List<String> values) {
        List<Reference> pairs = new ArrayList<>();
        for (String value : values) {
            pairs.add(new Reference("Etikett", "nr " + pairs.size() + " " + value));
        }
        return pairs;
    }

    private static String artifacts(Printed printed, int page) {
        StringBuilder all = new StringBuilder();
        printed.texts(page).filter(text -> text.leaf() == TextFrame.ARTIFACT).forEach(text -> all.append(text.text()));
        return bare(all.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("(?U)[\\s\\u2009\\u00AD]+", "");
    }
}
