package se.overens.document;

import java.util.List;
import se.overens.diagnostic.Location;

/**
 * The place where a document is signed; never split over pages, never alone on a page in ink and fields mode.
 *
 * @param mode how it is signed
 * @param lines one per signatory
 * @param origin the template line
 */
public record SignatureBlock(SigningMode mode, List<SignatureLine> lines, Location origin) implements Block {
    public SignatureBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.signatures(this);
    }

    /** True if a cell has a rule to write on at this position: then every cell has as much room there. */
    public boolean hasRule(int position) {
        return lines.stream()
                .map(SignatureLine::entries)
                .anyMatch(entries ->
                        position < entries.size() && entries.get(position).kind() == SignatureEntry.Kind.RULE);
    }
}
