package se.overens.template;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.SourceSpan;

/** Says which value a template uses that is not there, and which YAML key would supply it. */
final class Undefined {
    private Undefined() {}

    /**
     * The finding for an expression as FreeMarker shows it, such as {@code centre.plannedOpening}.
     *
     * @param names what may stand alone, or begin an expression
     */
    static Diagnostic of(
            SourceSpan span, String expression, PrintedValues.@Nullable Missing missing, Set<String> names) {
        Diagnostic diagnostic = Diagnostic.of(Code.TEMPLATE_UNDEFINED, span, expression);
        boolean same = missing != null && lastStep(expression).equals(missing.name());
        if (!same || missing == null) {
            return meant(diagnostic, expression, names).hint("spelling");
        } else if (missing.path() != null) {
            return diagnostic.hint("key", missing.path()).hint("test", expression);
        }
        return meant(diagnostic, missing.name(), missing.known()).hint("known", String.join(", ", missing.known()));
    }

    private static Diagnostic meant(Diagnostic found, String name, Collection<String> names) {
        String meant = names.contains(name) ? null : Nearest.to(name, names);
        return meant == null ? found : found.hint("meant", meant);
    }

    /** The failure for an argument of ours that has no value. */
    static RenderFailure argument(String name) {
        Place place = Place.current();
        PrintedValues.Missing missing = place.values().missing();
        String given = given(name, place.code());
        boolean used = missing != null && place.code().contains("." + missing.name());
        String expression = given != null ? given : used && missing != null ? missing.name() : name;
        return new RenderFailure(of(place.span(), expression, missing, Set.of()));
    }

    /** What the code of a template gives the function or parameter {@code name}, if it is a plain name or path. */
    private static @Nullable String given(String name, String code) {
        String path = "\\p{L}[\\p{L}\\p{N}_.]*";
        Matcher call = Pattern.compile(
                        "\\b" + Pattern.quote(name) + "(?:\\(\\s*(" + path + ")\\s*[,)]|=(" + path + ")(?![(\\[?!.]))")
                .matcher(code);
        if (!call.find()) {
            return null;
        }
        return call.group(1) == null ? call.group(2) : call.group(1);
    }

    /** The failure for a component that must be there. */
    static RenderFailure component(DataModels.RecordModel row, String name) {
        PrintedValues.Missing missing = PrintedValues.Missing.of(
                MissingValue.component(row.path(), row.row().getClass(), name), List.of());
        return new RenderFailure(of(Place.current().span(), name, missing, Set.of()));
    }

    /** The last name in an expression. */
    static String lastStep(String expression) {
        String bare = expression.replaceAll("\\[\"([^\"]+)\"]$", ".$1");
        return bare.substring(bare.lastIndexOf('.') + 1);
    }
}
