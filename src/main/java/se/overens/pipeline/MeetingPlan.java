package se.overens.pipeline;

import java.util.List;
import se.overens.agreement.matter.Meeting;

/**
 * The pack of a meeting as it is to be made: its items, and what each of their papers is.
 *
 * @param id the meeting's
 * @param fileName the agenda's, without extension, such as {@code kallelse-2026-12-08-ks-askersund}
 * @param sender whose meeting it is, such as "Askersunds kommun"
 * @param meeting as its file has it
 * @param items those that are not left out, in their order
 */
public record MeetingPlan(String id, String fileName, String sender, Meeting meeting, List<PlannedItem> items) {
    public MeetingPlan {
        items = List.copyOf(items);
    }
}
