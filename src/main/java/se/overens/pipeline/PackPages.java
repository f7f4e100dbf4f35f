package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.overens.agreement.matter.AgendaDocument;
import se.overens.agreement.matter.AgendaEntry;

/**
 * The pages of a meeting's pack on which its items and papers begin.
 *
 * @param pages from 1, by the names that {@link #item} and {@link #paper} give; what is not in the pack has none
 */
public record PackPages(Map<String, Integer> pages) {
    /** No pack. */
    public static final PackPages NONE = new PackPages(Map.of());

    public PackPages {
        pages = Map.copyOf(pages);
    }

    /** The name of the place in a pack where the papers of an item begin, such as {@code item-3}. */
    public static String item(int number) {
        return "item-" + number;
    }

    /**
     * The name of the place in a pack where a paper begins, such as {@code item-3-paper-2}.
     *
     * @param item the item's number
     * @param position the paper's among those of the item, from 1
     */
    public static String paper(int item, int position) {
        return item(item) + "-paper-" + position;
    }

    /** An item with the pages of the pack, as far as it is in there. */
    AgendaEntry in(AgendaEntry entry) {
        List<AgendaDocument> papers = new ArrayList<>();
        for (AgendaDocument paper : entry.documents()) {
            String place = paper(entry.number(), papers.size() + 1);
            Integer page = pages.get(place);
            papers.add(page == null ? paper : paper.at(page, place));
        }
        String place = item(entry.number());
        Integer page = pages.get(place);
        AgendaEntry placed = entry.with(papers);
        return page == null ? placed : placed.at(page, place);
    }
}
