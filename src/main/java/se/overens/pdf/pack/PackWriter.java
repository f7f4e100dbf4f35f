package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.DocumentInfo;
import se.overens.font.Face;
import se.overens.pdf.PdfGuard;
import se.overens.pdf.Provenance;

/**
 * Binds PDFs into one file: page by page as they are, with their tags, bookmarks and links, and a stamp in the margin of each
 * page. What the file claims is what all of its parts follow and its own tags bear out.
 *
 * <p>Foreign files are read within the limits of {@link PdfGuard}: of time, memory, depth and size. Nothing in them is run or
 * followed, and no name in them becomes a path. A writer makes one pack; it is not thread-safe.
 */
public final class PackWriter {
    private final Face face;
    private final List<EmbeddedOriginal> originals = new ArrayList<>();
    private final SharedStreams streams = new SharedStreams(null);
    private int parts;
    private int keys;

    /**
     * A writer for one pack.
     *
     * @param face the type of the stamps
     */
    public PackWriter(Face face) {
        this.face = face;
    }

    /**
     * Reads a PDF that is to be a part of the pack.
     *
     * @param pdf the whole file
     * @param where what findings call it
     * @param findings gets the reason when the file cannot be bound
     * @return null when the file cannot be bound
     */
    public @Nullable PackPart read(byte[] pdf, Location where, Diagnostics findings) {
        PartReader.Slot slot = new PartReader.Slot(parts + 1, streams, keys);
        Provenance provenance = Provenance.of(pdf);
        PdfGuard.Outcome<PartReader.Result> outcome = PdfGuard.open(
                pdf,
                where,
                (document, catalog, found) ->
                        PartReader.read(new PartReader.Source(pdf, provenance, document, catalog, where), slot, found));
        findings.addAll(outcome.findings());
        PartReader.Result result = outcome.findings().isEmpty() ? outcome.value() : null;
        if (result == null) {
            return null;
        }
        parts++;
        keys += result.keys();
        streams.addAll(result.streams());
        return result.part();
    }

    /** Lets a file lie in the pack, untouched, beside the pages that show it. */
    public void embed(EmbeddedOriginal original) {
        originals.add(original);
    }

    /**
     * The pack of parts that this writer has read, each bound once.
     *
     * @param info what the file says of itself
     * @param findings gets what the pack could not do: pages without a stamp, claims that do not hold
     * @return null when there are no parts, or when the finished file cannot be read again, page for page; then an error is found
     */
    public @Nullable Pack write(DocumentInfo info, List<PackItem> items, Diagnostics findings) {
        return bind(info, new Binding.Plan(items, PackBookmarks.of(items)), findings);
    }

    /**
     * An agenda that somebody else made, as it is, with papers behind it: their bookmarks stand under the agenda's own one of
     * the item, or last if it has none.
     *
     * @param info what the file says of itself
     * @param agenda the whole of it
     * @param item the papers, and the title of their bookmark if the agenda has none for the item
     * @param number the number of the item
     * @param findings as for {@link #write}, and a warning if the agenda has no bookmark for the item
     * @return as for {@link #write}
     */
    public @Nullable Pack extend(DocumentInfo info, PackPart agenda, PackItem item, int number, Diagnostics findings) {
        List<PackItem> items =
                List.of(new PackItem("", List.of(new PackEntry(info.title(), List.of(), null, agenda))), item);
        List<Bookmark> bookmarks = PackBookmarks.extended(agenda.bookmarks(), number, item.entries());
        if (bookmarks == null) {
            findings.add(
                    Diagnostic.of(Code.ITEM_NOT_FOUND, agenda.where(), number).hint("remedy"));
            bookmarks = new ArrayList<>(agenda.bookmarks());
            bookmarks.addAll(PackBookmarks.of(List.of(item)));
        }
        return bind(info, new Binding.Plan(items, bookmarks), findings);
    }

    private @Nullable Pack bind(DocumentInfo info, Binding.Plan plan, Diagnostics findings) {
        if (plan.items().stream().allMatch(item -> item.entries().isEmpty())) {
            findings.add(Diagnostic.of(Code.PACK_BROKEN, Nowhere.NOWHERE, 0, 0));
            return null;
        }
        return new Binding(info, new Stamps(face), plan, originals, keys).bind(findings);
    }
}
