package se.overens.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One finding: what is wrong, where, and what to do.
 *
 * @param code what kind of finding this is; its sentence is the message whose key is the code's id
 * @param severity usually the code's own; a workspace may soften some
 * @param location where
 * @param sentence what is wrong
 * @param label a few words under the caret, or null
 * @param hints what to do, in the order in which they are shown
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Location location,
        Message sentence,
        @Nullable Message label,
        List<Message> hints) {

    public Diagnostic {
        hints = List.copyOf(hints);
    }

    // Written out: see docs/architecture.md, "Records on the way of a cold start".
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that
                && code == that.code
                && severity == that.severity
                && location.equals(that.location)
                && sentence.equals(that.sentence)
                && Objects.equals(label, that.label)
                && hints.equals(that.hints);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * code.id().hashCode() + location.hashCode()) + sentence.hashCode();
    }

    /** A finding of {@code code} whose sentence is the message with the code's id. */
    public static Diagnostic of(Code code, Location location, Object... arguments) {
        return new Diagnostic(code, code.severity(), location, Message.of(code.id(), arguments), null, List.of());
    }

    /** The same finding with words under the caret, from the message {@code id.suffix}. */
    public Diagnostic label(String suffix, Object... arguments) {
        return new Diagnostic(code, severity, location, sentence, message(suffix, arguments), hints);
    }

    /** The same finding with one more hint, from the message {@code id.suffix}. */
    public Diagnostic hint(String suffix, Object... arguments) {
        List<Message> more = new ArrayList<>(hints);
        more.add(message(suffix, arguments));
        return new Diagnostic(code, severity, location, sentence, label, more);
    }

    /** The same finding with another sentence, from the message {@code id.suffix}. */
    public Diagnostic saying(String suffix, Object... arguments) {
        return new Diagnostic(code, severity, location, message(suffix, arguments), label, hints);
    }

    /** The same finding, as grave as {@code other}. */
    public Diagnostic severity(Severity other) {
        return new Diagnostic(code, other, location, sentence, label, hints);
    }

    /** The same finding at {@code place}. */
    public Diagnostic at(Location place) {
        return new Diagnostic(code, severity, place, sentence, label, hints);
    }

    private Message message(String suffix, Object... arguments) {
        return Message.of(code.id() + "." + suffix, arguments);
    }
}
