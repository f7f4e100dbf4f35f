package se.overens.diagnostic;

/**
 * A file as a whole, when no line of it is to blame.
 *
 * @param file the path as the user would write it, with forward slashes
 */
public record WholeFile(String file) implements Location {}
