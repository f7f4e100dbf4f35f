package se.overens.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfDictionary;

/** The text of every marked content of a file, by the page or form that holds it and its MCID. */
final class MarkedContents {
    private final Map<PdfDictionary, Owned> byOwner = new LinkedHashMap<>();
    private final List<Content> all = new ArrayList<>();
    private @Nullable PdfDictionary lastOwner;
    private Owned last = new Owned();

    /** A marked content: its text so far, and how often the structure tree refers to it. */
    static final class Content implements Kid {
        private final int page;
        private final int mcid;
        private char[] text = new char[64];
        private int length;
        private int references;

        Content(int page, int mcid) {
            this.page = page;
            this.mcid = mcid;
        }

        /** Makes room for so many characters; the result is where they go, from {@link #length} on. */
        char[] room(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
            }
            return text;
        }

        /** Counts characters that were put into the room. */
        void grow(int more) {
            length += more;
        }

        /** The number of characters painted in it. */
        int length() {
            return length;
        }

        /** What is painted in it. */
        String text() {
            return new String(text, 0, length);
        }

        /** The number of the page that it was first met on. */
        int page() {
            return page;
        }

        /** Its number in its page or form. */
        int mcid() {
            return mcid;
        }

        /** How often the structure tree refers to it. */
        int references() {
            return references;
        }

        /** Counts one reference. */
        void refer() {
            references++;
        }
    }

    /** The contents of one page or form. They are numbered without gaps nearly always; the others stand apart. */
    private static final class Owned {
        private Content[] dense = new Content[64];
        private int size;
        private @Nullable Map<Integer, Content> sparse;

        @Nullable
        Content get(int mcid) {
            if (mcid >= 0 && mcid < size) {
                return dense[mcid];
            }
            return sparse == null ? null : sparse.get(mcid);
        }

        void put(int mcid, Content content) {
            if (mcid == size && sparse == null) {
                dense = size < dense.length ? dense : Arrays.copyOf(dense, 2 * size);
                dense[size++] = content;
            } else {
                sparse = sparse == null ? new HashMap<>() : sparse;
                sparse.put(mcid, content);
            }
        }
    }

    /** Adds a marked content; null if there is one with this number already. */
    @Nullable
    Content open(PdfDictionary owner, int mcid, int page) {
        Owned contents = byOwner.get(owner);
        if (contents == null) {
            contents = new Owned();
            byOwner.put(owner, contents);
        }
        if (contents.get(mcid) != null) {
            return null;
        }
        Content content = new Content(page, mcid);
        contents.put(mcid, content);
        all.add(content);
        return content;
    }

    /** The marked content with this number, or null. */
    @Nullable
    Content get(@Nullable PdfDictionary owner, int mcid) {
        if (owner == null) {
            return null;
        }
        if (owner != lastOwner) {
            lastOwner = owner;
            Owned found = byOwner.get(owner);
            last = found == null ? new Owned() : found;
        }
        return last.get(mcid);
    }

    /** All of them, as they were met. */
    List<Content> all() {
        return all;
    }
}
