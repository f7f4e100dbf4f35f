package se.overens.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import se.overens.font.Face;
import se.overens.font.Repertoire;
import se.overens.font.Subset;
import se.overens.layout.Frame;
import se.overens.layout.Page;
import se.overens.layout.Pages;
import se.overens.layout.TextFrame;

/**
 * The fonts of a document, by face in the order of their first use.
 *
 * <p>Which subset a face is embedded as follows from what this document paints with it, and from nothing else.
 */
final class FontTable {
    private final Map<Face, FaceFonts> fonts = new LinkedHashMap<>();

    /** The fonts that {@code pages} need. */
    static FontTable of(Pages pages) {
        Map<Face, SortedSet<Integer>> used = new LinkedHashMap<>();
        Face last = null;
        SortedSet<Integer> rare = new TreeSet<>();
        for (Page page : pages.pages()) {
            for (Frame frame : page.frames()) {
                if (frame instanceof TextFrame text) {
                    if (text.face() != last) {
                        last = text.face();
                        rare = used.computeIfAbsent(last, face -> new TreeSet<>());
                    }
                    collect(text.text(), rare);
                }
            }
        }
        FontTable table = new FontTable();
        for (Entry<Face, SortedSet<Integer>> entry : used.entrySet()) {
            int[] beyond = entry.getValue().stream().mapToInt(i -> i).toArray();
            table.fonts.put(entry.getKey(), new FaceFonts(subset(entry.getKey(), beyond), table.fonts.size()));
        }
        return table;
    }

    /** The fonts of a face. */
    FaceFonts of(Face face) {
        FaceFonts found = fonts.get(face);
        if (found == null) {
            throw new IllegalArgumentException("a face that no page uses: " + face.name());
        }
        return found;
    }

    /** What the file shares with all others that have the same fonts. */
    SharedPart shared() {
        List<Subset> subsets = new ArrayList<>(fonts.size());
        fonts.values().forEach(face -> subsets.add(face.subset()));
        return SharedPart.of(subsets);
    }

    /** Writes all fonts; the result is the Font dictionary of the pages' resources. */
    COSDictionary write(ObjectTable objects) {
        COSDictionary resources = new COSDictionary();
        fonts.values().forEach(face -> face.write(objects, resources));
        return resources;
    }

    /** Keeps what the common repertoire lacks; U+2011 is painted with the hyphen. */
    private static void collect(String text, SortedSet<Integer> rare) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean plain = codePoint >= ' ' && codePoint <= '~' || codePoint >= 0xA0 && codePoint <= 0xFF;
            if (!plain && codePoint != 0x2011 && !Repertoire.SWEDISH.covers(codePoint)) {
                rare.add(codePoint);
            }
            i += Character.charCount(codePoint);
        }
    }

    private static Subset subset(Face face, int[] rare) {
        if (rare.length == 0) {
            return Subset.of(face, Repertoire.SWEDISH);
        }
        boolean full = Arrays.stream(rare).allMatch(Repertoire.FULL::covers);
        return full ? Subset.of(face, Repertoire.FULL) : Subset.of(face, rare);
    }
}
