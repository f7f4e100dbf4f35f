package se.overens.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import se.overens.deflate.PresetCode;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.document.Logo;
import se.overens.layout.Page;
import se.overens.layout.Pages;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfFlag;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfReference;

/** Writes PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) in one file. Thread-safe. */
public final class PdfWriter {
    private final PdfDictionary catalog = PdfDictionary.of(PdfName.CATALOG, 12);
    private final FontTable fonts = new FontTable();
    private final Document document;
    private final Pages pages;

    private PdfWriter(Pages pages) {
        this.document = pages.document();
        this.pages = pages;
    }

    /**
     * The bytes of the PDF: the same for the same pages.
     *
     * @throws BrokenStructure when the pages do not hold every leaf of their document, once and in order
     */
    public static byte[] write(Pages pages) {
        return new PdfWriter(pages).write();
    }

    private byte[] write() {
        Structure structure = StructureBuilder.build(document);
        List<PagePainter> painters = new ArrayList<>(pages.pages().size());
        for (Page page : pages.pages()) {
            painters.add(PagePainter.paint(page, structure, fonts));
        }
        ObjectTable objects = new ObjectTable(fonts.shared());
        PdfReference root = objects.add(catalog);
        PdfReference info = objects.add(Metadata.info(document.info()));
        List<PaintedPage> painted = list(painters, objects);
        SignatureFields fields = SignatureFields.write(painted, objects);
        Destinations destinations = new Destinations(painted, document.leafCount());
        LinkAnnotations links = LinkAnnotations.write(painted, structure, destinations, objects);
        PdfReference tree = new StructureWriter(painted, fields, links, objects).write(structure);
        catalog(tree, objects);
        fields.list(catalog, objects);
        catalog.put(PdfName.OUTLINES, Outline.write(document, destinations, objects));
        verify();
        return FileWriter.write(objects, root, info);
    }

    /** The claims stand in the file only when they hold. */
    private void verify() {
        Findings findings = new Findings(Nowhere.NOWHERE);
        try {
            StructureCheck.check(catalog, findings, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!findings.list().isEmpty()) {
            throw new BrokenStructure(findings.list());
        }
    }

    private List<PaintedPage> list(List<PagePainter> painters, ObjectTable objects) {
        PdfDictionary resources = new PdfDictionary(2);
        PdfReference sharedResources = objects.add(resources);
        PdfDictionary tree = PdfDictionary.of(PdfName.PAGES, 3);
        PdfReference treeReference = objects.add(tree);
        PdfArray kids = new PdfArray(painters.size());
        List<PaintedPage> painted = new ArrayList<>(painters.size());
        for (PagePainter painter : painters) {
            PdfDictionary dictionary = PdfDictionary.of(PdfName.PAGE, 8);
            dictionary.put(PdfName.PARENT, treeReference);
            dictionary.put(PdfName.MEDIA_BOX, painter.mediaBox());
            dictionary.put(PdfName.RESOURCES, sharedResources);
            dictionary.put(
                    PdfName.CONTENTS, objects.add(StreamObject.deflating(painter.content(), PresetCode.CONTENT)));
            dictionary.put(PdfName.STRUCT_PARENTS, painted.size());
            PdfReference reference = objects.add(dictionary);
            kids.add(reference);
            painted.add(new PaintedPage(painter.page(), dictionary, reference, painter.segments()));
        }
        resources.put(PdfName.FONT, fonts.write(objects));
        Logo logo = document.furniture().logo();
        if (logo != null) {
            PdfDictionary images = new PdfDictionary(1);
            images.put(PdfName.of(PagePainter.LOGO), objects.add(Images.of(logo.picture())));
            resources.put(PdfName.XOBJECT, images);
        }
        tree.put(PdfName.KIDS, kids);
        tree.put(PdfName.COUNT, kids.size());
        catalog.put(PdfName.PAGES, treeReference);
        return painted;
    }

    private void catalog(PdfReference structureTree, ObjectTable objects) {
        catalog.put(PdfName.LANG, document.info().language());
        catalog.put(PdfName.PAGE_LABELS, pageLabels());
        catalog.put(PdfName.MARK_INFO, flag(PdfName.MARKED));
        catalog.put(PdfName.VIEWER_PREFERENCES, flag(PdfName.DISPLAY_DOC_TITLE));
        catalog.put(PdfName.METADATA, objects.add(Metadata.xmp(document.info())));
        catalog.put(PdfName.STRUCT_TREE_ROOT, structureTree);
        catalog.put(PdfName.OUTPUT_INTENTS, PdfArray.of(ColourProfile.intent(objects.shared())));
    }

    /** Decimal numbers from 1, as they are printed (PDF 32000-1, 12.4.2). */
    public static PdfDictionary pageLabels() {
        PdfDictionary style = new PdfDictionary(4);
        style.put(PdfName.S, PdfName.D);
        PdfDictionary labels = new PdfDictionary(4);
        labels.put(PdfName.NUMS, PdfArray.of(PdfNumber.of(0), style));
        return labels;
    }

    private static PdfDictionary flag(PdfName name) {
        return new PdfDictionary(1).put(name, PdfFlag.TRUE);
    }
}
