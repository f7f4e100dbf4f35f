package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import se.overens.font.Face;
import se.overens.layout.Frame;
import se.overens.layout.TextFrame;

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
    record Area(COSObject annotation, COSDictionary dictionary, PaintedPage page) {}

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
        COSArray destination = destinations.of(target.leaf());
        if (destination == null) {
            throw new IllegalArgumentException("no page holds leaf " + target.leaf() + ", which a link leads to");
        }
        double height = page.page().height();
        COSDictionary annotation = ObjectTable.dictionary("Annot");
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        annotation.setItem(
                COSName.RECT,
                ObjectTable.array(
                        ObjectTable.number(box.left),
                        ObjectTable.number(height - box.bottom),
                        ObjectTable.number(box.right),
                        ObjectTable.number(height - box.top)));
        annotation.setItem(COSName.BORDER, ObjectTable.array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.CONTENTS, ObjectTable.text(target.words()));
        annotation.setItem(COSName.DEST, destination);
        COSObject reference = objects.add(annotation);
        page.annotate(reference);
        areas.get(box.link).add(new Area(reference, annotation, page));
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
