package se.overens.yaml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/** Characters that no text of a file may hold, and what is wrong with each. */
final class Characters {
    /** Unicode's spaces that do not count as indentation in YAML. */
    static final String ODD_SPACES =
            "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    private Characters() {}

    /** Why the character is refused, as the end of a message key; null if it is not. Line feed and tab are text. */
    static @Nullable String danger(int c) {
        if (between(c, 0x20, 0x7E) || c == '\n' || c == '\t') {
            return null;
        }
        if (c < 0x20 || between(c, 0x7F, 0x9F)) {
            return "control";
        }
        if (c < 0x061C) {
            return null;
        }
        return rareDanger(c);
    }

    private static @Nullable String rareDanger(int c) {
        if (c == 0x061C || between(c, 0x200E, 0x200F) || between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069)) {
            return "direction";
        }
        if (c == 0x200B || c == 0xFEFF || c == 0x2060) {
            return "invisible";
        }
        if (c == 0x2028 || c == 0x2029) {
            return "separator";
        }
        if (between(c, 0xD800, 0xDFFF)) {
            return "surrogate";
        }
        if (c == 0xFFFD) {
            return "replacement";
        }
        if (between(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE) {
            return "noncharacter";
        }
        return Character.getType(c) == Character.PRIVATE_USE ? "private" : null;
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }

    static Diagnostic refuse(int c, String danger, Place place) {
        return Diagnostic.of(Code.DANGEROUS_CHARACTER, place.span(), codePoint(c), name(c))
                .label(danger)
                .hint("remove");
    }

    /** The character as {@code U+202E}. */
    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Unicode's name of the character. */
    static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "?" : name.toLowerCase(Locale.ROOT);
    }

    /** The text with every refused character replaced by a harmless one of the same size; each is noted. */
    static String clean(SourceText source, Findings findings, String text) {
        StringBuilder clean = null;
        for (int i = 0, line = 0, column = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int size = Character.charCount(c);
            String danger = c == '\r' ? null : danger(c);
            if (danger != null) {
                if (!findings.isOverwhelmed()) {
                    findings.add(refuse(c, danger, source.place(line, column, 1)));
                }
                findings.taint(line);
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, size == 1 ? 'x' : '\uD83D');
                clean.setCharAt(i + size - 1, size == 1 ? 'x' : '\uDE00');
            }
            i += size;
            column++;
            if (c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'))) {
                line++;
                column = 0;
            }
        }
        return clean == null ? text : clean.toString();
    }
}
