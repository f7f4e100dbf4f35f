package se.overens.diagnostic;

/**
 * A source line as it is shown, and the carets under the place.
 *
 * @param text the line, cut to a window around the place when it is long
 * @param indent what stands before the carets: as wide as the text before the place, tabs kept
 * @param carets one {@code ^} for each column of the place, at least one
 */
record SourceLine(String text, String indent, String carets) {
    /** A line longer than this is cut around the place. */
    private static final int WINDOW = 120;

    private static final int BEFORE = 40;
    private static final String CUT = "…";

    /** Hangul, CJK, compatibility and full-width forms, and emoji: UAX 11, as far as names and remarks may hold them. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0x1F300, 0x1FAFF}
    };

    static SourceLine of(SourceSpan span) {
        int[] line = span.sourceLine().codePoints().toArray();
        int from = Math.min(span.column() - 1, line.length);
        int to = Math.min(from + Math.max(1, span.length()), line.length);
        int start = line.length > WINDOW ? Math.max(0, from - BEFORE) : 0;
        int end = Math.min(line.length, start + WINDOW);
        to = Math.min(to, end);

        StringBuilder text = new StringBuilder(start > 0 ? CUT : "");
        StringBuilder indent = new StringBuilder(start > 0 ? " " : "");
        int carets = 0;
        for (int i = start; i < end; i++) {
            int shown = harmless(line[i]);
            text.appendCodePoint(shown);
            if (i < from) {
                indent.append(shown == '\t' ? "\t" : " ".repeat(width(shown)));
            } else if (i < to) {
                carets += width(shown);
            }
        }
        text.append(end < line.length ? CUT : "");
        return new SourceLine(text.toString(), indent.toString(), "^".repeat(Math.max(1, carets)));
    }

    /** The text with characters that could command a terminal, end the line, or turn it around, made visible. */
    static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c == '\n' ? ' ' : harmless(c)));
        return out.toString();
    }

    private static int harmless(int codePoint) {
        int type = Character.getType(codePoint);
        boolean control = type == Character.CONTROL && codePoint != '\t';
        boolean format = type == Character.FORMAT && codePoint != 0xAD;
        boolean broken = type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return control || format || broken ? 0xFFFD : codePoint;
    }

    /** Columns of a terminal: none for a combining mark, two for East Asian wide letters and emoji. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
