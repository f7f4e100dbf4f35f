package se.overens.agreement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What languages are called in Swedish, such as "arabiska" for {@code ar}. */
public final class SwedishLanguages {
    private static final Properties NAMES = read();

    private SwedishLanguages() {}

    private static Properties read() {
        Properties names = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(SwedishLanguages.class.getResourceAsStream("swedish-languages.properties")),
                StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The name of the language with that code; the code itself when it has no name here. */
    public static String of(String code) {
        return NAMES.getProperty(code, code);
    }
}
