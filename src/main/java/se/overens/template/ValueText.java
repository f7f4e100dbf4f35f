package se.overens.template;

import java.text.Normalizer;

/** The form in which a value is printed: NFC, every run of white space folded into one space, none at the ends. */
final class ValueText {
    private static final char NEXT_LINE = '\u0085';

    private ValueText() {}

    /** The folded form; a no-break space is not white space here. */
    static String fold(String value) {
        String text = Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? value
                : Normalizer.normalize(value, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == NEXT_LINE) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The offset of a character that tokens are made of, which no data may hold, or -1. */
    static int reserved(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= '\uE000' && value.charAt(i) <= '\uF8FF') {
                return i;
            }
        }
        return -1;
    }
}
