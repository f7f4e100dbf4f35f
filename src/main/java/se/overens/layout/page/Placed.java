package se.overens.layout.page;

import se.overens.layout.flow.Piece;

/**
 * A piece with its place on a page.
 *
 * @param piece its own x counts from {@code x}, its y from {@code y}
 * @param x in points from the left edge of the page
 * @param y in points from the upper edge of the page
 */
public record Placed(Piece piece, double x, double y) {}
