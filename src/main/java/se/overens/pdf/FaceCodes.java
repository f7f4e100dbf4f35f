package se.overens.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import se.overens.font.Face;

/** The glyphs of a face for the codes of the single-byte encoding, each looked up in the font once. */
final class FaceCodes {
    private static final int CODES = 256;

    private static final Map<Face, FaceCodes> CACHE = Collections.synchronizedMap(new WeakHashMap<>());

    /** By code; 0 for a glyph that nobody asked for yet, or that the face lacks. */
    private final char[] glyphs = new char[CODES];

    private FaceCodes() {}

    /** The codes of {@code face}, made once for each. */
    static FaceCodes of(Face face) {
        synchronized (CACHE) {
            FaceCodes codes = CACHE.get(face);
            if (codes == null) {
                codes = new FaceCodes();
                CACHE.put(face, codes);
            }
            return codes;
        }
    }

    /** The glyph of a code in {@code face}. */
    int glyph(Face face, int code) {
        int glyph = glyphs[code];
        if (glyph == 0) {
            glyph = face.glyph(WinAnsi.codePoint(code));
            glyphs[code] = (char) glyph;
        }
        return glyph;
    }
}
