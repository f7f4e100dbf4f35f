package se.overens.document;

/** Where a link leads. */
public sealed interface LinkTarget {
    /**
     * A place in the same document.
     *
     * @param leaf id of the leaf
     */
    record Inside(int leaf) implements LinkTarget {}

    /**
     * A place in the pack that the document is bound into.
     *
     * @param place the name under which the pack lists it, such as {@code item-3} (PDF 32000-1, 12.3.2.3)
     */
    record Pack(String place) implements LinkTarget {}
}
