package se.overens.yaml;

/** Text of the file as a message shows it. */
final class Quoted {
    /** Code points of a value that a message repeats. */
    private static final int SHOWN = 60;

    private Quoted() {}

    /** The text on one line, cut when it is long. */
    static String shorten(String text) {
        String head = text.codePointCount(0, Math.min(text.length(), 2 * SHOWN)) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
        return head.replace('\n', ' ').replace('\t', ' ');
    }
}
