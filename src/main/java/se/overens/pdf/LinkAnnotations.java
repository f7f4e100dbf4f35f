package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.LinkTarget;
import se.overens.font.Face;
import se.overens.layout.Frame;
import se.overens.layout.TextFrame;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/** The annotations that make words clickable, one for each line of a link (PDF 32000-1, 12.5.6.5; PDF/UA-1, 7.18.5). */
final class LinkAnnotations {
    /** The annotation is printed with its page (table 165); PDF/A asks for it of every annotation. */
    private static final int PRINT = 1 << 2;

    private final Structure structure;
    private final Destinations destinations;
    private final ObjectTable objects;
    private final List<List<Area>> areas = new ArrayList<>();

    private LinkAnnotations(Structure structure, Destinations destinations, ObjectTable objects) {
        this.structure = structure;
        this.destinations = destinations;
        this.objects = objects;
        structure.links().forEach(link -> areas.add(new ArrayList<>()));
    }

    /**
     * A clickable line.
     *
     * @param annotation the object
     * @param dictionary its entries, which still lack StructParent
     * @param page the page that it stands on
     */
    record Area(PdfReference annotation, PdfDictionary dictionary, PaintedPage page) {}

    /** Writes the annotations of all links, and lists them in their pages. */
    static LinkAnnotations write(
            List<PaintedPage> pages, Structure structure, Destinations destinations, ObjectTable objects) {
        LinkAnnotations links = new LinkAnnotations(structure, destinations, objects);
        if (!structure.links().isEmpty()) {
            pages.forEach(links::collect);
        }
        return links;
    }

    /** The lines of a link, by its number. */
    List<Area> of(int link) {
        return areas.get(link);
    }

    private void collect(PaintedPage page) {
        Box box = null;
        for (Frame frame : page.page().frames()) {
            if (!(frame instanceof TextFrame text) || text.leaf() < 0) {
                continue;
            }
            int link = structure.link(text.leaf());
            if (box != null && !(box.link == link && box.baseline == text.baseline())) {
                add(box, page);
                box = null;
            }
            if (link != LeafSegments.NONE) {
                box = box == null ? new Box(link, text) : box;
                box.take(text);
            }
        }
        add(box, page);
    }

    private void add(@Nullable Box box, PaintedPage page) {
        if (box == null) {
            return;
        }
        Structure.Target target = structure.links().get(box.link);
        double height = page.page().height();
        PdfDictionary annotation = PdfDictionary.of(PdfName.ANNOT, 8);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(
                PdfName.RECT,
                PdfArray.of(
                        PdfNumber.of(box.left),
                        PdfNumber.of(height - box.bottom),
                        PdfNumber.of(box.right),
                        PdfNumber.of(height - box.top)));
        annotation.put(PdfName.BORDER, PdfArray.of(PdfNumber.of(0), PdfNumber.of(0), PdfNumber.of(0)));
        annotation.put(PdfName.F, PRINT);
        annotation.put(PdfName.CONTENTS, PdfString.of(target.words()));
        annotation.put(PdfName.DEST, destination(target.place()));
        PdfReference reference = objects.add(annotation);
        page.annotate(reference);
        areas.get(box.link).add(new Area(reference, annotation, page));
    }

    /** A place on a page of this file, or a name that the pack knows (12.3.2.3). */
    private PdfObject destination(LinkTarget place) {
        if (!(place instanceof LinkTarget.Inside inside)) {
            return PdfString.of(((LinkTarget.Pack) place).place());
        }
        PdfArray destination = destinations.of(inside.leaf());
        if (destination == null) {
            throw new IllegalArgumentException("no page holds leaf " + inside.leaf() + ", which a link leads to");
        }
        return destination;
    }

    /** The words of a link on one line. */
    private static final class Box {
        private final int link;
        private final double baseline;
        private final double left;
        private double right;
        private double top = Double.MAX_VALUE;
        private double bottom;

        Box(int link, TextFrame first) {
            this.link = link;
            this.baseline = first.baseline();
            this.left = first.x();
        }

        void take(TextFrame text) {
            Face face = text.face();
            double scale = text.size() / face.unitsPerEm();
            right = Math.max(right, text.x() + text.width());
            top = Math.min(top, text.baseline() - face.ascent() * scale);
            bottom = Math.max(bottom, text.baseline() - face.descent() * scale);
        }
    }
}
