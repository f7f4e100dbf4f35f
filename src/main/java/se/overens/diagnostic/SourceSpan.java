package se.overens.diagnostic;

import org.jspecify.annotations.Nullable;

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

    // Written out for the sake of a cold start, as in ValuePath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceSpan span
                && line == span.line
                && column == span.column
                && length == span.length
                && file.equals(span.file)
                && sourceLine.equals(span.sourceLine);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }
}
