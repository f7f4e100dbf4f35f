package se.overens.layout.flow;

import se.overens.document.Logo;
import se.overens.document.SignatureLine;
import se.overens.font.Face;
import se.overens.layout.inline.Run;

/** Something on a row. Points; x counts from the left margin, y and baselines from the upper edge of the row. */
public sealed interface Piece {
    /** The same piece, further to the right and further down by so many points. */
    Piece moved(double right, double down);

    /**
     * A run of a line.
     *
     * @param run the text; its own x is already part of {@code x}, its rise of {@code baseline}
     * @param x left edge
     * @param baseline where the run's letters stand
     * @param colour 0xRRGGBB
     */
    record TextPiece(Run run, double x, double baseline, int colour) implements Piece {
        @Override
        public TextPiece moved(double right, double down) {
            return new TextPiece(run, x + right, baseline + down, colour);
        }
    }

    /**
     * The number of a page, which is known when all pages are.
     *
     * @param leaf id of the leaf that the number becomes
     * @param target id of the leaf whose page is meant
     * @param right edge of the number
     * @param baseline where the digits stand
     * @param face the font
     * @param size in points
     */
    record PagePiece(int leaf, int target, double right, double baseline, Face face, double size) implements Piece {
        @Override
        public PagePiece moved(double right, double down) {
            return new PagePiece(leaf, target, this.right + right, baseline + down, face, size);
        }
    }

    /**
     * A horizontal rule.
     *
     * @param x left edge
     * @param y the rule's middle
     * @param width length
     * @param thickness of the stroke
     * @param dotted true for a leader
     */
    record RulePiece(double x, double y, double width, double thickness, boolean dotted) implements Piece {
        @Override
        public RulePiece moved(double right, double down) {
            return new RulePiece(x + right, y + down, width, thickness, dotted);
        }
    }

    /**
     * Room for the logo.
     *
     * @param logo what is shown
     * @param x left edge
     * @param y upper edge
     * @param width of the picture
     * @param height of the picture
     */
    record LogoPiece(Logo logo, double x, double y, double width, double height) implements Piece {
        @Override
        public LogoPiece moved(double right, double down) {
            return new LogoPiece(logo, x + right, y + down, width, height);
        }
    }

    /**
     * Room for a signature field.
     *
     * @param line the signatory
     * @param x left edge
     * @param y upper edge
     * @param width of the field
     * @param height of the field
     */
    record FieldPiece(SignatureLine line, double x, double y, double width, double height) implements Piece {
        @Override
        public FieldPiece moved(double right, double down) {
            return new FieldPiece(line, x + right, y + down, width, height);
        }
    }
}
