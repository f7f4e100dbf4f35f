package se.overens.pdf.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Location;
import se.overens.pdf.Claims;
import se.overens.pdf.Findings;
import se.overens.pdf.Provenance;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/** Reads one PDF for a pack: its pages with all that they need, and what is to be known about it. */
final class PartReader {
    /** More pages than any board reads. */
    private static final int MOST_PAGES = 10_000;

    /** What a page takes along, besides its content, its annotations and what it may inherit. */
    private static final List<COSName> KEPT = List.of(
            COSName.BLEED_BOX,
            COSName.TRIM_BOX,
            COSName.ART_BOX,
            COSName.GROUP,
            COSName.STRUCT_PARENTS,
            COSName.getPDFName("Tabs"),
            COSName.getPDFName("UserUnit"),
            COSName.CONTENTS);

    private final PDDocument document;
    private final Findings findings;
    private final GraphCopy copy;
    private final EnumSet<Removal> removals = EnumSet.noneOf(Removal.class);
    private final Actions actions;
    private final Annotations annotations;

    private PartReader(PDDocument document, GraphCopy copy, Findings findings, boolean ours) {
        this.document = document;
        this.findings = findings;
        this.copy = copy;
        this.actions = new Actions(document, copy, removals);
        this.annotations = new Annotations(copy, actions, removals, ours);
    }

    /**
     * Where a part will be in its pack.
     *
     * @param number of the part, from 1
     * @param streams of the parts before
     * @param firstKey the first key of the parent tree that is free
     */
    record Slot(int number, SharedStreams streams, int firstKey) {}

    /**
     * What came of reading.
     *
     * @param part the part
     * @param streams those that it brought along
     * @param keys how many keys of the parent tree it takes
     */
    record Result(PackPart part, SharedStreams streams, int keys) {}

    /** Reads the open file {@code document}; null after a finding that says why it cannot be bound. */
    static @Nullable Result read(Source source, Slot slot, Findings findings) throws IOException {
        SharedStreams streams = new SharedStreams(slot.streams());
        GraphCopy copy = new GraphCopy(streams, slot.firstKey());
        boolean ours = source.provenance() == Provenance.OURS;
        PartReader reader = new PartReader(source.document(), copy, findings, ours);
        List<PDPage> pages = reader.pages();
        if (pages.isEmpty()) {
            return null;
        }
        PackPart part = reader.bind(pages, source, slot);
        return new Result(part, streams, copy.keys());
    }

    /**
     * A file that is open.
     *
     * @param bytes the whole file
     * @param provenance whose it is
     * @param document the same in PDFBox's form
     * @param catalog its catalog in ours
     * @param where what to call it
     */
    record Source(byte[] bytes, Provenance provenance, PDDocument document, PdfDictionary catalog, Location where) {}

    /** The pages, or none after a finding. */
    private List<PDPage> pages() {
        if (document.isEncrypted()) {
            findings.add(Code.NOT_A_PDF, "locked");
            return List.of();
        }
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(page);
        }
        int declared = document.getNumberOfPages();
        if (pages.isEmpty() && declared <= 0) {
            findings.add(Code.NOT_A_PDF, "empty");
        } else if (declared != pages.size()) {
            findings.add(Code.NOT_A_PDF, "pages", declared, pages.size());
            return List.of();
        } else if (declared > MOST_PAGES) {
            findings.add(Code.NOT_A_PDF, "long", declared, MOST_PAGES);
            return List.of();
        }
        return pages;
    }

    private PackPart bind(List<PDPage> pages, Source source, Slot slot) throws IOException {
        actions.ofFile();
        List<PdfDictionary> dictionaries = new ArrayList<>();
        List<PdfReference> references = new ArrayList<>();
        for (PDPage page : pages) {
            PdfDictionary made = PdfDictionary.of(PdfName.PAGE, 12);
            PdfReference reference = copy.add(made);
            copy.replace(page.getCOSObject(), reference);
            dictionaries.add(made);
            references.add(reference);
        }
        List<List<COSDictionary>> widgets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            widgets.add(annotations.decide(pages.get(i).getCOSObject(), dictionaries.get(i)));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        PartTree tree = PartTree.of(catalog, copy, slot.number());
        List<Bookmark> bookmarks = BookmarkReader.read(catalog, actions);
        Layers layers = Layers.of(catalog, copy);
        copy.finish();
        Map<Integer, PdfObject> parents = tree == null ? Map.of() : tree.parents(copy);
        Flattening flattening = new Flattening(copy, parents);
        List<PageCopy> copies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            copies.add(page(pages.get(i), dictionaries.get(i), references.get(i), widgets.get(i), flattening));
        }
        copy.finish();
        String language = source.catalog().text(PdfName.LANG);
        if (tree != null && language != null && Claims.isLanguage(language)) {
            tree.element().put(PdfName.LANG, language);
        }
        PackPart.Verdict verdict = new Assessment(source, copies, removals).verdict();
        return new PackPart(
                new PackPart.Content(copies, copy.objects(), tree, parents, bookmarks, annotations.named()),
                layers,
                verdict);
    }

    private PageCopy page(
            PDPage page,
            PdfDictionary target,
            PdfReference reference,
            List<COSDictionary> widgets,
            Flattening flattening) {
        COSDictionary dictionary = page.getCOSObject();
        actions.ofObject(dictionary);
        for (COSName name : KEPT) {
            COSBase value = dictionary.getItem(name);
            if (COSName.STRUCT_PARENTS.equals(name)) {
                int key = dictionary.getInt(name, -1);
                if (key >= 0) {
                    target.put(PdfName.STRUCT_PARENTS, copy.key(key));
                }
            } else if (value != null) {
                target.put(PdfName.of(name.getName()), copy.of(value));
            }
        }
        COSBase resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        target.put(PdfName.RESOURCES, resources == null ? new PdfDictionary(1) : copy.of(resources));
        target.put(PdfName.MEDIA_BOX, array(page.getMediaBox()));
        target.put(PdfName.of("CropBox"), array(page.getCropBox()));
        if (page.getRotation() != 0) {
            target.put(PdfName.of("Rotate"), page.getRotation());
        }
        View view = View.of(page);
        InkReader reader = InkReader.read(page, view);
        PageCopy bare = new PageCopy(target, reference, view, reader.ink(), reader.ending(), new byte[0]);
        return widgets.isEmpty() ? bare : bare.showing(flattening.paint(widgets, bare));
    }

    private static PdfArray array(PDRectangle box) {
        return PdfArray.of(
                PdfNumber.exact(box.getLowerLeftX()),
                PdfNumber.exact(box.getLowerLeftY()),
                PdfNumber.exact(box.getUpperRightX()),
                PdfNumber.exact(box.getUpperRightY()));
    }
}
