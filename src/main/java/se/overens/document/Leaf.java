package se.overens.document;

import se.overens.diagnostic.Location;

/**
 * A piece of text that ends up on the pages exactly once, in document order.
 *
 * @param id counted from 0 in reading order; a footnote is read where its mark stands
 * @param text what is painted and extracted, NFC, never with a line break; U+00AD marks a place to break
 * @param origin the value's path, or the template's line
 */
public record Leaf(int id, String text, Location origin) {}
