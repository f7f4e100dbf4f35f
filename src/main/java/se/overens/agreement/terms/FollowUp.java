package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.DayOfYear;

/**
 * Plans and reports (verksamhetsplan, uppföljning och statistik).
 *
 * @param planDue the day by which the plan is made (verksamhetsplan senast)
 * @param reportDue the day by which the report is made (verksamhetsberättelse senast)
 * @param indicators what is counted (nyckeltal)
 * @param sentTo to whom the report is sent (skickas till)
 * @param evaluationEveryYears how many years lie between two evaluations (utvärdering)
 */
public record FollowUp(
        @Nullable DayOfYear planDue,
        @Nullable DayOfYear reportDue,
        List<String> indicators,
        List<String> sentTo,
        @Nullable Integer evaluationEveryYears) {
    public FollowUp {
        indicators = List.copyOf(indicators);
        sentTo = List.copyOf(sentTo);
    }
}
