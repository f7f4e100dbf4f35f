package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.Placeholder;
import se.overens.document.Style;
import se.overens.document.Text;
import se.overens.template.PrintedValue.PrintedText;

/**
 * Gathers text into leaves: one for each value, and one for each stretch of the template's own words in one style on
 * one line, so that every leaf has one origin.
 */
final class InlineRuns {
    private final Reading reading;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Style pendingStyle = Style.REGULAR;
    private Location pendingOrigin = Nowhere.NOWHERE;
    /** The last words that were added. */
    private String last = "";

    private boolean skipSpace;
    private boolean marked;

    InlineRuns(Reading reading) {
        this.reading = reading;
    }

    /** A mark without words: the space on one of its sides goes, and that at the ends of the text. */
    void mark() {
        marked = true;
        skipSpace = inlines.isEmpty() && pending.toString().isBlank() || endsInSpace();
    }

    private boolean endsInSpace() {
        return pending.length() > 0 && pending.charAt(pending.length() - 1) == ' ';
    }

    /** True if the next word is the first, or stands after a full stop. */
    boolean beginsSentence() {
        String before = inlines.isEmpty() ? "" : last;
        return before.isBlank() || before.stripTrailing().endsWith(".") && before.endsWith(" ");
    }

    /** More of the template's own words. */
    void literal(String words, boolean bold, boolean italic, Location origin) {
        String text = skipSpace ? words.stripLeading() : words;
        skipSpace = skipSpace && text.isEmpty();
        marked = marked && text.isBlank();
        Style style = style(bold, italic);
        boolean joins = style == pendingStyle
                && (origin.equals(pendingOrigin) || pending.toString().isBlank());
        if (!joins) {
            flush();
        }
        pending.append(text);
        pendingStyle = style;
        pendingOrigin = origin;
    }

    /** The end of a line of the template within a paragraph. */
    void space(boolean bold, boolean italic, Location origin) {
        boolean joins = pending.length() > 0 && style(bold, italic) == pendingStyle;
        literal(" ", bold, italic, joins ? pendingOrigin : origin);
    }

    /**
     * A value.
     *
     * @param mayStandOut true where the placeholder of a missing value may be told from text
     */
    void value(PrintedText value, boolean bold, boolean italic, boolean mayStandOut) {
        skipSpace = false;
        marked = false;
        flush();
        last = value.text();
        Leaf leaf = reading.leaf(last, value.origin());
        Style style = style(bold, italic);
        boolean standsOut = mayStandOut && value.missing() != null;
        inlines.add(standsOut ? new Placeholder(leaf, style) : new Text(leaf, style));
    }

    /** Something that is not text. */
    void add(Inline inline) {
        skipSpace = false;
        marked = false;
        flush();
        last = "x";
        inlines.add(inline);
    }

    /** Gives what is pending its leaf. */
    void flush() {
        if (pending.length() > 0) {
            last = pending.toString();
            inlines.add(new Text(reading.leaf(last, pendingOrigin), pendingStyle));
            pending.setLength(0);
        }
    }

    /** Everything, in order. */
    List<Inline> finish() {
        while (marked && endsInSpace()) {
            pending.setLength(pending.length() - 1);
        }
        flush();
        return inlines;
    }

    static Style style(boolean bold, boolean italic) {
        if (bold) {
            return italic ? Style.BOLD_ITALIC : Style.BOLD;
        }
        return italic ? Style.ITALIC : Style.REGULAR;
    }
}
