package se.overens.pipeline;

import java.util.List;
import java.util.Locale;

/**
 * Something in which a municipality or a centre differs from the regional model.
 *
 * @param municipality the name of the municipality
 * @param centre the id of the centre; empty for what holds for all of the municipality's
 * @param centreName what people call that centre: its name, or its id as long as it has none
 * @param kind what sort of difference
 * @param key the key in YAML, or for an addition its section
 * @param title what people call that
 * @param regional what the region says; empty for an addition
 * @param local what holds here
 * @param file the file that says so; empty if none does
 * @param line its line from 1; 0 if no file says so
 */
public record Deviation(
        String municipality,
        String centre,
        String centreName,
        Kind kind,
        String key,
        String title,
        Value regional,
        Value local,
        String file,
        int line) {
    /** The names of the columns of {@link #row()}. */
    public static final List<String> COLUMNS =
            List.of("municipality", "centre", "kind", "key", "title", "regional", "local", "file", "line");

    /** No value. */
    static final Value NOTHING = new Value("", "");

    /**
     * A value on one line.
     *
     * @param word in the words of YAML, such as {@code quarterly}
     * @param text in words for people, such as "Varje kvartal"
     */
    public record Value(String word, String text) {}

    /** What sort of difference. */
    public enum Kind {
        /** A value that the region gives too. */
        OVERRIDE,
        /** An addition to a section of the agreement. */
        ADDITION,
        /** A value that is to be the same in the county, and is not. */
        UNUSUAL;

        /** The word in tables and JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose it is: the municipality, and the centre if it is one's own. */
    public String who() {
        return centreName.isEmpty() ? municipality : municipality + ", " + centreName;
    }

    /** The line from 1 as a text; empty if no file says so. */
    public String lineText() {
        return line == 0 ? "" : String.valueOf(line);
    }

    /** The texts of the columns, for programs. */
    public List<String> row() {
        return List.of(municipality, centre, kind.word(), key, title, regional.word(), local.word(), file, lineText());
    }
}
