package se.overens.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting with its papers.
 *
 * @param number from 1, or from the first paragraph of the meeting
 * @param paragraph true if the number is that of a paragraph, which go on through the year
 * @param title its title
 * @param caseNumber its case number, or its case's
 * @param destination the name of the place in the pack where its papers begin, such as {@code item-3}
 * @param papers those that are not left out, the memo first
 */
public record PlannedItem(
        int number,
        boolean paragraph,
        String title,
        @Nullable String caseNumber,
        String destination,
        List<PlannedPaper> papers) {
    public PlannedItem {
        papers = List.copyOf(papers);
    }

    /** What stamps call it: "Ärende 5" or "§ 121". */
    public String name() {
        return name(number, paragraph);
    }

    /** What stamps call the item of a number, which may be that of a paragraph. */
    public static String name(int number, boolean paragraph) {
        return (paragraph ? "§ " : "Ärende ") + number;
    }

    /** What bookmarks call it: "5. Budget" or "§ 121 Budget". */
    public String heading() {
        return paragraph ? name() + " " + title : number + ". " + title;
    }
}
