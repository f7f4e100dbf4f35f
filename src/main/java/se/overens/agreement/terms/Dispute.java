package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How disputes are settled (tvist).
 *
 * @param steps what is tried before anybody else decides, in order (steg)
 * @param forum who decides at last (forum)
 */
public record Dispute(List<DisputeStep> steps, @Nullable Forum forum) {
    public Dispute {
        steps = List.copyOf(steps);
    }
}
