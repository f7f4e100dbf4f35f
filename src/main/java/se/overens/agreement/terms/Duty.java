package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Duties to report (anmälningsskyldighet och avvikelser).
 *
 * @param reportConcern true if the agreement reminds of the duty to report concern for a child (orosanmälan)
 * @param incidentReporting to whom incidents are reported, as sentences (avvikelsehantering)
 */
public record Duty(@Nullable Boolean reportConcern, List<String> incidentReporting) {
    public Duty {
        incidentReporting = List.copyOf(incidentReporting);
    }
}
