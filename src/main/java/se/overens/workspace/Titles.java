package se.overens.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Swedish titles and descriptions of keys and words, from the file {@code titles_sv.properties} in the jar. */
public final class Titles {
    private static final String RESOURCE = "titles_sv.properties";
    private static final String END_OF_TITLE = ". ";

    private final Properties texts = new Properties();

    private Titles() {}

    /** What the file has. */
    public static Titles swedish() {
        Titles titles = new Titles();
        try (InputStream in = Objects.requireNonNull(Titles.class.getResourceAsStream(RESOURCE))) {
            titles.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }

    /** The name of a record or an enum in the file: that of a nested one follows its owner's. */
    public static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** The words before the first full stop, or null if the file has none for {@code key}. */
    public @Nullable String title(String key) {
        String text = texts.getProperty(key);
        int end = text == null ? -1 : text.indexOf(END_OF_TITLE);
        return text == null || end < 0 ? text : text.substring(0, end);
    }

    /** What follows the title, or null if nothing does. */
    @Nullable
    String description(String key) {
        String text = texts.getProperty(key);
        int end = text == null ? -1 : text.indexOf(END_OF_TITLE);
        return text == null || end < 0 ? null : text.substring(end + END_OF_TITLE.length());
    }

    /** All keys, sorted. */
    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
