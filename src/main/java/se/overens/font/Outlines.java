package se.overens.font;

/** The outlines of a face's glyphs, by the offsets that the loca table holds for the glyf table. */
final class Outlines {
    private final Sfnt font;
    private final int loca;
    private final int glyf;
    private final boolean shortOffsets;

    Outlines(Sfnt font) {
        this.font = font;
        this.loca = font.table("loca");
        this.glyf = font.table("glyf");
        this.shortOffsets = font.u16(font.table("head") + 50) == 0;
    }

    /** A copy of the outline of a glyph, without its instructions. */
    Outline outline(int glyph) {
        return Outline.unhinted(font.bytes(), glyf + offset(glyph), glyf + offset(glyph + 1));
    }

    /** Where the outline of a glyph begins in the glyf table; the next glyph's begins where it ends. */
    int offset(int glyph) {
        return shortOffsets ? 2 * font.u16(loca + 2 * glyph) : font.s32(loca + 4 * glyph);
    }
}
