package se.overens.markup;

import java.util.Objects;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nearest;
import se.overens.markup.Targets.Target;
import se.overens.template.PrintedValue.PrintedReference.Form;

/** Finds the targets of references, and the Swedish words for them. */
final class References {
    /** Word and number never stand on different lines. */
    private static final String NO_BREAK = "\u00A0";

    /** Stands for a target that is not known yet, or not at all; then there is a finding. */
    private static final Target UNKNOWN = new Target("", "?", "", "?", 0);

    private final Reading reading;

    References(Reading reading) {
        this.reading = reading;
    }

    /** The target with that name; in the last round, none is a finding. */
    Target find(String name, Location origin) {
        Targets known = reading.known();
        Target target = known == null ? null : known.find(name);
        if (target == null && known != null) {
            Diagnostic unknown = Diagnostic.of(Code.REFERENCE_UNDEFINED, origin, name);
            String near = Nearest.to(name, known.names());
            reading.report(near == null ? unknown.hint("anchor", name) : unknown.hint("meant", near));
        }
        return Objects.requireNonNullElse(target, UNKNOWN);
    }

    /** What a reference prints: "avsnitt 11.2", "11.2", or ”Uppsägning”. */
    static String words(Target target, Form form) {
        String quoted = "”" + target.words() + "”";
        String number = target.number();
        return switch (form) {
            case FULL ->
                number == null
                        ? target.noun() + "et " + quoted
                        : target.noun() + NO_BREAK + number.replace(" ", NO_BREAK) + target.suffix();
            case NUMBER -> number == null ? quoted : number.replace(" ", NO_BREAK);
            case WORDS -> quoted;
        };
    }
}
