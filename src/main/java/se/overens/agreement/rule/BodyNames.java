package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Board;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.ValuePath;

/**
 * The bodies of a municipality that may decide on a case (organ): its boards, and those that every municipality has by the
 * Municipalities Act (2017:725). A file names only the boards that take part, so that another name may be right; one that
 * differs by a letter or two is not.
 *
 * @param names none if nothing is known of the boards
 */
record BodyNames(List<String> names) {
    private static final List<String> EVERYWHERE = List.of("Kommunstyrelsen", "Kommunfullmäktige");

    /** How many letters a typing error changes at most. */
    private static final int TYPING_ERROR = 2;

    static BodyNames of(List<Board> boards) {
        List<String> names = new ArrayList<>(boards.stream().map(Board::name).toList());
        if (!names.isEmpty()) {
            EVERYWHERE.stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        return new BodyNames(List.copyOf(names));
    }

    /** Adds a finding if {@code body} is none of these: an error if one of them must be meant. */
    void check(@Nullable String body, ValuePath place, Diagnostics found) {
        if (body == null || names.isEmpty() || names.stream().anyMatch(name -> isOf(name, body))) {
            return;
        }
        Diagnostic finding = Diagnostic.of(Code.UNRESOLVED_REFERENCE, place, body);
        String meant = names.stream()
                .filter(name -> Nearest.distance(lower(body), lower(name)) <= TYPING_ERROR)
                .findFirst()
                .orElse(null);
        finding = meant == null ? finding.severity(Severity.WARNING) : finding.label("meant", meant);
        found.add(finding.hint("known", String.join(", ", names)).hint("board"));
    }

    /** True for the body itself, and for a committee of it such as "Kommunstyrelsens arbetsutskott". */
    private static boolean isOf(String name, String body) {
        String own = lower(name);
        return lower(body).equals(own) || lower(body).startsWith(own + "s ");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
