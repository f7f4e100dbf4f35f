package se.overens.pdf.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.document.DocumentInfo;
import se.overens.pdf.Conformance;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNull;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/** A PDF that has been read for a pack, and can be bound into it once. */
public final class PackPart {
    private final List<PageCopy> pages;
    private final List<PdfReference> objects;
    private final @Nullable PartTree tree;
    private final Map<Integer, PdfObject> parents;
    private final List<Bookmark> bookmarks;
    private final List<PdfDictionary> named;
    private final Layers layers;
    private final Verdict verdict;

    PackPart(Content content, Layers layers, Verdict verdict) {
        this.pages = content.pages();
        this.objects = content.objects();
        this.tree = content.tree();
        this.parents = content.parents();
        this.bookmarks = content.bookmarks();
        this.named = content.named();
        this.layers = layers;
        this.verdict = verdict;
    }

    /** What is bound: pages, objects, tags and bookmarks, and the links that lead to a name. */
    record Content(
            List<PageCopy> pages,
            List<PdfReference> objects,
            @Nullable PartTree tree,
            Map<Integer, PdfObject> parents,
            List<Bookmark> bookmarks,
            List<PdfDictionary> named) {}

    /**
     * What was found out about a part.
     *
     * @param where what findings call it
     * @param info what it says of itself
     * @param conformance what it follows, as far as it says so and nothing speaks against it
     * @param signed true if it holds a digital signature, which the pack only shows
     * @param findings why it follows no more, and what was left out
     */
    record Verdict(
            Location where, DocumentInfo info, Conformance conformance, boolean signed, List<Diagnostic> findings) {}

    /** How many pages it has. */
    public int pages() {
        return pages.size();
    }

    /** What it follows, as far as it says so and nothing speaks against it. */
    public Conformance conformance() {
        return verdict.conformance();
    }

    /** True if it holds a digital signature, which the pack only shows. */
    public boolean signed() {
        return verdict.signed();
    }

    /** Why it follows no more, and what was left out of it; all are warnings. */
    public List<Diagnostic> findings() {
        return verdict.findings();
    }

    /** What findings call it. */
    Location where() {
        return verdict.where();
    }

    /** Where its first page begins. */
    PdfArray top() {
        PageCopy first = pages.get(0);
        return first.view().corner(PdfArray.of(first.reference(), PdfName.XYZ)).add(PdfNull.NULL);
    }

    /** What the file says of itself, as far as anybody can use it; the title is empty if it says none that is one. */
    public DocumentInfo info() {
        return verdict.info();
    }

    /** What its bookmark of an item says, if it is an agenda; empty if it has none. */
    public String bookmark(int item) {
        Bookmark found = PackBookmarks.find(bookmarks, item);
        return found == null ? "" : found.title();
    }

    List<PageCopy> copies() {
        return pages;
    }

    List<PdfReference> objects() {
        return objects;
    }

    @Nullable
    PartTree tree() {
        return tree;
    }

    Map<Integer, PdfObject> parents() {
        return parents;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<PdfDictionary> named() {
        return named;
    }

    Layers layers() {
        return layers;
    }
}
