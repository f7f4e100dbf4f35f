package se.overens.document;

import java.util.List;

/**
 * A whole document, ready to be laid out and written.
 *
 * @param info what it is called, for the metadata
 * @param furniture what stands on every page
 * @param blocks in reading order; the first is the title
 * @param leafCount how many leaves the blocks hold: their ids are 0 to {@code leafCount - 1}, in reading
 *     order, but those of tables of contents come last
 */
public record Document(DocumentInfo info, Furniture furniture, List<Block> blocks, int leafCount) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same document, called in its metadata what its title says. */
    public Document titled() {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Title title)) {
            return this;
        }
        DocumentInfo named = new DocumentInfo(
                Leaves.words(title.content()), info.organisation(), info.subject(), info.dated(), info.language());
        return new Document(named, furniture, blocks, leafCount);
    }
}
