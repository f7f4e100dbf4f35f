package se.overens.pdf;

import org.jspecify.annotations.Nullable;
import se.overens.layout.TextFrame;
import se.overens.pdf.object.ByteSink;

/** The operators of one page (PDF 32000-1, Annex A), with as few bytes as they need. Lengths in points. */
public final class ContentStream {
    private static final double THOUSANDTHS = 1000.0;

    /** The distance from dot to dot of a leader, in thicknesses. */
    private static final double DOT_PITCH = 5;

    /** Frames that are not further apart touch, in points. */
    private static final double TOUCHING = 0.005;

    private static final int NONE = -1;

    /** The characters that are their own codes, in every repertoire, and need no escape; but for spaces. */
    private static final boolean[] PLAIN = new boolean[0x100];

    static {
        for (int code = '!'; code < PLAIN.length; code++) {
            PLAIN[code] = code <= '~' && "()\\".indexOf(code) < 0 || code > 0xA0;
        }
    }

    private final ByteSink out = new ByteSink(8 * 1024);
    private final double pageHeight;
    private boolean inText;
    /** Where the current line of text begins, in hundredths of a point. */
    private long lineX;

    private long lineY;
    private int fill;
    private String font = "";
    private long size;

    /** True between the brackets of an array of strings. */
    private boolean inString;

    /** The frame that the open string ends with, or null where no other may go on. */
    private @Nullable TextFrame open;

    /** The glyph before in this frame, or {@link #NONE}. */
    private int lastGlyph = NONE;

    /** What is to be added before the next glyph, in thousandths of an em. */
    private long stretch;

    /** The operators of a page of that height in points. */
    public ContentStream(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** Begins a marked content of the structure tree. */
    void begin(String tag, int mcid) {
        out.text("/").text(tag).text("<</MCID ").number(mcid).text(">>BDC\n");
    }

    /** Begins an artifact; {@code properties} are the entries of its dictionary. */
    void beginArtifact(String properties) {
        out.text("/Artifact<<").text(properties).text(">>BDC\n");
    }

    /** Ends a marked content, and the text object in it. */
    void end() {
        endText();
        out.text("EMC\n");
    }

    /** Ends the text object, if there is one. */
    public void endText() {
        closeString();
        open = null;
        if (inText) {
            out.text("ET\n");
            inText = false;
        }
    }

    /** Moves to the start of a stretch of text; {@code y} grows downwards from the upper edge. */
    private void moveTo(double x, double y) {
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
     * Paints a frame's text with kerning, in two-byte codes where the single-byte font lacks a character. A frame that begins
     * where the one before ends, in its line and type, goes on in its string.
     *
     * @param text the frame's, and perhaps a space
     */
    public void show(TextFrame frame, String text, FaceFonts fonts) {
        if (!touches(frame)) {
            closeString();
            moveTo(frame.x(), frame.baseline());
            fillColour(frame.colour());
        }
        lastGlyph = NONE;
        long hundredths = Math.round(frame.size() * 100);
        // Tw would not reach spaces in two-byte codes (9.3.3).
        long space = frame.wordSpace() == 0 ? 0 : Math.round(-frame.wordSpace() / frame.size() * THOUSANDTHS);
        int length = text.length();
        boolean selected = false;
        for (int i = 0; i < length; i++) {
            int code = WinAnsi.code(text.charAt(i));
            if (code >= 0) {
                if (!selected) {
                    select(fonts.singleName(), hundredths);
                    selected = true;
                }
                single(code, fonts);
                stretch = code == ' ' || code == 0xA0 ? space : 0;
                i = stretch == 0 ? plain(text, i + 1, fonts, space == 0) - 1 : i;
            } else {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                select(fonts.wideName(), hundredths);
                selected = false;
                wide(codePoint, fonts);
            }
        }
        open = length == frame.text().length() ? frame : null;
    }

    /**
     * Goes on in an open string as long as there is nothing to do but to write codes; the result is where that ends.
     *
     * @param spaces whether that holds for spaces too
     */
    private int plain(String text, int from, FaceFonts fonts, boolean spaces) {
        int length = text.length();
        byte[] to = out.held(length - from);
        int size = out.size();
        int before = lastGlyph;
        int i = from;
        for (; i < length; i++) {
            char character = text.charAt(i);
            boolean isPlain = character <= 0xFF && PLAIN[character] || character == ' ' && spaces;
            int glyph = isPlain ? fonts.glyph(character) : NONE;
            if (!isPlain || fonts.face().kern(before, glyph) != 0) {
                break;
            }
            to[size++] = (byte) character;
            before = glyph;
        }
        out.cutTo(size);
        lastGlyph = before;
        return i;
    }

    private boolean touches(TextFrame next) {
        TextFrame before = open;
        return before != null
                && before.face() == next.face()
                && before.baseline() == next.baseline()
                && before.size() == next.size()
                && before.wordSpace() == next.wordSpace()
                && before.colour() == next.colour()
                && Math.abs(before.x() + before.width() - next.x()) < TOUCHING;
    }

    private void single(int code, FaceFonts fonts) {
        int glyph = fonts.glyph(code);
        long kern = lastGlyph < 0 ? stretch : stretch + fonts.kern(lastGlyph, glyph);
        if (kern != 0 || !inString) {
            openString(kern);
        }
        fonts.note(code);
        out.literal(code);
        lastGlyph = glyph;
    }

    private void wide(int codePoint, FaceFonts fonts) {
        int glyph = fonts.face().glyph(codePoint);
        openString(lastGlyph < 0 ? stretch : stretch + fonts.kern(lastGlyph, glyph));
        int code = fonts.wideCode(codePoint);
        out.literal(code >>> 8);
        out.literal(code & 0xFF);
        stretch = 0;
        lastGlyph = glyph;
    }

    /** Makes sure that a string is open, and that {@code kern} stands before what comes next in it. */
    private void openString(long kern) {
        if (!inString) {
            out.write('[');
        } else if (kern != 0) {
            out.write(')');
        }
        if (kern != 0) {
            out.number(kern);
        }
        if (!inString || kern != 0) {
            out.write('(');
        }
        inString = true;
    }

    private void closeString() {
        if (inString) {
            out.text(")]TJ\n");
            inString = false;
        }
        stretch = 0;
    }

    private void select(String name, long hundredths) {
        if (!name.equals(font) || size != hundredths) {
            if (inString) {
                out.text(")]TJ\n");
                inString = false;
            }
            out.text("/").text(name).text(" ").hundredths(hundredths).text(" Tf\n");
            font = name;
            size = hundredths;
        }
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
    private void fillColour(int colour) {
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
    public byte[] toBytes() {
        return out.toBytes();
    }

    private ByteSink number(double value) {
        return out.hundredths(Math.round(value * 100)).text(" ");
    }
}
