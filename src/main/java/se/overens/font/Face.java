package se.overens.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One font file: its metrics, kerning and coverage. Lengths are in font units, {@link #unitsPerEm()} to the em.
 * Thread-safe.
 */
public final class Face {
    private static final int FAMILY = 1;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int LONGEST_NAME = 63;
    private static final String DELIMITERS = "[](){}<>/%#";
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final Sfnt font;
    private final String name;
    private final int unitsPerEm;
    private final CharacterMap characters;
    private final KerningPairs kerning;
    private final int ascent;
    private final int descent;
    private final int metrics;
    private final int lastMetric;
    private final Map<Repertoire, Subset> subsets = new ConcurrentHashMap<>();

    private Face(Sfnt font) {
        this.font = font;
        this.name = readName(font);
        this.unitsPerEm = font.u16(font.table("head") + 18);
        this.characters = CharacterMap.read(font);
        this.kerning = KerningPairs.read(font);
        int hhea = font.table("hhea");
        this.ascent = font.s16(hhea + 4);
        this.descent = font.s16(hhea + 6);
        this.metrics = font.table("hmtx");
        this.lastMetric = font.u16(hhea + 34) - 1;
    }

    /**
     * The face in a TrueType file.
     *
     * @throws IllegalArgumentException when the file is damaged or lacks a table that is needed
     */
    public static Face parse(byte[] bytes) {
        try {
            return new Face(new Sfnt(bytes));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a TrueType font: it is cut short or damaged", e);
        }
    }

    /**
     * The face in a TrueType file of unknown origin, every part of which is looked at now, so that none fails later.
     *
     * @throws IllegalArgumentException when the file is damaged, lacks a table that is needed, or is another kind of font
     */
    public static Face inspect(byte[] bytes) {
        try {
            Face face = new Face(new Sfnt(bytes));
            Inspection.of(face);
            return face;
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a TrueType font: it is cut short or damaged", e);
        }
    }

    /** The PostScript name, such as {@code LiberationSans-Bold}. */
    public String name() {
        return name;
    }

    /** The name of the family, such as {@code Liberation Sans}, as lists of fonts show it. */
    public String family() {
        String typographic = name(font, TYPOGRAPHIC_FAMILY);
        String family = typographic == null ? name(font, FAMILY) : typographic;
        return family == null ? name : family;
    }

    /** Font units to the em: 2048 in Liberation. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** The glyph of a code point, 0 when the face has none. U+2011 has the glyph of the hyphen. */
    public int glyph(int codePoint) {
        int glyph = characters.glyph(codePoint == 0x2011 ? '-' : codePoint);
        if (glyph == 0 && (codePoint == 0xAD || codePoint == 0xA0)) {
            // Fonts may leave these to the program; both look like another sign.
            return characters.glyph(codePoint == 0xAD ? '-' : ' ');
        }
        return glyph;
    }

    /** Whether the font's licence bits allow subsets of it in documents (OS/2 table, fsType). */
    public boolean embeddable() {
        int rights = font.u16(font.table("OS/2") + 8);
        return (rights & (RESTRICTED | NO_SUBSET | BITMAPS_ONLY)) == 0;
    }

    /** Whether the face has a glyph for a code point. */
    public boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The advance width of a glyph, in font units. */
    public int advance(int glyph) {
        return font.u16(metrics + 4 * Math.min(glyph, lastMetric));
    }

    /** What is added to the advance between two glyphs, in font units; mostly 0 or negative. */
    public int kern(int left, int right) {
        return kerning.between(left, right);
    }

    /** How far the tallest letters rise over the baseline, in font units. */
    public int ascent() {
        return ascent;
    }

    /** How far the deepest letters sink under the baseline, in font units, negative. */
    public int descent() {
        return descent;
    }

    /** The height of a flat capital such as H, in font units (OS/2 table, sCapHeight; 0.7 em in old files without it). */
    public int capHeight() {
        int table = font.table("OS/2");
        return font.u16(table) < 2 ? unitsPerEm * 7 / 10 : font.s16(table + 88);
    }

    /** The weight class: 400 regular, 700 bold (OS/2 table, usWeightClass). */
    public int weight() {
        return font.u16(font.table("OS/2") + 4);
    }

    /** Whether the letters have serifs (OS/2 table, sFamilyClass: classes 1 to 7 have, 8 has not). */
    public boolean serif() {
        int familyClass = font.u8(font.table("OS/2") + 30);
        return familyClass >= 1 && familyClass <= 7;
    }

    /** The slope in degrees counterclockwise from upright: 0, or negative in italics (post table). */
    public double italicAngle() {
        return font.s32(font.table("post") + 4) / 65536.0;
    }

    /** The box around all glyphs of the face, in font units (head table). */
    public Box boundingBox() {
        int head = font.table("head");
        return new Box(font.s16(head + 36), font.s16(head + 38), font.s16(head + 40), font.s16(head + 42));
    }

    /** The width of {@code text} set in {@code size} points, kerning included, in points. */
    public double width(CharSequence text, double size) {
        long units = 0;
        int last = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            int glyph = glyph(codePoint);
            units += advance(glyph) + (last < 0 ? 0 : kern(last, glyph));
            last = glyph;
            i += Character.charCount(codePoint);
        }
        return units * size / unitsPerEm;
    }

    /** The font file. */
    Sfnt font() {
        return font;
    }

    /** The number of glyphs in the face. */
    int glyphCount() {
        return font.u16(font.table("maxp") + 4);
    }

    /** The distance from the origin of a glyph to its left edge, in font units. */
    int leftBearing(int glyph) {
        int alone = glyph - lastMetric - 1;
        return font.s16(alone < 0 ? metrics + 4 * glyph + 2 : metrics + 4 * (lastMetric + 1) + 2 * alone);
    }

    /** The subset for a fixed repertoire, made when it is first asked for. */
    Subset subset(Repertoire repertoire) {
        return subsets.computeIfAbsent(repertoire, key -> Subset.make(this, key.prefix(), key.codePoints()));
    }

    private static String readName(Sfnt font) {
        String name = name(font, POSTSCRIPT_NAME);
        if (name == null) {
            throw new IllegalArgumentException("not a font for PDF: it has no PostScript name");
        }
        return plain(name);
    }

    private static @Nullable String name(Sfnt font, int id) {
        int table = font.table("name");
        int strings = table + font.u16(table + 4);
        for (int i = 0; i < font.u16(table + 2); i++) {
            int entry = table + 6 + 12 * i;
            if (font.u16(entry + 6) == id) {
                boolean macintosh = font.u16(entry) == 1;
                int start = strings + font.u16(entry + 10);
                return new String(font.bytes(), start, font.u16(entry + 8), macintosh ? ISO_8859_1 : UTF_16BE);
            }
        }
        return null;
    }

    /** Printable ASCII without delimiters, at most 63 letters (OpenType 1.9, "name", ID 6); some files have others. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length() && plain.length() < LONGEST_NAME; i++) {
            char c = name.charAt(i);
            if (c > ' ' && c <= '~' && DELIMITERS.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("not a font for PDF: its PostScript name is empty");
        }
        return plain.toString();
    }

    /** A box in font units; the origin is on the baseline and y grows upwards. */
    public record Box(int left, int bottom, int right, int top) {}
}
