package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The group of officials behind the regional agreement (strategisk arbetsgrupp).
 *
 * @param name its name (namn)
 * @param appointedBy who appoints it (utses av)
 * @param meetingsPerYear (möten per år)
 */
public record WorkingGroup(
        String name, List<String> appointedBy, @Nullable Integer meetingsPerYear) {
    public WorkingGroup {
        appointedBy = List.copyOf(appointedBy);
    }
}
