package se.overens.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.overens.document.Block;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Document;
import se.overens.document.Leaf;
import se.overens.layout.flow.Piece.TextPiece;
import se.overens.layout.page.Placed;
import se.overens.layout.page.Sheet;

/** Tables of contents, whose page numbers and whose very presence depend on the pages. */
final class PageNumbers {
    private PageNumbers() {}

    /** The number, from 1, of the page on which each leaf begins. */
    static Map<Integer, Integer> of(List<Sheet> sheets) {
        Map<Integer, Integer> pages = new HashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (Placed placed : sheets.get(i).pieces()) {
                if (placed.piece() instanceof TextPiece text) {
                    pages.putIfAbsent(text.run().leaf(), i + 1);
                }
            }
        }
        return pages;
    }

    /** True if the document has a table of contents. */
    static boolean hasAny(Document document) {
        return document.blocks().stream().anyMatch(Contents.class::isInstance);
    }

    /** The document without the tables of contents that {@code which} is true for. */
    static Document without(Document document, Predicate<Contents> which) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !(block instanceof Contents contents && which.test(contents)))
                .toList();
        return new Document(document.info(), document.furniture(), blocks, document.leafCount());
    }

    /** The document with page numbers in its tables of contents. */
    static Document filled(Document document, Map<Integer, Integer> pages) {
        if (!hasAny(document)) {
            return document;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block instanceof Contents contents ? filled(contents, pages) : block);
        }
        return new Document(document.info(), document.furniture(), blocks, document.leafCount());
    }

    private static Contents filled(Contents contents, Map<Integer, Integer> pages) {
        List<ContentsEntry> entries = new ArrayList<>();
        for (ContentsEntry entry : contents.entries()) {
            String number = String.valueOf(pages.get(entry.target()));
            Leaf page = new Leaf(entry.page().id(), number, entry.page().origin());
            entries.add(new ContentsEntry(entry.level(), entry.target(), entry.label(), entry.words(), page));
        }
        return new Contents(contents.kind(), contents.heading(), entries, contents.fromPages(), contents.origin());
    }
}
