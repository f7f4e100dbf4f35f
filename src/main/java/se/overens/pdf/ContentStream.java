package se.overens.pdf;

import se.overens.font.Face;

/** The operators of one page (PDF 32000-1, Annex A), with as few bytes as they need. Lengths in points. */
final class ContentStream {
    private static final double THOUSANDTHS = 1000.0;

    /** The distance from dot to dot of a leader, in thicknesses. */
    private static final double DOT_PITCH = 5;

    private final ByteSink out = new ByteSink(8 * 1024);
    private final double pageHeight;
    private boolean inText;
    /** Where the current line of text begins, in hundredths of a point. */
    private long lineX;

    private long lineY;
    private int fill;
    private String font = "";
    private long size;

    ContentStream(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** Begins a marked content; {@code properties} are the entries of its dictionary. */
    void begin(String tag, String properties) {
        out.text("/").text(tag).text("<<").text(properties).text(">>BDC\n");
    }

    /** Ends a marked content, and the text object in it. */
    void end() {
        if (inText) {
            out.text("ET\n");
            inText = false;
        }
        out.text("EMC\n");
    }

    /** Moves to the start of a stretch of text; {@code y} grows downwards from the upper edge. */
    void moveTo(double x, double y) {
        if (!inText) {
            out.text("BT\n");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        long newX = Math.round(x * 100);
        long newY = Math.round((pageHeight - y) * 100);
        out.hundredths(newX - lineX).text(" ").hundredths(newY - lineY).text(" Td\n");
        lineX = newX;
        lineY = newY;
    }

    /**
     * Paints text with kerning, in two-byte codes where the single-byte font lacks a character.
     *
     * @param wordSpace what is added to each space, in points; Tw would not reach those in two-byte codes (9.3.3)
     */
    void show(CharSequence text, Face face, FaceFonts fonts, double points, double wordSpace) {
        long stretch = Math.round(-wordSpace / points * THOUSANDTHS);
        boolean open = false;
        int last = -1;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            int glyph = face.glyph(codePoint);
            int code = WinAnsi.code(codePoint);
            int units = last < 0 ? 0 : face.kern(last, glyph);
            long kern = units == 0 ? 0 : Math.round(-units * THOUSANDTHS / face.unitsPerEm());
            kern += space ? stretch : 0;
            space = codePoint == ' ' || codePoint == 0xA0;
            if (select(code < 0 ? fonts.wideName() : fonts.singleName(), points, open)) {
                open = false;
            }
            if (!open) {
                out.text(kern == 0 ? "[(" : "[");
            }
            if (kern != 0) {
                out.text(open ? ")" : "").number(kern).text("(");
            }
            open = true;
            put(code, codePoint, fonts);
            last = glyph;
            i += Character.charCount(codePoint);
        }
        out.text(open ? ")]TJ\n" : "");
    }

    /** Strokes a horizontal row of round dots; {@code y} is their middle, from the upper edge of the page. */
    void dots(double x, double y, double width, double thickness) {
        out.text("1 J[0 ").hundredths(Math.round(DOT_PITCH * thickness * 100)).text("]0 d\n");
        rule(x, y, width, thickness);
        out.text("0 J[]0 d\n");
    }

    /** Paints the image {@code name} in a rectangle; {@code y} is its upper edge, from the upper edge of the page. */
    void image(String name, double x, double y, double width, double height) {
        out.text("q ");
        number(width).text("0 0 ");
        number(height);
        number(x);
        number(pageHeight - y - height).text("cm/").text(name).text(" Do Q\n");
    }

    /** Strokes a horizontal rule; {@code y} is its middle, from the upper edge of the page. */
    void rule(double x, double y, double width, double thickness) {
        number(thickness).text("w ");
        number(x);
        number(pageHeight - y).text("m ");
        number(x + width);
        number(pageHeight - y).text("l S\n");
    }

    /** Strokes a rectangle; {@code y} is its upper edge. */
    void box(double x, double y, double width, double height) {
        number(x);
        number(pageHeight - y - height);
        number(width);
        number(height).text("re S\n");
    }

    /** The colour of further strokes, 0xRRGGBB. */
    void strokeColour(int colour) {
        colour(colour).text("RG\n");
    }

    /** The colour of further text, 0xRRGGBB; black until it is set. */
    void fillColour(int colour) {
        if (colour != fill) {
            colour(colour).text("rg\n");
            fill = colour;
        }
    }

    private ByteSink colour(int colour) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(((colour >>> shift) & 0xFF) / 255.0);
        }
        return out;
    }

    /** The thickness of further strokes. */
    void lineWidth(double points) {
        number(points).text("w\n");
    }

    /** The bytes so far. */
    byte[] toBytes() {
        return out.toBytes();
    }

    /** True if the font had to be changed, and so an open string had to be closed. */
    private boolean select(String name, double points, boolean open) {
        long hundredths = Math.round(points * 100);
        if (name.equals(font) && size == hundredths) {
            return false;
        }
        out.text(open ? ")]TJ\n" : "").text("/").text(name).text(" ");
        out.hundredths(hundredths).text(" Tf\n");
        font = name;
        size = hundredths;
        return true;
    }

    private void put(int code, int codePoint, FaceFonts fonts) {
        if (code >= 0) {
            out.literal(code);
        } else {
            int wide = fonts.wideCode(codePoint);
            out.literal(wide >>> 8);
            out.literal(wide & 0xFF);
        }
    }

    private ByteSink number(double value) {
        return out.hundredths(Math.round(value * 100)).text(" ");
    }
}
