package se.overens.pdf;

import java.util.BitSet;

/**
 * The structure tree of a document, and which leaf of the model belongs where in it.
 *
 * @param root the Document element
 * @param segmentOfLeaf the segment of each leaf, by its id
 * @param lengths of the leaves' texts, in UTF-16 units
 * @param roles the role of the element around each segment
 * @param spaced ids of the leaves after which a word ends although the model holds no space: a label, the last leaf
 *     before a forced break. Without a space there, readers glue the words together.
 */
record Structure(Tag.Element root, int[] segmentOfLeaf, int[] lengths, String[] roles, BitSet spaced) {
    /** The segment of a leaf. */
    int segment(int leaf) {
        int segment = leaf < segmentOfLeaf.length ? segmentOfLeaf[leaf] : -1;
        if (segment < 0) {
            throw new IllegalArgumentException("the pages hold leaf " + leaf + ", which the document lacks");
        }
        return segment;
    }
}
