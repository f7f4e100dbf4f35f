package se.overens.yaml;

/** From SnakeYAML's position in code points to one in UTF-16 units, for positions that only grow. */
final class Cursor {
    private final String text;
    private int codePoints;
    private int offset;

    Cursor(String text) {
        this.text = text;
    }

    /** The UTF-16 offset of the code point {@code index}, which must not lie before that of an earlier call. */
    int advanceTo(int index) {
        offset = text.offsetByCodePoints(offset, index - codePoints);
        codePoints = index;
        return offset;
    }
}
