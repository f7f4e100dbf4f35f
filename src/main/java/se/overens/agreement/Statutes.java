package se.overens.agreement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which statutes hold on a day, and how papers of that day cite them. */
public final class Statutes {
    private static final String NUMBER = "{sfs}";

    private Statutes() {}

    /**
     * The statutes in force, by key.
     *
     * @param known of all times; a later entry goes before an earlier one with the same key
     * @param day the paper's date; null cites those that have no end
     */
    public static Map<String, StatuteCitation> on(@Nullable LocalDate day, List<Statute> known) {
        Map<String, StatuteCitation> citations = new LinkedHashMap<>();
        for (Statute statute : known) {
            if (holds(statute, day)) {
                citations.put(statute.key(), citation(statute));
            }
        }
        return citations;
    }

    private static boolean holds(Statute statute, @Nullable LocalDate day) {
        LocalDate from = statute.validFrom();
        LocalDate to = statute.validTo();
        if (day == null) {
            return to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static StatuteCitation citation(Statute statute) {
        String number = statute.sfs();
        String text = statute.name();
        if (number != null && statute.cite() != null) {
            text = statute.cite().replace(NUMBER, number);
        } else if (number != null) {
            text = statute.name() + " (" + number + ")";
        } else if (statute.eu() != null) {
            number = statute.eu();
            text = statute.name() + " (EU " + number + ")";
        }
        return new StatuteCitation(statute.name(), number, text, statute.chapters());
    }
}
