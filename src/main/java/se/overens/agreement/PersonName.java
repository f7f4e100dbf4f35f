package se.overens.agreement;

/**
 * A person's name, or the promise that it will be written by hand.
 *
 * @param text the name; empty when {@link #isBlank()}
 */
public record PersonName(String text) implements TextValue {
    /** The word in YAML that asks for a line to write the name on. */
    public static final String BLANK_WORD = "blank";

    /** Reads a name as it stands in YAML. */
    public static PersonName fromText(String text) {
        return new PersonName(text.equals(BLANK_WORD) ? "" : text);
    }

    /** True if the name is to be written by hand. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
