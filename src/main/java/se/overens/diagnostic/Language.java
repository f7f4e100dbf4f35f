package se.overens.diagnostic;

import java.util.Arrays;
import java.util.List;

/** A language that the command line speaks. The documents are always Swedish. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** All language tags. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(Language::tag).toList();
    }

    /** The language tag, as {@code --lang} takes it. */
    public String tag() {
        return tag;
    }
}
