package se.overens.template;

import java.util.List;
import se.overens.diagnostic.SourceSpan;

/**
 * One template file, cut into lines so that findings can show them.
 *
 * @param file the path that diagnostics show
 * @param text the whole text, lines ended by LF
 * @param lines the text's lines without their ends
 */
record TemplateSource(String file, String text, List<String> lines) {
    /** The source of a file whatever its line ends are. */
    static TemplateSource of(String file, String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return new TemplateSource(file, text, text.lines().toList());
    }

    /** The stretch of UTF-16 columns {@code from} (counted from 1) up to {@code to}, exclusive, on a line. */
    SourceSpan span(int line, int from, int to) {
        String content = line(line);
        int start = Math.max(0, Math.min(from - 1, content.length()));
        int end = Math.max(start, Math.min(to - 1, content.length()));
        int column = content.codePointCount(0, start) + 1;
        return new SourceSpan(file, line, column, Math.max(1, content.codePointCount(start, end)), content);
    }

    /** A line without the white space around it. */
    SourceSpan whole(int line) {
        String content = line(line);
        String stripped = content.strip();
        int from = stripped.isEmpty() ? 0 : content.indexOf(stripped);
        return span(line, from + 1, from + 1 + stripped.length());
    }

    /** The stretch from offset {@code start} up to {@code end}, at most to the end of its line. */
    SourceSpan at(int start, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return span(line, start - lineStart + 1, end - lineStart + 1);
    }

    /** The first string literal that says just {@code words}, or the first line. */
    SourceSpan quoted(String words) {
        for (String quote : List.of("\"", "'")) {
            int found = text.indexOf(quote + words + quote);
            if (found >= 0) {
                return at(found, found + words.length() + 2);
            }
        }
        return whole(1);
    }

    private String line(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }
}
