package se.overens.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.overens.document.Document;
import se.overens.document.Footnote;

/** What the parts of one document share while they are written. */
final class Story {
    final Measures measures;
    final Numbering numbering;
    final Targets targets;
    /** The notes in the order of their marks. */
    final List<Footnote> notes = new ArrayList<>();

    private final Deque<Integer> opened = new ArrayDeque<>();
    private int bookmarks;
    private int controls;

    Story(Document document, Measures measures) {
        this.measures = measures;
        this.numbering = new Numbering(measures.theme());
        this.targets = Targets.of(document);
    }

    /** The next id of a content control; one part's ids must differ from those of all others. */
    int nextControl() {
        return ++controls;
    }

    /** Begins the bookmarks that lead to a leaf, and says how many there are. */
    int openBookmarks(int leaf, Xml out) {
        int open = targets.isListed(leaf) ? open(listed(leaf), out) : 0;
        return open + (targets.isLinked(leaf) ? open(linked(leaf), out) : 0);
    }

    /** Begins one bookmark. */
    int open(String name, Xml out) {
        opened.push(++bookmarks);
        out.empty("w:bookmarkStart", "w:id", Integer.toString(bookmarks), "w:name", name);
        return 1;
    }

    /** Ends the bookmarks begun last. */
    void closeBookmarks(int open, Xml out) {
        for (int i = 0; i < open; i++) {
            out.empty("w:bookmarkEnd", "w:id", Integer.toString(opened.pop()));
        }
    }

    /** The bookmark that contents lead to. A name that begins so is hidden, and Word's own contents use it. */
    static String listed(int leaf) {
        return "_Toc" + leaf;
    }

    /** The bookmark around the words of a bilaga. */
    static String words(int label) {
        return "_Words" + label;
    }

    /** The bookmark that references lead to. */
    static String linked(int leaf) {
        return "_Ref" + leaf;
    }
}
