package se.overens.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.terms.Terms;

/**
 * A family centre, open or planned (familjecentral).
 *
 * @param id the slug that commands and file names use
 * @param name the centre's name (namn); a planned centre need not have one
 * @param classification what it is said to be (klassificering); found by the definition if absent or {@code auto}
 * @param definition the rule set that says what a family centre is (definition); the region's if absent
 * @param openedOn the day on which it opened (öppnad); without it the centre is planned
 * @param plannedOpening the day on which it is meant to open (planerad start)
 * @param colocation how far the functions share premises (samlokalisering)
 * @param catchment the area it serves (upptagningsområde)
 * @param applicationTo the authority to which the letter belongs as part of an application (ansökan till)
 * @param functions the operations of the centre (verksamheter)
 * @param premises the rooms that it uses (lokaler)
 * @param openingHours when it is open (öppettider)
 * @param document settings of its own papers, laid over the municipality's (dokument)
 * @param agreement what its agreement says, laid over the municipality's (avtal)
 * @param additions local additions to its agreement, after the municipality's (lokala tillägg)
 * @param facts further values for templates, laid over the municipality's (uppgifter)
 */
public record Centre(
        String id,
        @Nullable String name,
        @Nullable DeclaredClassification classification,
        @Nullable Definition definition,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate plannedOpening,
        @Nullable Colocation colocation,
        @Nullable String catchment,
        @Nullable String applicationTo,
        List<CentreFunction> functions,
        List<Premises> premises,
        List<OpeningHours> openingHours,
        DocumentSettings document,
        Terms agreement,
        List<Addition> additions,
        Map<String, String> facts) {
    public Centre {
        functions = List.copyOf(functions);
        premises = List.copyOf(premises);
        openingHours = List.copyOf(openingHours);
        additions = List.copyOf(additions);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** True until the centre has opened. */
    public boolean planned() {
        return openedOn == null;
    }

    /** The same with these settings. */
    public Centre withDocument(DocumentSettings settings) {
        return new Centre(
                id,
                name,
                classification,
                definition,
                openedOn,
                plannedOpening,
                colocation,
                catchment,
                applicationTo,
                functions,
                premises,
                openingHours,
                settings,
                agreement,
                additions,
                facts);
    }
}
