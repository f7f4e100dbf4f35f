package se.overens.docx;

import org.jspecify.annotations.Nullable;

/** The properties of one paragraph ({@code w:pPr}), in the order that the schema wants; lengths in points. */
final class Format {
    /** How far a border may stand from its text in Word, in points. */
    static final double BAR_REACH = 31;

    /** The thickness of a rule to write on, in points. */
    static final double RULE = 0.6;

    private static final double OTHER_RULE = 0.5;

    private final String style;
    private boolean keepNext;
    private boolean pageBreak;
    private Numbering.@Nullable Place number;
    private double bar = -1;
    private String barColour = "auto";
    private @Nullable String rule;
    private double before = -1;
    private double after = -1;
    private double left = -1;
    private double hanging = -1;
    private double right = -1;
    private boolean loose;
    private @Nullable String alignment;

    private Format(String style) {
        this.style = style;
    }

    static Format of(String style) {
        return new Format(style);
    }

    /** Keeps the paragraph on the page of the next. */
    Format keepNext(boolean keeps) {
        keepNext |= keeps;
        return this;
    }

    /** Begins a page. */
    Format pageBreak(boolean breaks) {
        pageBreak |= breaks;
        return this;
    }

    Format number(Numbering.@Nullable Place place) {
        number = place;
        return this;
    }

    /** A bar that far left of the text, or none if negative. */
    Format bar(double distance, String colour) {
        bar = distance;
        barColour = colour;
        return this;
    }

    /** A rule to write on above, unlike that of the style: paragraphs with the same borders would share one. */
    Format apart(boolean isApart, String colour) {
        rule = isApart ? colour : null;
        return this;
    }

    /** Space above, instead of the style's. */
    Format before(double space) {
        before = space;
        return this;
    }

    /** Space below, instead of the style's. */
    Format after(double space) {
        after = space;
        return this;
    }

    /** Indent from the left margin, instead of the style's. */
    Format left(double indent) {
        left = indent;
        return this;
    }

    /** A first line that begins that far left of the others, which have the left indent if there is one, else this. */
    Format hanging(double width) {
        hanging = width;
        return this;
    }

    /** The style's space also between paragraphs of the same style. */
    Format loose(boolean isLoose) {
        loose = isLoose;
        return this;
    }

    /** Indent from the right margin. */
    Format right(double indent) {
        right = indent;
        return this;
    }

    /** {@code left}, {@code center} or {@code right}, instead of the style's. */
    Format alignment(@Nullable String to) {
        alignment = to;
        return this;
    }

    void write(Xml out) {
        out.open("w:pPr").value("w:pStyle", style);
        if (keepNext) {
            out.empty("w:keepNext");
        }
        if (pageBreak) {
            out.empty("w:pageBreakBefore");
        }
        if (number != null) {
            out.open("w:numPr").value("w:ilvl", number.level()).value("w:numId", number.list());
            out.close("w:numPr");
        }
        if (bar >= 0) {
            out.open("w:pBdr");
            bar(out, bar, barColour);
            out.close("w:pBdr");
        }
        if (rule != null) {
            String size = Units.eighths(OTHER_RULE);
            out.open("w:pBdr").empty("w:top", "w:val", "single", "w:sz", size, "w:space", "2", "w:color", rule);
            out.close("w:pBdr");
        }
        spacing(out);
        if (hanging >= 0) {
            String others = Units.twips(left >= 0 ? left : hanging);
            out.empty("w:ind", "w:left", others, "w:hanging", Units.twips(hanging));
        } else if (left >= 0) {
            out.empty("w:ind", "w:left", Units.twips(left));
        } else if (right >= 0) {
            out.empty("w:ind", "w:right", Units.twips(right));
        }
        if (loose) {
            out.value("w:contextualSpacing", 0);
        }
        if (alignment != null) {
            out.value("w:jc", alignment);
        }
        out.close("w:pPr");
    }

    private void spacing(Xml out) {
        if (before >= 0 && after >= 0) {
            out.empty("w:spacing", "w:before", Units.twips(before), "w:after", Units.twips(after));
        } else if (before >= 0) {
            out.empty("w:spacing", "w:before", Units.twips(before));
        } else if (after >= 0) {
            out.empty("w:spacing", "w:after", Units.twips(after));
        }
    }

    /** The bar beside a local addition; Word allows 31 points between text and border. */
    static void bar(Xml out, double distance, String colour) {
        long space = Math.round(Math.min(BAR_REACH, Math.max(0, distance)));
        out.empty("w:left", "w:val", "single", "w:sz", "16", "w:space", Long.toString(space), "w:color", colour);
    }
}
