package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Block;
import se.overens.document.Contents;
import se.overens.document.Leaf;
import se.overens.document.SignatureBlock;
import se.overens.document.Theme;
import se.overens.font.Typeface;

/** Documents of random blocks: nothing is lost, doubled, moved, overprinted or outside the margins. */
@Tag("once")
class LayoutProperties {
    private static final List<Theme> THEMES =
            List.of(Theme.SANS, justified(Theme.SANS), Theme.SERIF, justified(Theme.SERIF));

    @Property(tries = 300)
    void everyLeafStandsOnceInItsPlace(@ForAll long seed) {
        Paper paper = RandomPaper.of(seed);
        Theme theme = THEMES.get(Math.floorMod(seed, THEMES.size()));
        Printed printed = paper.print(theme);

        for (Page page : printed.pages()) {
            Geometry.assertNoOverlap(page);
            Geometry.assertNothingStruckThrough(page);
            Geometry.assertInside(page, theme);
        }
        assertWhole(paper, printed);
        assertSignaturesStandTogether(paper, printed);
    }

    @Property(tries = 100)
    void aDocumentIsSetAlikeAfterOthers(@ForAll long seed) {
        Theme theme = THEMES.get(Math.floorMod(seed, THEMES.size()));
        Typesetter practised = new Typesetter(theme, theme.serif() ? Typeface.SERIF : Typeface.SANS);
        for (long one : new long[] {seed, seed + 1, seed}) {
            Paper paper = RandomPaper.of(one);
            Pages pages = practised.paginate(paper.document(), new Diagnostics());

            assertThat(pages).isNotNull();
            assertThat(pages.pages()).isEqualTo(paper.print(theme).pages());
        }
    }

    private static Theme justified(Theme theme) {
        return new Theme(
                theme.serif(),
                theme.bodySize(),
                theme.leading(),
                theme.titleSize(),
                theme.headingSize(),
                theme.noteSize(),
                theme.page(),
                theme.colours(),
                true);
    }

    private static void assertWhole(Paper paper, Printed printed) {
        Map<Integer, Integer> numbers = pageNumbers(paper);
        Map<Integer, StringBuilder> texts = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (int page = 0; page < printed.pages().size(); page++) {
            printed.texts(page).filter(text -> text.leaf() >= 0).forEach(text -> {
                Leaf leaf = paper.leaves().get(text.leaf());
                if (numbers.containsKey(leaf.id())) {
                    texts.computeIfAbsent(leaf.id(), id -> new StringBuilder()).append(text.text());
                    return;
                }
                String between = leaf.text().substring(ends.getOrDefault(leaf.id(), 0), text.start());
                assertThat(between.replace("\u00AD", ""))
                        .as("lost from %s", leaf)
                        .isEmpty();
                String covered = leaf.text().substring(text.start(), text.end());
                assertThat(bare(text.text())).isEqualTo(bare(covered));
                assertThat(text.text().indexOf('\u00AD')).isIn(-1, text.text().length() - 1);
                ends.put(leaf.id(), text.end());
                texts.computeIfAbsent(leaf.id(), id -> new StringBuilder()).append(text.text());
            });
        }
        for (Leaf leaf : paper.leaves()) {
            Integer target = numbers.get(leaf.id());
            if (target != null) {
                String page = String.valueOf(firstPage(printed, target) + 1);
                assertThat(texts.get(leaf.id())).as("number of %s", leaf).hasToString(page);
                continue;
            }
            String text = texts.getOrDefault(leaf.id(), new StringBuilder()).toString();
            assertThat(bare(text)).as("%s", leaf).isEqualTo(bare(leaf.text()));
        }
    }

    /** What the page numbers in a table of contents lead to, by the ids of their leaves. */
    private static Map<Integer, Integer> pageNumbers(Paper paper) {
        Map<Integer, Integer> targets = new HashMap<>();
        for (Block block : paper.document().blocks()) {
            if (block instanceof Contents contents) {
                contents.entries().forEach(entry -> targets.put(entry.page().id(), entry.target()));
            }
        }
        return targets;
    }

    private static int firstPage(Printed printed, int leaf) {
        return new TreeSet<>(printed.pagesOf(leaf)).first();
    }

    private static String bare(String text) {
        return text.replace("\u00AD", "");
    }

    private static void assertSignaturesStandTogether(Paper paper, Printed printed) {
        for (Block block : paper.document().blocks()) {
            if (block instanceof SignatureBlock signatures) {
                Set<Integer> pages = new TreeSet<>();
                signatures
                        .lines()
                        .forEach(line -> line.entries()
                                .forEach(entry -> pages.addAll(
                                        printed.pagesOf(entry.label().id()))));
                assertThat(pages).hasSize(1);
            }
        }
    }
}
