package se.overens.docx;

import java.util.BitSet;
import java.util.List;
import se.overens.document.Block;
import se.overens.document.Heading;
import se.overens.document.ListBlock;
import se.overens.document.PageBreak;
import se.overens.document.SignatureBlock;
import se.overens.document.SigningMode;
import se.overens.document.Table;

/**
 * What stands on the page of a signature block: the last lines of text before it, or only its headings where a service signs.
 *
 * <p>A page break directly before the block moves to before its company, as in layout.
 */
final class Company {
    /** How many lines of text stand with a signature block. */
    static final int LINES = 2;

    /** A section with about no more lines than this before a page of signatures goes whole on the page before it. */
    private static final int SECTION = 20;

    private final List<Block> blocks;
    private final Measures measures;
    private final BitSet kept = new BitSet();
    private final BitSet whole = new BitSet();
    private final BitSet begun = new BitSet();
    private final BitSet moved = new BitSet();

    private Company(List<Block> blocks, Measures measures) {
        this.blocks = blocks;
        this.measures = measures;
    }

    static Company of(List<Block> blocks, Measures measures) {
        Company company = new Company(blocks, measures);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof SignatureBlock block) {
                company.find(i, block.mode() == SigningMode.SERVICE);
            }
        }
        return company;
    }

    /** True if the end of a block stands with the next. */
    boolean keeps(int block) {
        return kept.get(block);
    }

    /** True if all of a block stands together and with the next. */
    boolean keepsWhole(int block) {
        return whole.get(block);
    }

    /** True if a block begins a page. */
    boolean begins(int block) {
        return begun.get(block);
    }

    /** True for a page break that has moved. */
    boolean isMoved(int block) {
        return moved.get(block);
    }

    private void find(int signatures, boolean ownPage) {
        int start = signatures;
        while (start > 0 && isSkipped(start - 1)) {
            start--;
        }
        if (ownPage) {
            begin(start, signatures);
            section(start);
            return;
        }
        int lines = 0;
        for (int i = start - 1; i >= 0 && lines < LINES && !(blocks.get(i) instanceof SignatureBlock); i--) {
            boolean skipped = isSkipped(i);
            if (skipped && lines > 0) {
                break;
            }
            start = i;
            lines += skipped ? 0 : lines(blocks.get(i));
        }
        kept.set(start, signatures);
        boolean breaks = false;
        for (int i = start; i < signatures; i++) {
            breaks |= blocks.get(i) instanceof PageBreak;
        }
        if (breaks) {
            begin(start, signatures);
        }
    }

    private void begin(int start, int signatures) {
        begun.set(start);
        for (int i = start; i < signatures; i++) {
            moved.set(i, blocks.get(i) instanceof PageBreak);
        }
    }

    /** The end of a short section does not stand alone on the page before that of the signatures. */
    private void section(int end) {
        int lines = 0;
        for (int i = end - 1; i >= 0 && lines <= SECTION && !(blocks.get(i) instanceof PageBreak); i--) {
            if (blocks.get(i) instanceof Heading) {
                whole.set(i, end);
                return;
            }
            lines += lines(blocks.get(i));
        }
    }

    private boolean isSkipped(int block) {
        return blocks.get(block) instanceof Heading || blocks.get(block) instanceof PageBreak;
    }

    /** About how many lines a block has; of a list, each item has at least one. */
    private int lines(Block block) {
        if (block instanceof ListBlock list) {
            return list.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .mapToInt(this::lines)
                    .sum();
        } else if (block instanceof Table table) {
            return table.rows().size();
        }
        return measures.lines(block);
    }
}
