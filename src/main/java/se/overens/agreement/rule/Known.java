package se.overens.agreement.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.matter.Case;

/**
 * What cases and meetings may refer to.
 *
 * @param municipalities of the workspace
 * @param cases of the workspace
 * @param documents the names of all documents, which are asked for only when one is named
 * @param typeOf the name of the kind of document that a document is, such as "Missiv"
 * @param unread the ids of municipalities and cases whose files have faults: they are there, but nothing is known of them
 */
public record Known(
        List<Municipality> municipalities,
        List<Case> cases,
        Supplier<List<String>> documents,
        UnaryOperator<String> typeOf,
        Set<String> unread) {
    public Known {
        municipalities = List.copyOf(municipalities);
        cases = List.copyOf(cases);
        unread = Set.copyOf(unread);
    }

    /** The municipality with this id, code or name, or null. */
    @Nullable
    Municipality municipality(String asked) {
        return municipalities.stream()
                .filter(one -> asked.equals(one.id())
                        || asked.equals(one.code())
                        || asked.equalsIgnoreCase(one.name())
                        || asked.equalsIgnoreCase(one.shortName()))
                .findFirst()
                .orElse(null);
    }

    List<String> municipalityIds() {
        return municipalities.stream()
                .map(one -> Objects.requireNonNullElse(one.id(), one.code()))
                .toList();
    }

    List<String> caseIds() {
        return cases.stream()
                .map(Case::id)
                .filter(Objects::nonNull)
                .map(Objects::toString)
                .toList();
    }
}
