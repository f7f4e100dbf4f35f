package se.overens.yaml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.SourceSpan;

/**
 * The text of a file, by lines. Lines and columns are counted from 0 here, columns and lengths in code points.
 * Thread-safe: findings look up their lines long after the file has been read.
 */
final class SourceText {
    private final String file;
    private final String text;
    /** The UTF-16 offset at which each line starts. */
    private final int[] lineStarts;
    /** The line that was asked for last: the findings and places of one line share its text. */
    private volatile Line last = new Line(-1, "");

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    String file() {
        return file;
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** The first line with more than {@code limit} code points, or -1. */
    int firstLongLine(int limit) {
        for (int line = 0; line < lineStarts.length; line++) {
            int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
            int units = end - lineStarts[line];
            if (units > limit && (units > 2 * limit || text.codePointCount(lineStarts[line], end) > limit)) {
                return line;
            }
        }
        return -1;
    }

    /** The line without its line break; the empty text beyond the last line. */
    String line(int line) {
        if (line >= lineStarts.length) {
            return "";
        }
        Line known = last;
        if (line != known.number()) {
            int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
            while (end > lineStarts[line] && isBreak(text.charAt(end - 1))) {
                end--;
            }
            known = new Line(line, text.substring(lineStarts[line], end));
            last = known;
        }
        return known.text();
    }

    /** A line and its text in one, so that no thread sees the number of one and the text of another. */
    private record Line(int number, String text) {}

    /** The place of the {@code length} code points from {@code column} on, cut at the end of the line. */
    Place place(int line, int column, int length) {
        return new Place(this, line, column, Math.max(1, length));
    }

    /** The place of the UTF-16 units from {@code from} to {@code to} of a line. */
    Place placeInLine(int line, int from, int to) {
        String content = line(line);
        return place(line, content.codePointCount(0, from), content.codePointCount(from, to));
    }

    /** The UTF-16 offset in the line of a column, or the line's length when the column lies beyond it. */
    int offset(int line, int column) {
        String content = line(line);
        return column >= content.codePointCount(0, content.length())
                ? content.length()
                : content.offsetByCodePoints(0, column);
    }

    SourceSpan span(int line, int column, int length) {
        return new SourceSpan(file, line + 1, column + 1, length, line(line));
    }

    /** The place of the first character that is not white space from {@code line} on, to the end of its line. */
    @Nullable
    Place firstText(int line, int endLine) {
        for (int at = line; at < Math.min(endLine, lineStarts.length); at++) {
            String content = line(at);
            String stripped = content.strip();
            if (!stripped.isEmpty()) {
                int from = content.indexOf(stripped);
                return placeInLine(at, from, from + stripped.length());
            }
        }
        return null;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + text.length() / 24];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isBreak(c) && !crlf) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
