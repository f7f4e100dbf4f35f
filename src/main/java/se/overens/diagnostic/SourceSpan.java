package se.overens.diagnostic;

/**
 * A stretch of one line of a text file.
 *
 * @param file the path as the user would write it, with forward slashes
 * @param line counted from 1
 * @param column of the first character, counted from 1 in code points
 * @param length in code points, at least 1
 * @param sourceLine the whole line without its line break, as it stands in the file
 */
public record SourceSpan(String file, int line, int column, int length, String sourceLine) implements Location {
    /** {@code file:line:column}, the form that editors make clickable. */
    public String address() {
        return file + ":" + line + ":" + column;
    }
}
