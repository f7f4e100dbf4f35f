package se.overens.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.document.Logo;
import se.overens.layout.Page;
import se.overens.layout.Pages;

/** Writes PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) in one file. Thread-safe. */
public final class PdfWriter {
    private final FontTable fonts;
    private final ObjectTable objects;
    private final COSDictionary catalog = ObjectTable.dictionary("Catalog");
    private final Document document;
    private final Pages pages;

    private PdfWriter(Pages pages) {
        this.document = pages.document();
        this.pages = pages;
        this.fonts = FontTable.of(pages);
        this.objects = new ObjectTable(fonts.shared());
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
        COSObject root = objects.add(catalog);
        COSObject info = objects.add(Metadata.info(document.info()));
        Structure structure = StructureBuilder.build(document);
        List<PaintedPage> painted = paint(structure);
        SignatureFields fields = SignatureFields.write(painted, objects);
        Destinations destinations = new Destinations(painted, document.leafCount());
        LinkAnnotations links = LinkAnnotations.write(painted, structure, destinations, objects);
        COSObject tree = new StructureWriter(painted, fields, links, objects).write(structure);
        catalog(tree);
        fields.list(catalog, objects);
        catalog.setItem(COSName.OUTLINES, Outline.write(document, destinations, objects));
        verify();
        return FileWriter.write(objects, root, info);
    }

    /** The claims stand in the file only when they hold. */
    private void verify() {
        Findings findings = new Findings(Nowhere.NOWHERE);
        try {
            StructureCheck.check(catalog, PdfWriter::plain, findings, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!findings.list().isEmpty()) {
            throw new BrokenStructure(findings.list());
        }
    }

    private static byte[] plain(COSDictionary stream) {
        return stream instanceof StreamObject own ? own.plain() : new byte[0];
    }

    private List<PaintedPage> paint(Structure structure) {
        COSDictionary resources = new COSDictionary();
        COSObject sharedResources = objects.add(resources);
        COSDictionary tree = ObjectTable.dictionary("Pages");
        COSObject treeReference = objects.add(tree);
        COSArray kids = new COSArray();
        List<PaintedPage> painted = new ArrayList<>();
        for (Page page : pages.pages()) {
            PagePainter result = PagePainter.paint(page, structure, fonts);
            COSDictionary dictionary = ObjectTable.dictionary("Page");
            dictionary.setItem(COSName.PARENT, treeReference);
            dictionary.setItem(
                    COSName.MEDIA_BOX,
                    ObjectTable.array(
                            COSInteger.ZERO,
                            COSInteger.ZERO,
                            ObjectTable.number(page.width()),
                            ObjectTable.number(page.height())));
            dictionary.setItem(COSName.RESOURCES, sharedResources);
            dictionary.setItem(COSName.CONTENTS, objects.add(StreamObject.deflating(result.content())));
            dictionary.setInt(COSName.STRUCT_PARENTS, painted.size());
            COSObject reference = objects.add(dictionary);
            kids.add((COSBase) reference);
            painted.add(new PaintedPage(page, dictionary, reference, result.segments()));
        }
        resources.setItem(COSName.FONT, fonts.write(objects));
        Logo logo = document.furniture().logo();
        if (logo != null) {
            COSDictionary images = new COSDictionary();
            images.setItem(PagePainter.LOGO, objects.add(Images.of(logo.picture())));
            resources.setItem(COSName.XOBJECT, images);
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, kids.size());
        catalog.setItem(COSName.PAGES, treeReference);
        return painted;
    }

    private void catalog(COSObject structureTree) {
        catalog.setString(COSName.LANG, document.info().language());
        catalog.setItem(COSName.PAGE_LABELS, pageLabels());
        catalog.setItem(COSName.MARK_INFO, flag("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
        catalog.setItem(COSName.METADATA, objects.add(Metadata.xmp(document.info())));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structureTree);
        COSDictionary intent = ObjectTable.dictionary("OutputIntent");
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, objects.shared().profile());
        catalog.setItem(COSName.OUTPUT_INTENTS, ObjectTable.array(intent));
    }

    /** Decimal numbers from 1, as they are printed (PDF 32000-1, 12.4.2). */
    private static COSDictionary pageLabels() {
        COSDictionary style = new COSDictionary();
        style.setName(COSName.S, "D");
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, ObjectTable.array(COSInteger.ZERO, style));
        return labels;
    }

    private static COSDictionary flag(String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(name), (COSBase) COSBoolean.TRUE);
        return dictionary;
    }
}
