package se.overens.layout.flow;

import se.overens.document.SignatureLine;
import se.overens.layout.inline.Run;

/** Something on a row. Points; x counts from the left margin, y and baselines from the upper edge of the row. */
public sealed interface Piece {
    /**
     * A run of a line.
     *
     * @param run the text; its own x is already part of {@code x}, its rise of {@code baseline}
     * @param x left edge
     * @param baseline where the run's letters stand
     */
    record TextPiece(Run run, double x, double baseline) implements Piece {}

    /**
     * A horizontal rule.
     *
     * @param x left edge
     * @param y the rule's middle
     * @param width length
     * @param thickness of the stroke
     */
    record RulePiece(double x, double y, double width, double thickness) implements Piece {}

    /**
     * Room for a signature field.
     *
     * @param line the signatory
     * @param x left edge
     * @param y upper edge
     * @param width of the field
     * @param height of the field
     */
    record FieldPiece(SignatureLine line, double x, double y, double width, double height) implements Piece {}
}
