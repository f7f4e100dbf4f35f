package se.overens.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** The text of every marked content of a file, by the page or form that holds it and its MCID. */
final class MarkedContents {
    private final Map<COSDictionary, Map<Integer, Content>> byOwner = new LinkedHashMap<>();

    /** A marked content: its text so far, and how often the structure tree refers to it. */
    static final class Content {
        private final StringBuilder text = new StringBuilder();
        private final int page;
        private int references;

        Content(int page) {
            this.page = page;
        }

        /** What is painted in it. */
        StringBuilder text() {
            return text;
        }

        /** The number of the page that it was first met on. */
        int page() {
            return page;
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

    /** Adds a marked content; null if there is one with this number already. */
    @Nullable
    Content open(COSDictionary owner, int mcid, int page) {
        Map<Integer, Content> contents = byOwner.computeIfAbsent(owner, key -> new TreeMap<>());
        if (contents.containsKey(mcid)) {
            return null;
        }
        Content content = new Content(page);
        contents.put(mcid, content);
        return content;
    }

    /** The marked content with this number, or null. */
    @Nullable
    Content get(@Nullable COSDictionary owner, int mcid) {
        return owner == null ? null : byOwner.getOrDefault(owner, Map.of()).get(mcid);
    }

    /** All of them, by page or form. */
    Map<COSDictionary, Map<Integer, Content>> all() {
        return byOwner;
    }
}
