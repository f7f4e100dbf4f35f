package se.overens.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * The path of a value in the data, such as {@code municipalities.laxa.signatories[2].title}.
 *
 * @param text keys joined by dots, list positions in brackets counted from 0; the empty text is the root
 */
public record ValuePath(String text) implements Location {
    /** The path that everything else lies under. */
    public static final ValuePath ROOT = new ValuePath("");

    /** The path of {@code key} in the mapping at this path. */
    public ValuePath key(String key) {
        return new ValuePath(text.isEmpty() ? key : text + "." + key);
    }

    /** The path of item {@code index} (from 0) in the list at this path. */
    public ValuePath item(int index) {
        return new ValuePath(text + "[" + index + "]");
    }

    /** The path of the mapping or list that holds this value; the root's parent is the root. */
    public ValuePath parent() {
        int cut = Math.max(text.lastIndexOf('.'), text.lastIndexOf('['));
        return cut < 0 ? ROOT : new ValuePath(text.substring(0, cut));
    }

    /** The last key, or the last position in brackets. */
    public String lastStep() {
        int bracket = text.lastIndexOf('[');
        int dot = text.lastIndexOf('.');
        return text.substring(bracket > dot ? bracket : dot + 1);
    }

    @Override
    public String toString() {
        return text;
    }

    // Written out: what a record generates is linked at run time, 25 ms of a cold start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValuePath path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
