package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.document.DocumentInfo;
import se.overens.font.Face;
import se.overens.pdf.PdfGuard;

/**
 * Binds PDFs into one file: page by page as they are, with their tags, bookmarks and links, and a stamp in the margin of each
 * page. What the file claims is what all of its parts follow and its own tags bear out.
 *
 * <p>Foreign files are read within the limits of {@link PdfGuard}: of time, memory, depth and size. Nothing in them is run or
 * followed, and no name in them becomes a path. A writer makes one pack; it is not thread-safe.
 */
public final class PackWriter {
    private final DocumentInfo info;
    private final Face face;
    private final SharedStreams streams = new SharedStreams(null);
    private int parts;
    private int keys;

    /**
     * A writer for one pack.
     *
     * @param info what the file says of itself
     * @param face the type of the stamps
     */
    public PackWriter(DocumentInfo info, Face face) {
        this.info = info;
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
        PdfGuard.Outcome<PartReader.Result> outcome = PdfGuard.open(
                pdf,
                where,
                (document, catalog, found) ->
                        PartReader.read(new PartReader.Source(pdf, document, catalog, where), slot, found));
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

    /**
     * The pack of parts that this writer has read, each bound once.
     *
     * @param findings gets what the pack could not do: pages without a stamp, claims that do not hold
     * @return null when the finished file cannot be read again, page for page; then an error is found
     */
    public @Nullable Pack write(List<PackItem> items, Diagnostics findings) {
        List<PackEntry> entries = new ArrayList<>();
        items.forEach(item -> entries.addAll(item.entries()));
        return new Binding(info, new Stamps(face), items, entries, keys).bind(findings);
    }
}
