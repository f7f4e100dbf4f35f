package se.overens.pdf;

import java.util.Arrays;
import java.util.BitSet;
import se.overens.document.Leaf;

/** Where in the structure tree each leaf of a document belongs, by its id. */
final class LeafSegments {
    /** No segment, or no link. */
    static final int NONE = -1;

    private final int[] segments;
    private final int[] links;
    /** Lengths of the leaves' texts, in UTF-16 units. */
    private final int[] lengths;
    /** Leaves after which a word ends although the model holds no space: labels, and what a forced break follows. */
    private final BitSet spaced = new BitSet();

    LeafSegments(int leafCount) {
        segments = new int[leafCount];
        links = new int[leafCount];
        lengths = new int[leafCount];
        Arrays.fill(segments, NONE);
        Arrays.fill(links, NONE);
    }

    void put(Leaf leaf, Tag.Segment segment, int link) {
        segments[leaf.id()] = segment.index();
        links[leaf.id()] = link;
        lengths[leaf.id()] = leaf.text().length();
    }

    void space(Leaf leaf) {
        spaced.set(leaf.id());
    }

    /** The segment of a leaf, or {@link #NONE}. */
    int segment(int leaf) {
        return leaf < segments.length ? segments[leaf] : NONE;
    }

    /** The link that a leaf is a part of, or {@link #NONE}. */
    int link(int leaf) {
        return links[leaf];
    }

    /** True if a word ends with the character before {@code end}. */
    boolean endsWord(int leaf, int end) {
        return spaced.get(leaf) && end == lengths[leaf];
    }
}
