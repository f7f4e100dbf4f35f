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
        this.codePoints = codePoints;
        this.renumbered = new char[face.glyphCount()];
    }

    /** The selection for those of some ascending code points that the face covers. */
    static GlyphSelection of(Face face, int[] codePoints) {
        int[] covered = Arrays.stream(codePoints).filter(face::covers).toArray();
        GlyphSelection selection = new GlyphSelection(face, covered);
        selection.originals.add(0);
        for (int codePoint : covered) {
            selection.add(face.glyph(codePoint));
        }
        for (int i = 0; i < selection.originals.size(); i++) {
            Outline outline = face.outline(selection.originals.get(i));
            outline.parts(selection::add);
            selection.outlines.add(outline);
        }
        selection.outlines.forEach(outline -> outline.renumber(selection::renumbered));
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

    private void add(int glyph) {
        if (glyph != 0 && renumbered[glyph] == 0) {
            renumbered[glyph] = (char) originals.size();
            originals.add(glyph);
        }
    }
}
