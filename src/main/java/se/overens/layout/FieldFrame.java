package se.overens.layout;

import se.overens.document.SignatureLine;

/**
 * The rectangle of a signature field.
 *
 * @param line the signatory
 * @param x left edge in points
 * @param y upper edge in points, from the upper edge of the page
 * @param width in points
 * @param height in points
 */
public record FieldFrame(SignatureLine line, double x, double y, double width, double height) implements Frame {}
