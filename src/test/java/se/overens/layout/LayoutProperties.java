package se.overens.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import se.overens.document.Block;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.ListBlock;
import se.overens.document.ListItem;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureLine;
import se.overens.document.SigningMode;
import se.overens.document.Style;
import se.overens.document.Theme;

/** Documents of random blocks: nothing is lost, doubled, moved, overprinted or outside the margins. */
@Tag("once")
class LayoutProperties {
    private static final String[] WORDS = {
        "samverkan",
        "barn",
        "och",
        "i",
        "§",
        "5",
        "1",
        "234",
        "kr",
        "mars",
        "–",
        "kap.",
        "A.",
        "”mål”",
        "(BVC)",
        "e-post",
        "BVC-mottagning",
        "familje\u00ADcentrals\u00ADliknande",
        "2026\u00A0mars",
        "Askersund–Laxå",
        "å\u00ADä\u00ADö",
        "\u00AD",
        "x".repeat(150),
        "  ",
        "",
        "AVTAL",
        "KS\u00A02026/00123",
        "\u00ADbörjan",
        "slut\u00AD",
        "a\u0301\u0302"
    };
    private static final Furniture FURNITURE = new Furniture(
            "Laxå kommun",
            "",
            "i samverkan med Region Örebro län",
            List.of(new Reference("", "Avsiktsförklaring"), new Reference("Diarienummer", "KS 2026-00123")),
            List.of(),
            "Laxå kommun",
            List.of(),
            "{n} ({total})",
            null,
            "");

    @Property(tries = 300)
    void everyLeafStandsOnceInItsPlace(@ForAll long seed) {
        Paper paper = random(seed);
        Printed printed = paper.print(Theme.SANS);

        for (Page page : printed.pages()) {
            Geometry.assertNoOverlap(page);
            Geometry.assertInside(page, Theme.SANS);
        }
        assertWhole(paper, printed);
        assertSignaturesStandTogether(paper, printed);
    }

    private static void assertWhole(Paper paper, Printed printed) {
        Map<Integer, StringBuilder> texts = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (int page = 0; page < printed.pages().size(); page++) {
            printed.texts(page).filter(text -> text.leaf() >= 0).forEach(text -> {
                Leaf leaf = paper.leaves().get(text.leaf());
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
            String text = texts.getOrDefault(leaf.id(), new StringBuilder()).toString();
            assertThat(bare(text)).as("%s", leaf).isEqualTo(bare(leaf.text()));
        }
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

    private static Paper random(long seed) {
        Random random = new Random(seed);
        Paper paper = new Paper().furniture(FURNITURE).title("Avsiktsförklaring om " + words(random, 6));
        int blocks = 1 + random.nextInt(40);
        for (int i = 0; i < blocks; i++) {
            paper.add(block(paper, random, 0));
        }
        return paper;
    }

    private static Block block(Paper paper, Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 12 : 9);
        if (kind == 8 && depth < 4) {
            List<ListItem> items = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                Leaf label = paper.leaf(i + ".");
                List<Block> inside = new ArrayList<>();
                for (int j = 0; j <= random.nextInt(3); j++) {
                    inside.add(block(paper, random, depth + 1));
                }
                items.add(new ListItem(label, inside));
            }
            return new ListBlock(ListBlock.Numbering.DECIMAL, items, paper.at());
        }
        return switch (kind) {
            case 9 -> new Heading(1 + random.nextInt(3), null, content(paper, random, 5), paper.at());
            case 10 -> new PageBreak(paper.at());
            case 11 -> signatures(paper, random);
            default -> new Paragraph(content(paper, random, 1 << random.nextInt(9)), paper.at());
        };
    }

    private static Block signatures(Paper paper, Random random) {
        SigningMode mode = SigningMode.values()[random.nextInt(3)];
        List<SignatureLine> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            lines.add(paper.signatory(mode, "Roll " + shortWords(random), "Namn " + shortWords(random)));
        }
        return new SignatureBlock(mode, lines, paper.at());
    }

    /** Words that leave a block of five signatories lower than a page, so that it may not come apart. */
    private static String shortWords(Random random) {
        return words(random, 3).replaceAll("x{9,}", "x");
    }

    private static List<Inline> content(Paper paper, Random random, int length) {
        List<Inline> content = new ArrayList<>();
        for (int words = 0; words < length; words += 12) {
            content.add(paper.styled(words(random, Math.min(12, length)), Style.values()[random.nextInt(4)]));
            if (random.nextInt(12) == 0) {
                content.add(paper.note(words(random, 1 << random.nextInt(10))));
            }
            if (random.nextInt(20) == 0) {
                content.add(new LineBreak());
            }
        }
        return content;
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(30) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
