package se.overens.template;

/**
 * What one rendering may use.
 *
 * @param characters of markup and values together, in UTF-16 units
 * @param millis of wall time
 * @param stackBytes of the thread it runs in
 */
record RenderLimits(long characters, long millis, long stackBytes) {
    /** A real document is below 200,000 characters and 50 ms; macros nest some ten levels deep. */
    static final RenderLimits STANDARD = new RenderLimits(8_000_000, 30_000, 2L << 20);
}
