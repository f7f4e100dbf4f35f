package se.overens.font;

import java.util.stream.IntStream;

/**
 * A fixed set of code points for which faces are embedded.
 *
 * <p>The choice between them is made by the document alone, never by what else a run makes: otherwise the same document
 * would have other bytes in another batch.
 */
public enum Repertoire {
    /** What nearly every Swedish paper gets by with; all of it is in WinAnsi (PDF 32000-1, Annex D.2), one byte each. */
    SWEDISH("OVERSA", " ~" + "\u00A0\u00FF" + "\u2013\u2014" + "\u2018\u2019" + "\u201C\u201E" + "••" + "……" + "€€"),

    /** Every Latin alphabet of Europe, Sami, Turkish and Vietnamese among them, with the punctuation of print. */
    FULL(
            "OVERSB",
            " ~" + "\u00A0\u017F" + "\u0192\u0192" + "\u01A0\u01A1" + "\u01AF\u01B0" + "\u0218\u021B" + "\u02C6\u02DC"
                    + "\u1E00\u1EFF" + "\u2010\u2044" + "\u20A0\u20BF" + "\u2122\u2122" + "\u2212\u2212"
                    + "\u2260\u2265");

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
        return IntStream.range(0, 0xFFFF).filter(this::covers).toArray();
    }
}
