package se.overens.diagnostic;

/** A language that the command line speaks. The documents are always Swedish. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, as {@code --lang} takes it. */
    public String tag() {
        return tag;
    }
}
