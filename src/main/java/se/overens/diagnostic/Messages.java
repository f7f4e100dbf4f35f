package se.overens.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of one language, by key.
 *
 * <p>A bundle is a UTF-8 properties file; <code>{0}</code>, <code>{1}</code> … stand for arguments, and every other
 * character for itself: no quoting rules, no number formats of the machine.
 */
public final class Messages {
    private final Properties sentences;
    private final Language language;

    private Messages(Properties sentences, Language language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The sentences of {@code language}, and the words of the commands, read anew at each call. */
    public static Messages of(Language language) {
        return read(language, "messages", "commands");
    }

    /** The names and explanations of all codes in {@code language}: {@code OV102.title}, {@code OV102.explain}. */
    public static Messages explanations(Language language) {
        return read(language, "explanations");
    }

    private static Messages read(Language language, String... bundles) {
        Properties properties = new Properties();
        for (String bundle : bundles) {
            String resource = bundle + "_" + language.tag() + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks " + resource);
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(properties, language);
    }

    /** The language of the sentences. */
    public Language language() {
        return language;
    }

    /** The sentence of {@code message} with its arguments filled in. A key without a sentence gives the key itself. */
    public String text(Message message) {
        assert sentences.containsKey(message.key()) : message.key();
        return fill(sentences.getProperty(message.key(), message.key()), message.arguments());
    }

    /** The sentence with this key, its arguments filled in. */
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    /** All keys of this bundle, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    private static String fill(String sentence, List<String> arguments) {
        StringBuilder out = new StringBuilder(sentence.length() + 32);
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
            int close = open + 2;
            boolean slot = close < sentence.length()
                    && sentence.charAt(close) == '}'
                    && Character.isDigit(sentence.charAt(open + 1));
            int index = slot ? sentence.charAt(open + 1) - '0' : -1;
            if (index >= 0 && index < arguments.size()) {
                out.append(sentence, from, open).append(arguments.get(index));
                from = close + 1;
            }
        }
        return out.append(sentence, from, sentence.length()).toString();
    }
}
