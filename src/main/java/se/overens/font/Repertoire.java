package se.overens.font;

import java.util.Arrays;

/**
 * A fixed set of code points for which faces are embedded.
 *
 * <p>The choice between them is made by the document alone, never by what else a run makes: otherwise the same document
 * would have other bytes in another batch.
 */
public enum Repertoire {
    /** What nearly every Swedish paper gets by with; all of it is in WinAnsi (PDF 32000-1, Annex D.2), one byte each. */
    SWEDISH("OVERSA", " ~" + "\u00A0\u00FF" + "\u2013\u2014" + "\u2018\u2019" + "\u201C\u201E" + "••" + "……" + "€€"),

    /**
     * WinAnsi and the Latin alphabets of Europe and Turkey, Sami among them, with the punctuation of print.
     *
     * <p>Vietnamese, Greek and Cyrillic would add 2, 4 and 4 KB to each face; they come as extra code points of the
     * documents that need them.
     */
    FULL(
            "OVERSB",
            " ~" + "\u00A0\u017F" + "ƒƒ" + "\u0218\u021B" + "ˆˆ" + "˜˜" + "\u2010\u2015" + "\u2018\u2022" + "……" + "‰‰"
                    + "\u2039\u203A" + "€€" + "™™" + "\u2212\u2212");

    private final String prefix;
    private final String ranges;

    /** Ranges are pairs of first and last character, ascending. */
    Repertoire(String prefix, String ranges) {
        this.prefix = prefix;
        this.ranges = ranges;
    }

    /** Whether a code point is in the repertoire; a face may still have no glyph for it. */
    public boolean covers(int codePoint) {
        for (int i = 0; i < ranges.length(); i += 2) {
            if (codePoint <= ranges.charAt(i + 1)) {
                return codePoint >= ranges.charAt(i);
            }
        }
        return false;
    }

    /** The six letters before the name of a font subset for this repertoire (PDF 32000-1, 9.6.4). */
    String prefix() {
        return prefix;
    }

    /** All members, ascending. */
    int[] codePoints() {
        int[] members = new int[0x1000];
        int count = 0;
        for (int i = 0; i < ranges.length(); i += 2) {
            for (int codePoint = ranges.charAt(i); codePoint <= ranges.charAt(i + 1); codePoint++) {
                members[count++] = codePoint;
            }
        }
        return Arrays.copyOf(members, count);
    }
}
