package se.overens.layout.inline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.font.Face;

/**
 * Stretches joined to one text, with the place of every character as if the line never ended.
 *
 * <p>Soft hyphens have no width, and letters kern over them as if they were not there.
 */
final class MeasuredText {
    static final char SOFT_HYPHEN = '\u00AD';

    private final List<Stretch> stretches;
    private final int[] starts;
    private final String text;
    private final double[] left;
    private final double[] right;
    private double @Nullable [] spaces;
    private boolean whole = true;

    private MeasuredText(List<Stretch> stretches) {
        this.stretches = stretches;
        this.starts = new int[stretches.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            starts[i] = all.length();
            all.append(stretches.get(i).text());
        }
        starts[stretches.size()] = all.length();
        this.text = all.toString();
        this.left = new double[all.length()];
        this.right = new double[all.length()];
    }

    /** The measured text; a character without a glyph is a finding. */
    static MeasuredText of(List<Stretch> stretches, Diagnostics diagnostics) {
        MeasuredText measured = new MeasuredText(stretches);
        measured.place(diagnostics);
        return measured;
    }

    private void place(Diagnostics diagnostics) {
        double position = 0;
        int last = -1;
        for (int k = 0; k < stretches.size(); k++) {
            Stretch stretch = stretches.get(k);
            Face face = stretch.face();
            double scale = stretch.size() / face.unitsPerEm();
            last = k > 0 && stretch.joins(stretches.get(k - 1)) ? last : -1;
            for (int i = starts[k], next; i < starts[k + 1]; i = next) {
                int codePoint = text.codePointAt(i);
                next = Math.min(i + Character.charCount(codePoint), starts[k + 1]);
                if (codePoint != SOFT_HYPHEN) {
                    int glyph = face.glyph(codePoint);
                    if (glyph == 0) {
                        whole = false;
                        report(codePoint, stretch, diagnostics);
                    }
                    position += last < 0 ? 0 : face.kern(last, glyph) * scale;
                    left[i] = position;
                    position += face.advance(glyph) * scale;
                    last = glyph;
                } else {
                    left[i] = position;
                }
                right[i] = position;
                for (int j = i + 1; j < next; j++) {
                    left[j] = position;
                    right[j] = position;
                }
            }
        }
    }

    private static void report(int codePoint, Stretch stretch, Diagnostics diagnostics) {
        String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        String name = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
        diagnostics.add(
                Diagnostic.of(Code.GLYPH_MISSING, stretch.origin(), name, new String(Character.toChars(codePoint))));
    }

    /** True if every character has a glyph. */
    boolean isWhole() {
        return whole;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The offset in the text of the first character of stretch {@code k}; of the end if there is no such stretch. */
    int start(int k) {
        return starts[k];
    }

    /**
     * The left edge of what is painted from {@code i}, in points. A letter after soft hyphens is kerned to the one before
     * them, and may stand to the left of them.
     */
    double left(int i) {
        int painted = i;
        while (painted < left.length && text.charAt(painted) == SOFT_HYPHEN) {
            painted++;
        }
        return left[painted < left.length ? painted : i];
    }

    /** The right edge of the character at {@code i}, in points. */
    double right(int i) {
        return right[i];
    }

    /** The width of the characters from {@code from} to {@code to}, in points, white space at the end not counted. */
    double width(int from, int to) {
        int end = visibleEnd(from, to);
        return end == from ? 0 : Math.max(0, right[end - 1] - left(from));
    }

    /** {@code to} without the white space before it. */
    int visibleEnd(int from, int to) {
        int end = to;
        while (end > from && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isWhite(char sign) {
        return sign == ' ' || (sign < ' ' || sign > '~') && Character.isWhitespace(sign);
    }

    /** The width of the hyphen at the end of a line that ends before {@code end}, in points. */
    double hyphenWidth(int end) {
        int before = end - 1;
        while (before >= 0 && text.charAt(before) == SOFT_HYPHEN) {
            before--;
        }
        Stretch stretch = stretches.get(stretchAt(end - 1));
        Face face = stretch.face();
        int hyphen = face.glyph(SOFT_HYPHEN);
        boolean kerns = before >= 0 && stretches.get(stretchAt(before)).joins(stretch);
        int kern = kerns ? face.kern(face.glyph(text.codePointBefore(before + 1)), hyphen) : 0;
        return (kern + face.advance(hyphen)) * stretch.size() / face.unitsPerEm();
    }

    /** The width of the spaces from {@code from} to {@code to} that a justified line stretches, in points. */
    double spaces(int from, int to) {
        if (spaces == null) {
            spaces = new double[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                spaces[i + 1] = spaces[i] + (isStretched(text.charAt(i)) ? right[i] - left[i] : 0);
            }
        }
        return spaces[visibleEnd(from, to)] - spaces[from];
    }

    /** True for the spaces that a justified line stretches. */
    static boolean isStretched(char sign) {
        return sign == ' ' || sign == '\u00A0';
    }

    /** The stretch that holds the character at {@code i}. */
    int stretchAt(int i) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= i) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
