package se.overens.template;

/** Numbers in private-use characters, which Markdown takes for letters and no data may hold. */
final class Digits {
    private Digits() {}

    /** Appends {@code number} between two marks. */
    static void append(StringBuilder out, char start, int number, char end) {
        out.append(start);
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            out.append((char) (Rendering.TOKEN_ZERO + digits.charAt(i) - '0'));
        }
        out.append(end);
    }

    /** The number that the digits from {@code from} up to {@code to} write. */
    static int read(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - Rendering.TOKEN_ZERO;
        }
        return number;
    }
}
