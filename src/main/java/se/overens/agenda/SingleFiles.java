package se.overens.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.Slug;
import se.overens.pipeline.PlannedItem;

/**
 * The names of single files: a folder for each item, and in it the papers in order and with their labels, so that any program
 * that sorts by name has them as the pack has.
 */
final class SingleFiles {
    /** In bytes, which for slugs are characters: a folder and a file name each fit into 80 with their numbers. */
    private static final int LONGEST_TITLE = 60;

    private SingleFiles() {}

    /** The path of each paper below the folder of the pack, with forward slashes. */
    static Map<Paper, String> names(List<Paper> papers) {
        Map<Paper, String> names = new LinkedHashMap<>();
        int number = 0;
        PlannedItem last = null;
        for (Paper paper : papers) {
            // The memo comes before the numbered papers, so it is number 0.
            boolean first = !paper.item().equals(last);
            number = !first ? number + 1 : paper.planned().label() == null ? 0 : 1;
            last = paper.item();
            String folder = digits(paper.item().number()) + "-"
                    + cut(Slug.of(paper.item().title()));
            String name = digits(paper.item().number()) + "-" + digits(number) + "-" + cut(Slug.of(paper.name()));
            names.put(paper, plain(folder) + "/" + plain(name) + ".pdf");
        }
        return names;
    }

    private static String digits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A slug that is not too long, cut between words where that can be. */
    private static String cut(String slug) {
        if (slug.length() <= LONGEST_TITLE) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST_TITLE);
        return slug.substring(0, hyphen < LONGEST_TITLE / 2 ? LONGEST_TITLE : hyphen);
    }

    private static String plain(String name) {
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }
}
