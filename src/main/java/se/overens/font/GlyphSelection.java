package se.overens.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The glyphs of a subset and their new numbers: .notdef, then by ascending code point, then the parts of composite
 * glyphs that have no code point of their own.
 */
final class GlyphSelection {
    private final int[] codePoints;
    private final char[] renumbered;
    private final List<Integer> originals = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();

    private GlyphSelection(Face face, int[] codePoints) {
        this.renumbered = new char[face.glyphCount()];
        originals.add(0);
        int[] covered = new int[codePoints.length];
        int count = 0;
        for (int codePoint : codePoints) {
            if (face.covers(codePoint)) {
                covered[count++] = codePoint;
                add(face.glyph(codePoint));
            }
        }
        this.codePoints = Arrays.copyOf(covered, count);
    }

    /** The selection for those of some ascending code points that the face covers. */
    static GlyphSelection of(Face face, int[] codePoints) {
        GlyphSelection selection = new GlyphSelection(face, codePoints);
        selection.addParts(new Outlines(face.font()));
        selection.renumberParts();
        return selection;
    }

    /** The code points that have a glyph, ascending. */
    int[] codePoints() {
        return codePoints;
    }

    /** How many glyphs there are. */
    int count() {
        return outlines.size();
    }

    /** The outlines in their new order, with new numbers in those that are composed of others. */
    List<Outline> outlines() {
        return outlines;
    }

    /** The number in the face of a selected glyph. */
    int original(int glyph) {
        return originals.get(glyph);
    }

    /** The new number of a glyph of the face, 0 when it is not selected. */
    int renumbered(int glyph) {
        return renumbered[glyph];
    }

    private void addParts(Outlines source) {
        for (int i = 0; i < originals.size(); i++) {
            Outline outline = source.outline(originals.get(i));
            for (int part : outline.parts()) {
                add(outline.part(part));
            }
            outlines.add(outline);
        }
    }

    private void renumberParts() {
        for (Outline outline : outlines) {
            for (int part : outline.parts()) {
                outline.renumber(part, renumbered[outline.part(part)]);
            }
        }
    }

    private void add(int glyph) {
        if (glyph != 0 && renumbered[glyph] == 0) {
            renumbered[glyph] = (char) originals.size();
            originals.add(glyph);
        }
    }
}
