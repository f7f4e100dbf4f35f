package se.overens.layout;

import se.overens.document.Logo;

/**
 * The rectangle of the logo.
 *
 * @param logo the picture and what it shows
 * @param x left edge in points
 * @param y upper edge in points, from the upper edge of the page
 * @param width in points
 * @param height in points
 */
public record ImageFrame(Logo logo, double x, double y, double width, double height) implements Frame {}
