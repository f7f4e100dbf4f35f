package se.overens.pdf.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/**
 * The annotations of a part (PDF 32000-1, 12.5): links and remarks stay, fields become what they show, and what plays or
 * carries files goes.
 */
final class Annotations {
    private static final Set<String> KEPT = Set.of(
            "Link",
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "PrinterMark",
            "Redact",
            "TrapNet",
            "Watermark");

    private final GraphCopy copy;
    private final Actions actions;
    private final EnumSet<Removal> removals;
    private final boolean keepsNames;
    private final List<PdfDictionary> named = new ArrayList<>();

    /**
     * The annotations of one file.
     *
     * @param keepsNames true if a link to a name that the file lacks leads to a place in the pack
     */
    Annotations(GraphCopy copy, Actions actions, EnumSet<Removal> removals, boolean keepsNames) {
        this.copy = copy;
        this.actions = actions;
        this.removals = removals;
        this.keepsNames = keepsNames;
    }

    /**
     * An annotation of the new page.
     *
     * @param source what it was
     * @param target what it will be, still without entries
     */
    private record Pair(COSDictionary source, PdfDictionary target) {}

    /** The links that lead to a name. */
    List<PdfDictionary> named() {
        return named;
    }

    /** Decides about the annotations of a page before anything that refers to them is copied; the result is what is flattened. */
    List<COSDictionary> decide(COSDictionary page, PdfDictionary target) {
        List<COSDictionary> flattened = new ArrayList<>();
        List<Pair> kept = new ArrayList<>();
        PdfArray list = new PdfArray(4);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (!(annotations.getObject(i) instanceof COSDictionary annotation) || copy.copied(annotation) != null) {
                continue;
            }
            actions.ofObject(annotation);
            String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
            if (KEPT.contains(kind)) {
                PdfDictionary made = new PdfDictionary(annotation.size());
                PdfReference reference = copy.add(made);
                copy.replace(annotation, reference);
                list.add(reference);
                kept.add(new Pair(annotation, made));
            } else {
                copy.leaveOut(annotation);
                removals.add(removal(kind));
                if (kind.equals("Widget")) {
                    flattened.add(annotation);
                }
            }
        }
        if (list.size() > 0) {
            target.put(PdfName.ANNOTS, list);
        }
        kept.forEach(pair -> link(pair.source(), pair.target()));
        return flattened;
    }

    private static Removal removal(String kind) {
        if (kind.equals("Widget")) {
            return Removal.FIELD;
        }
        return kind.equals("FileAttachment") ? Removal.FILE : Removal.MEDIA;
    }

    private void link(COSDictionary source, PdfDictionary target) {
        copy.annotateLater(target, source);
        actions.link(source, target, keepsNames);
        if (target.get(PdfName.DEST) instanceof PdfString) {
            named.add(target);
        }
    }
}
