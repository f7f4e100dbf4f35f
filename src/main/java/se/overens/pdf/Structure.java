package se.overens.pdf;

import java.util.List;
import se.overens.document.LinkTarget;
import se.overens.layout.TextFrame;

/** The structure tree of a document, and which leaf of the model belongs where in it. */
final class Structure {
    /** The segment of the logo, in a document that has one: a figure comes before all text. */
    static final int LOGO = 0;

    private final Tag.Element root;
    private final List<String> roles;
    private final List<Target> links;
    private final LeafSegments leaves;

    Structure(Tag.Element root, List<String> roles, List<Target> links, LeafSegments leaves) {
        this.root = root;
        this.roles = List.copyOf(roles);
        this.links = List.copyOf(links);
        this.leaves = leaves;
    }

    /**
     * Where a link leads.
     *
     * @param place in the document or in the pack
     * @param words what the link says
     */
    record Target(LinkTarget place, String words) {}

    /** The Document element. */
    Tag.Element root() {
        return root;
    }

    /** The number of segments. */
    int segments() {
        return roles.size();
    }

    /** The links of the document, by their number. */
    List<Target> links() {
        return links;
    }

    /** The role of the element around a segment. */
    String role(int segment) {
        return roles.get(segment);
    }

    /** The segment of a leaf. */
    int segment(int leaf) {
        int segment = leaves.segment(leaf);
        if (segment < 0) {
            throw new IllegalArgumentException("the pages hold leaf " + leaf + ", which the document lacks");
        }
        return segment;
    }

    /** The link that a leaf is a part of, or {@link LeafSegments#NONE}. */
    int link(int leaf) {
        return leaves.link(leaf);
    }

    /** True if a space must follow the frame, so that readers do not glue its last word to the next. */
    boolean endsWord(TextFrame frame) {
        return leaves.endsWord(frame.leaf(), frame.end()) && !frame.text().endsWith(" ");
    }
}
