package se.overens.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.overens.document.AttachmentTitle;
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
import se.overens.document.Table;
import se.overens.document.TableCell;
import se.overens.document.TableRow;
import se.overens.document.Text;

/** Papers of random blocks of every kind. */
final class RandomPaper {
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

    private final Random random;
    private final Paper paper = new Paper().furniture(FURNITURE);
    private final List<Leaf> targets = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    private RandomPaper(Random random) {
        this.random = random;
    }

    /** The paper that {@code seed} stands for. */
    static Paper of(long seed) {
        return new RandomPaper(new Random(seed)).paper();
    }

    private Paper paper() {
        paper.title("Avsiktsförklaring om " + words(6));
        int blocks = 1 + random.nextInt(40);
        for (int i = 0; i < blocks; i++) {
            paper.add(block(0));
        }
        return targets.isEmpty() || random.nextBoolean() ? paper : paper.add(paper.contents(targets, levels));
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth == 0 ? 15 : 9);
        if (kind == 8 && depth < 4) {
            return list(depth, false);
        }
        return switch (kind) {
            case 9 -> heading();
            case 10 -> new PageBreak(paper.at());
            case 11 -> signatures();
            case 12, 13 -> table();
            case 14 -> new AttachmentTitle(paper.leaf("Bilaga 1"), content(5), paper.at());
            default -> new Paragraph(content(1 << random.nextInt(9)), paper.at());
        };
    }

    private ListBlock list(int depth, boolean inCell) {
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            Leaf label = paper.leaf(i + ".");
            List<Block> inside = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                inside.add(inCell ? new Paragraph(content(1 + random.nextInt(9)), paper.at()) : block(depth + 1));
            }
            items.add(new ListItem(label, inside));
        }
        return new ListBlock(ListBlock.Numbering.DECIMAL, items, paper.at());
    }

    private Heading heading() {
        int level = 1 + random.nextInt(3);
        Leaf number = random.nextBoolean() ? paper.leaf("1." + random.nextInt(20)) : null;
        Leaf words = paper.leaf("Rubrik " + words(5));
        targets.add(words);
        levels.add(level);
        return new Heading(level, number, List.of(new Text(words, Style.REGULAR)), paper.at());
    }

    private Table table() {
        int count = 1 + random.nextInt(5);
        List<Table.Alignment> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(Table.Alignment.values()[random.nextInt(4)]);
        }
        Table.Caption caption =
                random.nextBoolean() ? new Table.Caption(paper.leaf("Tabell 1. "), content(random.nextInt(20))) : null;
        List<TableRow> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.add(row(TableRow.Kind.HEADER, columns));
        }
        for (int i = 0; i <= random.nextInt(12); i++) {
            rows.add(row(TableRow.Kind.BODY, columns));
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            rows.add(row(TableRow.Kind.TOTAL, columns));
        }
        return new Table(caption, columns, rows, paper.at());
    }

    /** Header rows stay low, so that they can be repeated; one row in twenty may be higher than a page. */
    private TableRow row(TableRow.Kind kind, List<Table.Alignment> columns) {
        int most = kind == TableRow.Kind.HEADER ? 3 : random.nextInt(20) == 0 ? 400 : 12;
        List<TableCell> cells = new ArrayList<>();
        for (Table.Alignment alignment : columns) {
            List<Block> blocks = new ArrayList<>();
            if (alignment == Table.Alignment.NUMERIC && kind != TableRow.Kind.HEADER) {
                blocks.add(paper.p(paper.text(random.nextInt(1000) + "," + random.nextInt(100))));
            } else if (kind == TableRow.Kind.HEADER) {
                blocks.add(paper.p(paper.text("Rubrik")));
            } else {
                for (int i = random.nextInt(3); i > 0; i--) {
                    blocks.add(new Paragraph(content(1 + random.nextInt(most)), paper.at()));
                }
                if (random.nextInt(5) == 0) {
                    blocks.add(list(0, true));
                }
            }
            cells.add(new TableCell(kind == TableRow.Kind.HEADER, blocks));
        }
        return new TableRow(kind, cells);
    }

    private Block signatures() {
        SigningMode mode = SigningMode.values()[random.nextInt(3)];
        List<SignatureLine> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            lines.add(paper.signatory(mode, "Roll " + shortWords(), "Namn " + shortWords()));
        }
        return new SignatureBlock(mode, lines, paper.at());
    }

    /** Words that leave a block of five signatories lower than a page, so that it may not come apart. */
    private String shortWords() {
        return words(3).replaceAll("x{9,}", "x");
    }

    private List<Inline> content(int length) {
        List<Inline> content = new ArrayList<>();
        for (int words = 0; words < length; words += 12) {
            content.add(paper.styled(words(Math.min(12, length)), Style.values()[random.nextInt(4)]));
            if (random.nextInt(12) == 0) {
                content.add(paper.note(words(1 << random.nextInt(10))));
            }
            if (random.nextInt(20) == 0) {
                content.add(new LineBreak());
            }
        }
        return content;
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(30) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
