package se.overens.pdf.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.deflate.PresetCode;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.DocumentInfo;
import se.overens.pdf.ColourProfile;
import se.overens.pdf.Conformance;
import se.overens.pdf.FileWriter;
import se.overens.pdf.Metadata;
import se.overens.pdf.ObjectTable;
import se.overens.pdf.PdfWriter;
import se.overens.pdf.StreamObject;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfFlag;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/** The parts of a pack on their way into one file. */
final class Binding {
    /** More numbers than this nobody looks up. */
    private static final int MOST_NAMED = 10;

    private static final String ARTIFACT = "/Artifact<</Type/Pagination>>BDC q\n";

    private final DocumentInfo info;
    private final Stamps stamps;
    private final Plan plan;
    private final List<PackEntry> entries = new ArrayList<>();
    private final List<EmbeddedOriginal> originals;
    private final int keys;
    private final List<Pack.Bound> bound = new ArrayList<>();
    private final List<List<byte @Nullable []>> stamped = new ArrayList<>();
    private final Map<String, PdfReference> frames = new HashMap<>();
    private final int pages;

    /**
     * A file to be.
     *
     * @param originals files that lie in it
     * @param keys how many keys of the parent tree the parts take
     */
    Binding(DocumentInfo info, Stamps stamps, Plan plan, List<EmbeddedOriginal> originals, int keys) {
        this.info = info;
        this.stamps = stamps;
        this.plan = plan;
        this.originals = originals;
        this.keys = keys;
        plan.items().forEach(item -> entries.addAll(item.entries()));
        this.pages = entries.stream().mapToInt(entry -> entry.part().pages()).sum();
    }

    /**
     * What is bound, and the bookmarks that lead there.
     *
     * @param items the parts in order
     * @param bookmarks those of the whole
     */
    record Plan(List<PackItem> items, List<Bookmark> bookmarks) {}

    /** The finished file, looked through once more; null when not all pages can be found in it. */
    @Nullable
    Pack bind(Diagnostics findings) {
        stamp();
        tellUnstamped(findings);
        ObjectTable objects = new ObjectTable(stamps.fonts().shared());
        PdfDictionary catalog = PdfDictionary.of(PdfName.CATALOG, 16);
        PdfReference root = objects.add(catalog);
        PdfReference about = objects.add(Metadata.info(info));
        for (PackEntry entry : entries) {
            entry.part().objects().forEach(objects::take);
        }
        paint(objects);
        catalog.put(PdfName.PAGES, pageTree(objects));
        catalog.put(PdfName.LANG, info.language());
        catalog.put(PdfName.PAGE_LABELS, PdfWriter.pageLabels());
        catalog.put(PdfName.VIEWER_PREFERENCES, new PdfDictionary(1).put(PdfName.DISPLAY_DOC_TITLE, PdfFlag.TRUE));
        catalog.put(PdfName.OUTPUT_INTENTS, PdfArray.of(ColourProfile.intent(objects.shared())));
        catalog.put(PdfName.OUTLINES, new Bookmarks(objects).write(plan.bookmarks()));
        destinations(catalog, objects);
        PdfDictionary layers = Layers.properties(
                entries.stream().map(entry -> entry.part().layers()).toList());
        if (layers != null) {
            catalog.put(PdfName.of("OCProperties"), layers);
        }
        boolean tagged = new PackTree(objects, keys).write(catalog, plan.items());
        Conformance claim = tagged ? common() : common().untagged();
        catalog.put(PdfName.MARK_INFO, new PdfDictionary(1).put(PdfName.MARKED, isMarked(claim)));
        EmbeddedOriginal.write(originals, info, catalog, objects);
        PdfReference metadata = objects.add(Metadata.xmp(info, claim, archivePart()));
        catalog.put(PdfName.METADATA, metadata);
        byte[] bytes = FileWriter.write(objects, root, about);
        return new Proof(this, findings).of(bytes, claim, lowered -> {
            metadata.become(Metadata.xmp(info, lowered, archivePart()));
            catalog.put(PdfName.MARK_INFO, new PdfDictionary(1).put(PdfName.MARKED, isMarked(lowered)));
            return FileWriter.write(objects, root, about);
        });
    }

    /** PDF/A-2 may hold no file that is not PDF/A itself; part 3 may (ISO 19005-3, 6.8). */
    int archivePart() {
        return originals.isEmpty() ? 2 : 3;
    }

    /** Only a file whose every page is tagged may say that it is. */
    private static PdfFlag isMarked(Conformance claim) {
        return claim.accessible() || claim.archive() == Conformance.Level.A ? PdfFlag.TRUE : PdfFlag.FALSE;
    }

    private Conformance common() {
        Conformance common = Conformance.FULL;
        for (PackEntry entry : entries) {
            common = common.and(entry.part().conformance());
        }
        return common;
    }

    /** What the file is to hold: where each part stands. */
    List<Pack.Bound> bound() {
        return bound;
    }

    /** How many pages it is to have. */
    int pages() {
        return pages;
    }

    private void tellUnstamped(Diagnostics findings) {
        for (int i = 0; i < entries.size(); i++) {
            List<Integer> without = bound.get(i).unstamped();
            if (!without.isEmpty()) {
                String numbers =
                        without.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
                String rest = without.size() > MOST_NAMED ? " …" : "";
                findings.add(Diagnostic.of(
                                Code.NO_ROOM_FOR_STAMP, entries.get(i).part().where(), without.size(), numbers + rest)
                        .hint("remedy"));
            }
        }
    }

    private void stamp() {
        int next = 1;
        for (PackEntry entry : entries) {
            List<PageCopy> copies = entry.part().copies();
            List<Integer> without = new ArrayList<>();
            List<byte @Nullable []> painted = new ArrayList<>();
            String words = entry.stamp();
            if (words != null) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < copies.size(); i++) {
                    texts.add(words + " · " + (next + i) + " (" + pages + ")");
                }
                painted.addAll(stamps.paint(copies, texts));
            }
            for (int i = 0; i < painted.size(); i++) {
                if (painted.get(i) == null) {
                    without.add(next + i);
                }
            }
            stamped.add(painted);
            bound.add(new Pack.Bound(next, copies.size(), without));
            next += copies.size();
        }
    }

    private void paint(ObjectTable objects) {
        PdfDictionary resources =
                new PdfDictionary(1).put(PdfName.FONT, stamps.fonts().write(objects));
        PdfReference fonts = objects.add(resources);
        for (int i = 0; i < entries.size(); i++) {
            List<PageCopy> copies = entries.get(i).part().copies();
            for (int j = 0; j < copies.size(); j++) {
                PageCopy page = copies.get(j);
                byte[] stamp = stamped.get(i).isEmpty() ? null : stamped.get(i).get(j);
                ByteSink operators = new ByteSink(256).bytes(page.flattened());
                if (stamp != null) {
                    String name = page.addForm(objects.add(form(stamp, page.view(), fonts)));
                    operators.text(ARTIFACT);
                    page.view().transform(operators);
                    operators.text("/").text(name).text(" Do Q EMC\n");
                }
                if (operators.size() > 0) {
                    PdfReference opening = frame(page.ending().before(), objects);
                    PdfReference closing = frame(page.ending().after(), objects);
                    page.append(opening, closing, objects::add, operators.toBytes());
                }
            }
        }
    }

    /** Pages need few different ones. */
    private PdfReference frame(byte[] operators, ObjectTable objects) {
        String key = new String(operators, StandardCharsets.US_ASCII);
        return frames.computeIfAbsent(key, needed -> objects.add(StreamObject.plain(operators)));
    }

    private static StreamObject form(byte[] content, View view, PdfReference resources) {
        StreamObject form = StreamObject.deflating(content, PresetCode.CONTENT);
        form.put(PdfName.TYPE, PdfName.XOBJECT);
        form.put(PdfName.SUBTYPE, PdfName.FORM);
        form.put(
                PdfName.BBOX,
                PdfArray.of(PdfNumber.of(0), PdfNumber.of(0), PdfNumber.of(view.width()), PdfNumber.of(view.height())));
        form.put(PdfName.RESOURCES, resources);
        return form;
    }

    private PdfReference pageTree(ObjectTable objects) {
        PdfDictionary tree = PdfDictionary.of(PdfName.PAGES, 3);
        PdfReference reference = objects.add(tree);
        PdfArray kids = new PdfArray(pages);
        for (PackEntry entry : entries) {
            for (PageCopy page : entry.part().copies()) {
                page.dictionary().put(PdfName.PARENT, reference);
                kids.add(page.reference());
            }
        }
        tree.put(PdfName.KIDS, kids);
        tree.put(PdfName.COUNT, pages);
        return reference;
    }

    /** The names that parts link to (PDF 32000-1, 12.3.2.3); a link to a name that is not there leads nowhere. */
    private void destinations(PdfDictionary catalog, ObjectTable objects) {
        Map<String, PdfObject> named = new TreeMap<>();
        for (PackEntry entry : entries) {
            for (String destination : entry.destinations()) {
                named.put(destination, entry.part().top());
            }
        }
        for (PackEntry entry : entries) {
            for (PdfDictionary link : entry.part().named()) {
                if (link.get(PdfName.DEST) instanceof PdfString name && !named.containsKey(name.text())) {
                    link.remove(PdfName.DEST);
                }
            }
        }
        if (named.isEmpty()) {
            return;
        }
        PdfDictionary tree = new PdfDictionary(1).put(PdfName.NAMES, NameTree.names(named));
        NameTree.put(catalog, PdfName.of("Dests"), objects.add(tree));
    }
}
