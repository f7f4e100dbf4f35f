package se.overens.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence by its key in the message bundles, and what is filled into it.
 *
 * @param key a key of {@code messages_en.properties} and {@code messages_sv.properties}
 * @param arguments the texts for <code>{0}</code>, <code>{1}</code> …, in that order
 */
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    // Written out: see docs/architecture.md, "Records on the way of a cold start".
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that && key.equals(that.key) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + arguments.hashCode();
    }

    /** A message whose arguments are the texts of {@code arguments}. */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
