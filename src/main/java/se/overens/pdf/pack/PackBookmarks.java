package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a whole pack: its items, their parts, and what each part brings along. */
final class PackBookmarks {
    private static final String NUMBER = "[\\s\u00A0]*(?:(?:§|ärende|punkt|item)[\\s\u00A0]*)?0*";

    private PackBookmarks() {}

    /** Those of {@code items}. */
    static List<Bookmark> of(List<PackItem> items) {
        List<Bookmark> all = new ArrayList<>();
        for (PackItem item : items) {
            List<Bookmark> parts = parts(item.entries());
            if (item.title().isEmpty()) {
                all.addAll(parts);
                continue;
            }
            // An item without papers leads to the beginning, where the agenda names it.
            List<PackEntry> shown = item.entries().isEmpty() ? items.get(0).entries() : item.entries();
            if (!shown.isEmpty()) {
                all.add(new Bookmark(item.title(), shown.get(0).part().top(), true, parts));
            }
        }
        return all;
    }

    private static List<Bookmark> parts(List<PackEntry> entries) {
        List<Bookmark> parts = new ArrayList<>();
        for (PackEntry entry : entries) {
            parts.add(new Bookmark(
                    entry.title(), entry.part().top(), false, entry.part().bookmarks()));
        }
        return parts;
    }

    /**
     * Those of an agenda, with papers added to one of its items.
     *
     * @param bookmarks the agenda's
     * @param item the number of the item
     * @return null if the agenda has no bookmark for the item
     */
    static @Nullable List<Bookmark> extended(List<Bookmark> bookmarks, int item, List<PackEntry> added) {
        Bookmark found = find(bookmarks, item);
        return found == null ? null : replace(bookmarks, found, parts(added));
    }

    /** That of an item among an agenda's; null if there is none. */
    static @Nullable Bookmark find(List<Bookmark> bookmarks, int item) {
        Pattern number = Pattern.compile(
                NUMBER + item + "(?![0-9]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        // The outermost is meant: headings within papers have numbers too.
        List<Bookmark> level = bookmarks;
        while (!level.isEmpty()) {
            for (Bookmark bookmark : level) {
                if (number.matcher(bookmark.title()).matches()) {
                    return bookmark;
                }
            }
            List<Bookmark> next = new ArrayList<>();
            level.forEach(bookmark -> next.addAll(bookmark.kids()));
            level = next;
        }
        return null;
    }

    private static List<Bookmark> replace(List<Bookmark> bookmarks, Bookmark found, List<Bookmark> added) {
        List<Bookmark> replaced = new ArrayList<>();
        for (Bookmark bookmark : bookmarks) {
            List<Bookmark> kids = new ArrayList<>(replace(bookmark.kids(), found, added));
            boolean here = bookmark.equals(found);
            if (here) {
                kids.addAll(added);
            }
            replaced.add(new Bookmark(bookmark.title(), bookmark.destination(), here || bookmark.open(), kids));
        }
        return replaced;
    }
}
