package se.overens.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Section;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.ValuePath;

/**
 * The state of one rendering: the table of printed values, how much has been printed, and what was looked for in vain.
 *
 * <p>FreeMarker passes a text that a template prints unchanged through as the same object, so the identity of a string
 * leads back to where its value lies in the data.
 */
final class PrintedValues {
    private final List<PrintedValue> values = new ArrayList<>();
    private final Map<PrintedValue.PrintedText, Integer> indexes = new HashMap<>();
    private final IdentityHashMap<String, ValuePath> origins = new IdentityHashMap<>();
    private final Budget budget;
    private final Set<Section> sections = EnumSet.noneOf(Section.class);
    private final boolean draft;
    private @Nullable Missing missing;
    private @Nullable PlaceholderModel touched;
    private @Nullable Object touchedBy;

    PrintedValues(Budget budget, boolean draft) {
        this.budget = budget;
        this.draft = draft;
    }

    /** True if missing values are printed as placeholders. */
    boolean isDraft() {
        return draft;
    }

    /** Remembers which part of the template has got {@code placeholder} last. */
    void touch(PlaceholderModel placeholder) {
        touched = placeholder;
        touchedBy = Place.current().element();
    }

    /** The placeholder that {@code element} of the template has got, or null. */
    @Nullable
    PlaceholderModel touchedBy(Object element) {
        return element == touchedBy ? touched : null;
    }

    /** A copy of {@code text} that is known to be the value at {@code path}. */
    String track(String text, ValuePath path) {
        String own = String.valueOf(text.toCharArray());
        origins.put(own, path);
        return own;
    }

    /** The token for {@code text}, or the empty text when there is nothing to print. */
    String token(String text, Place place) throws IOException, RenderFailure {
        ValuePath path = origins.get(text);
        Location origin = path == null ? place.span() : path;
        PrintedValue.@Nullable PrintedText value = printed(text, origin);
        return value == null ? "" : token(value, value.text().length());
    }

    /** A text value in its printed form, or null when it is empty. */
    PrintedValue.@Nullable PrintedText printed(String text, Location origin) throws RenderFailure {
        int reserved = ValueText.reserved(text);
        if (reserved >= 0) {
            String code = "U+" + Integer.toHexString(text.charAt(reserved)).toUpperCase(Locale.ROOT);
            throw new RenderFailure(Diagnostic.of(Code.TEMPLATE_RESERVED_CHARACTER, origin, code));
        }
        String folded = ValueText.fold(text);
        return folded.isEmpty() ? null : new PrintedValue.PrintedText(folded, origin);
    }

    /** The token for {@code value}; the same text from the same place has one token, however often it is printed. */
    String token(PrintedValue value, int weight) throws IOException {
        Integer known =
                value instanceof PrintedValue.PrintedText text ? indexes.putIfAbsent(text, values.size()) : null;
        int index = known == null ? values.size() : known;
        if (known == null) {
            budget.spend(weight);
            values.add(value);
        }
        StringBuilder token = new StringBuilder(8);
        Digits.append(token, Rendering.TOKEN_START, index, Rendering.TOKEN_END);
        return token.toString();
    }

    /** Where a known text lies in the data, or null. */
    @Nullable
    ValuePath originOf(String text) {
        return origins.get(text);
    }

    List<PrintedValue> list() {
        return values;
    }

    /** Remembers that {@code name} was looked for and is not there. */
    void miss(Missing what) {
        missing = what;
    }

    /** Remembers that the additions to {@code section} have been printed. */
    void local(Section section) {
        sections.add(section);
    }

    /** The sections whose additions have been printed. */
    Set<Section> sections() {
        return sections;
    }

    /** What was last looked for in vain, or null. */
    @Nullable
    Missing missing() {
        return missing;
    }

    /**
     * A component of a record that has no value.
     *
     * @param name as the template writes it
     * @param path where it would lie, or null when records of this kind have no such component
     * @param known the components that records of this kind have
     * @param value what is missing, or null when records of this kind have no such component
     */
    record Missing(
            String name,
            @Nullable ValuePath path,
            List<String> known,
            @Nullable MissingValue value) {
        static Missing of(MissingValue value, List<String> known) {
            return new Missing(value.path().lastStep(), value.path(), known, value);
        }
    }
}
