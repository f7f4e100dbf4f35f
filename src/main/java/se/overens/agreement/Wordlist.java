package se.overens.agreement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The lists of words in the jar beside this class. */
final class Wordlist {
    private Wordlist() {}

    /** The words of {@code file}, which is UTF-8. */
    static Properties read(String file) {
        Properties words = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Wordlist.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
