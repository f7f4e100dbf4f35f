package se.overens.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a template into text, comments, directives and interpolations, as FreeMarker's own lexer does.
 *
 * <p>Only the strict angle-bracket syntax with <code>${…}</code> is known, which is all that the engine lets through.
 */
final class FtlScanner {
    /** What a piece is. */
    enum Kind {
        TEXT,
        COMMENT,
        DIRECTIVE,
        INTERPOLATION
    }

    /**
     * A piece of a template.
     *
     * @param kind what it is
     * @param start the first offset
     * @param end the offset after the last
     */
    record Piece(Kind kind, int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int textStart;

    private FtlScanner(String text) {
        this.text = text;
    }

    /** The pieces of {@code text}, in order, which together are the whole of it. */
    static List<Piece> scan(String text) {
        FtlScanner scanner = new FtlScanner(text);
        scanner.run();
        return scanner.pieces;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("<#--", i)) {
                i = add(Kind.COMMENT, i, after("-->", i + 4));
            } else if (opensTag(i)) {
                int end = expressionEnd(i + 2, '>');
                i = verbatim(i, add(Kind.DIRECTIVE, i, end));
            } else if (text.startsWith("${", i)) {
                i = add(Kind.INTERPOLATION, i, expressionEnd(i + 2, '}'));
            } else {
                i++;
            }
        }
        flush(text.length());
    }

    private boolean opensTag(int i) {
        if (text.charAt(i) != '<' || i + 2 >= text.length()) {
            return false;
        }
        int mark = text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        return text.charAt(mark) == '@'
                || (text.charAt(mark) == '#' && mark + 1 < text.length() && isLetter(text.charAt(mark + 1)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The contents of these two directives are not read as a template. */
    private int verbatim(int start, int end) {
        for (String name : List.of("noparse", "noParse", "comment")) {
            String open = "<#" + name;
            boolean whole = text.startsWith(open, start)
                    && end > start + open.length()
                    && !isLetter(text.charAt(start + open.length()));
            if (whole) {
                int close = text.indexOf("</#" + name, end);
                int stop = close < 0 ? text.length() : close;
                return name.equals("comment") ? add(Kind.COMMENT, end, stop) : stop;
            }
        }
        return end;
    }

    private int expressionEnd(int from, char closing) {
        int parens = 0;
        int braces = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = stringEnd(i);
            } else if (text.startsWith("<#--", i) || text.startsWith("[#--", i)) {
                i = commentEnd(i + 4);
            } else if (text.startsWith("->", i)) {
                i += 2;
            } else if (c == closing && (closing == '>' ? parens == 0 : braces == 0)) {
                return i + 1;
            } else {
                parens += c == '(' ? 1 : c == ')' ? -1 : 0;
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                i++;
            }
        }
        return text.length();
    }

    private int stringEnd(int quote) {
        boolean raw = quote > 0
                && text.charAt(quote - 1) == 'r'
                && !(quote > 1 && Character.isLetterOrDigit(text.charAt(quote - 2)));
        for (int i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && !raw) {
                i++;
            } else if (text.charAt(i) == text.charAt(quote)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int commentEnd(int from) {
        return Math.min(after("-->", from), after("--]", from));
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int add(Kind kind, int start, int end) {
        flush(start);
        if (end > start) {
            pieces.add(new Piece(kind, start, end));
        }
        textStart = end;
        return end;
    }

    private void flush(int end) {
        if (end > textStart) {
            pieces.add(new Piece(Kind.TEXT, textStart, end));
        }
        textStart = end;
    }
}
