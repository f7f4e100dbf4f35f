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
        int items = width(
                papers.stream().mapToInt(paper -> paper.item().number()).max().orElse(0));
        int within = width(papers.size());
        for (Paper paper : papers) {
            // The memo comes before the numbered papers, so it is number 0.
            boolean first = !paper.item().equals(last);
            number = !first ? number + 1 : paper.planned().label() == null ? 0 : 1;
            last = paper.item();
            String item = digits(paper.item().number(), items) + "-";
            String folder = item + cut(Slug.of(paper.item().title()));
            String name = item + digits(number, within) + "-" + cut(Slug.of(paper.name()));
            names.put(paper, plain(folder) + "/" + plain(name) + ".pdf");
        }
        return names;
    }

    /** So many digits that all numbers up to {@code largest} sort as they count. */
    private static int width(int largest) {
        return Math.max(2, Integer.toString(largest).length());
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
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
