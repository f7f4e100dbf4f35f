package se.overens.layout;

/**
 * A horizontal rule: always an artifact.
 *
 * @param x left edge in points
 * @param y distance of the rule's middle from the upper edge of the page, in points
 * @param width in points
 * @param thickness in points
 * @param colour 0xRRGGBB
 * @param dotted true for a row of dots, such as a leader
 */
public record RuleFrame(double x, double y, double width, double thickness, int colour, boolean dotted)
        implements Frame {}
