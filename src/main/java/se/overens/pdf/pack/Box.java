package se.overens.pdf.pack;

/** A rectangle with its sides along the axes, in points; y grows upwards. */
record Box(double left, double bottom, double right, double top) {
    /** True if the two have some area in common. */
    boolean meets(Box other) {
        return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }

    /** What the two have in common; of no area if they do not meet. */
    Box within(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    /** The same with so many points more on each side. */
    Box grown(double by) {
        return new Box(left - by, bottom - by, right + by, top + by);
    }
}
