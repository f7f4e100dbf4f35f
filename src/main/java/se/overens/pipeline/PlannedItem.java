package se.overens.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting with its papers.
 *
 * @param number from 1
 * @param title its title
 * @param caseNumber its case number, or its case's
 * @param destination the name of the place in the pack where its papers begin, such as {@code item-3}
 * @param papers those that are not left out, the memo first
 */
public record PlannedItem(
        int number, String title, @Nullable String caseNumber, String destination, List<PlannedPaper> papers) {
    public PlannedItem {
        papers = List.copyOf(papers);
    }
}
