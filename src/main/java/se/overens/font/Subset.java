package se.overens.font;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

/**
 * A small TrueType file of one face for embedding: unhinted, with the glyphs of a repertoire only. The same bytes in
 * every run. Immutable.
 *
 * <p>It is made at run time and never shipped, because a changed font file may not bear the reserved name of the
 * original (SIL Open Font License 1.1, clause 3); a subset inside a document is no such file (clause 5).
 */
public final class Subset {
    private final Face face;
    private final String prefix;
    private final GlyphSelection glyphs;
    private final byte[] file;
    private final byte[] deflated;

    private Subset(Face face, String prefix, GlyphSelection glyphs) {
        this.face = face;
        this.prefix = prefix;
        this.glyphs = glyphs;
        this.file = SubsetFile.write(face, glyphs);
        this.deflated = deflate(file);
    }

    /** The subset of a face for a fixed repertoire, made once and kept with the face. */
    public static Subset of(Face face, Repertoire repertoire) {
        return face.subset(repertoire);
    }

    /**
     * The subset of a face for {@link Repertoire#FULL} and further code points, for a document that goes beyond it. It
     * is not kept.
     *
     * @param extra code points in any order; those that the face has no glyph for are passed over
     */
    public static Subset of(Face face, int[] extra) {
        int[] beyond = Arrays.stream(extra)
                .filter(codePoint -> !Repertoire.FULL.covers(codePoint) && face.covers(codePoint))
                .sorted()
                .distinct()
                .toArray();
        if (beyond.length == 0) {
            return of(face, Repertoire.FULL);
        }
        int[] all = IntStream.concat(Arrays.stream(Repertoire.FULL.codePoints()), Arrays.stream(beyond))
                .sorted()
                .toArray();
        return make(face, prefix(beyond), all);
    }

    /** The subset for ascending code points. */
    static Subset make(Face face, String prefix, int[] codePoints) {
        return new Subset(face, prefix, GlyphSelection.of(face, codePoints));
    }

    /** The face that this is a part of; its metrics hold for the subset too. */
    public Face face() {
        return face;
    }

    /** The name for BaseFont and FontName, such as {@code OVERSA+LiberationSans} (PDF 32000-1, 9.6.4). */
    public String name() {
        return prefix + "+" + face.name();
    }

    /** The glyph in the subset of a code point, 0 when the file lacks it. U+2011 has the glyph of the hyphen. */
    public int glyph(int codePoint) {
        return glyphs.renumbered(face.glyph(codePoint));
    }

    /** The number of glyphs, .notdef included. */
    public int glyphCount() {
        return glyphs.count();
    }

    /** The advance width of a glyph of the subset, in font units. */
    public int advance(int subsetGlyph) {
        return face.advance(glyphs.original(subsetGlyph));
    }

    /** The TrueType file, a copy. */
    public byte[] file() {
        return file.clone();
    }

    /** The TrueType file as a zlib stream (FlateDecode) of the best compression, a copy. */
    public byte[] deflated() {
        return deflated.clone();
    }

    /** The length of the TrueType file in bytes, for Length1 of the stream. */
    public int length() {
        return file.length;
    }

    private static String prefix(int[] codePoints) {
        int hash = Arrays.hashCode(codePoints);
        char[] letters = new char[6];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('A' + Integer.remainderUnsigned(hash, 26));
            hash = Integer.divideUnsigned(hash, 26);
        }
        return new String(letters);
    }

    private static byte[] deflate(byte[] file) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(file);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
