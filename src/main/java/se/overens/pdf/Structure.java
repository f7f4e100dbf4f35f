package se.overens.pdf;

import java.util.BitSet;
import java.util.List;
import se.overens.layout.TextFrame;

/** The structure tree of a document, and which leaf of the model belongs where in it. */
final class Structure {
    private final Tag.Element root;
    private final List<String> roles;
    /** The segment of each leaf by its id, -1 for a leaf that no element holds. */
    private final int[] segmentOfLeaf;

    /** Lengths of the leaves' texts, in UTF-16 units. */
    private final int[] lengths;
    /** Leaves after which a word ends although the model holds no space: labels, and what a forced break follows. */
    private final BitSet spaced;

    Structure(Tag.Element root, List<String> roles, int[] segmentOfLeaf, int[] lengths, BitSet spaced) {
        this.root = root;
        this.roles = List.copyOf(roles);
        this.segmentOfLeaf = segmentOfLeaf.clone();
        this.lengths = lengths.clone();
        this.spaced = (BitSet) spaced.clone();
    }

    /** The Document element. */
    Tag.Element root() {
        return root;
    }

    /** The number of segments. */
    int segments() {
        return roles.size();
    }

    /** The role of the element around a segment. */
    String role(int segment) {
        return roles.get(segment);
    }

    /** The segment of a leaf. */
    int segment(int leaf) {
        int segment = leaf < segmentOfLeaf.length ? segmentOfLeaf[leaf] : -1;
        if (segment < 0) {
            throw new IllegalArgumentException("the pages hold leaf " + leaf + ", which the document lacks");
        }
        return segment;
    }

    /** True if a space must follow the frame, so that readers do not glue its last word to the next. */
    boolean endsWord(TextFrame frame) {
        return spaced.get(frame.leaf())
                && frame.end() == lengths[frame.leaf()]
                && !frame.text().endsWith(" ");
    }
}
