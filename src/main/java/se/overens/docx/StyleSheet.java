package se.overens.docx;

import org.jspecify.annotations.Nullable;

/** Paragraph styles, written with the few properties that ours have; lengths in points. */
final class StyleSheet {
    /** Names that Word has in every language; ours are its, so that it shows "Rubrik 1" to a Swede. */
    private static final String DEFAULT = "Normal";

    private final Xml out;

    StyleSheet(Xml out) {
        this.out = out;
    }

    /** Begins a paragraph style. */
    Paragraph paragraph(String id, String name) {
        return new Paragraph(id, name);
    }

    /** A paragraph style that is being written. */
    final class Paragraph {
        private final String id;
        private final String name;
        private String base = DEFAULT;
        private @Nullable String next;
        private boolean builtIn = true;
        private boolean keepNext;
        private boolean pageBreak;
        private int numberLevel = -1;
        private final Xml borders = Xml.piece();
        private final Xml tabs = Xml.piece();
        private final Xml spacing = Xml.piece();
        private final Xml indent = Xml.piece();
        private boolean contextual;
        private @Nullable String alignment;
        private int outline = -1;
        private final Xml letters = Xml.piece();
        private boolean bold;
        private double size;

        private Paragraph(String id, String name) {
            this.id = id;
            this.name = name;
        }

        Paragraph base(String style) {
            base = style;
            return this;
        }

        Paragraph next(String style) {
            next = style;
            return this;
        }

        /** Of ours, not of Word's. */
        Paragraph own() {
            builtIn = false;
            return this;
        }

        Paragraph keepNext() {
            keepNext = true;
            return this;
        }

        Paragraph pageBreak() {
            pageBreak = true;
            return this;
        }

        /** Numbered by the sections' list at that level, from 0; by none if negative. */
        Paragraph numbered(int level) {
            numberLevel = level;
            return this;
        }

        Paragraph bar(double distance, String colour) {
            Format.bar(borders, distance, colour);
            return this;
        }

        Paragraph rule(String side, double thickness, double distance, String colour) {
            borders.empty(
                    side,
                    "w:val",
                    "single",
                    "w:sz",
                    Units.eighths(thickness),
                    "w:space",
                    Long.toString(Math.round(Math.min(31, distance))),
                    "w:color",
                    colour);
            return this;
        }

        Paragraph tab(String kind, double position) {
            tabs.empty("w:tab", "w:val", kind, "w:pos", Units.twips(position));
            return this;
        }

        Paragraph leader(double position) {
            tabs.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Units.twips(position));
            return this;
        }

        Paragraph space(double before, double after) {
            spacing.empty("w:spacing", "w:before", Units.twips(before), "w:after", Units.twips(after));
            return this;
        }

        /** Space around, and the distance of lines; exact, or at least so much. */
        Paragraph space(double before, double after, double line, boolean exact) {
            spacing.empty(
                    "w:spacing",
                    "w:before",
                    Units.twips(before),
                    "w:after",
                    Units.twips(after),
                    "w:line",
                    Units.twips(line),
                    "w:lineRule",
                    exact ? "exact" : "atLeast");
            return this;
        }

        Paragraph indent(double left, double hanging) {
            indent.empty("w:ind", "w:left", Units.twips(left), "w:hanging", Units.twips(hanging));
            return this;
        }

        /** No space between paragraphs of this style. */
        Paragraph contextual() {
            contextual = true;
            return this;
        }

        Paragraph alignment(String to) {
            alignment = to;
            return this;
        }

        /** A heading of that level, from 0. */
        Paragraph outline(int level) {
            outline = level;
            return this;
        }

        Paragraph bold() {
            bold = true;
            return this;
        }

        Paragraph size(double points) {
            size = points;
            return this;
        }

        /** The colour of a theme's slot. */
        Paragraph colour(String rgb, String slot) {
            letters.empty("w:color", "w:val", rgb, "w:themeColor", slot);
            return this;
        }

        /** Space between letters. */
        Paragraph spread(double points) {
            letters.value("w:spacing", Units.twips(points));
            return this;
        }

        /** Writes the style, after all that it says. */
        void write() {
            out.open(
                    "w:style",
                    "w:type",
                    "paragraph",
                    builtIn ? "w:styleId" : "w:customStyle",
                    builtIn ? id : "1",
                    builtIn ? "w:default" : "w:styleId",
                    builtIn ? id.equals(DEFAULT) ? "1" : "0" : id);
            out.value("w:name", name);
            if (!id.equals(DEFAULT)) {
                out.value("w:basedOn", base);
            }
            if (next != null) {
                out.value("w:next", next);
            }
            out.empty("w:qFormat").open("w:pPr");
            flags();
            if (!borders.isEmpty()) {
                out.open("w:pBdr").add(borders).close("w:pBdr");
            }
            if (!tabs.isEmpty()) {
                out.open("w:tabs").add(tabs).close("w:tabs");
            }
            out.add(spacing).add(indent);
            if (contextual) {
                out.empty("w:contextualSpacing");
            }
            if (alignment != null) {
                out.value("w:jc", alignment);
            }
            if (outline >= 0) {
                out.value("w:outlineLvl", outline);
            }
            out.close("w:pPr");
            letters();
            out.close("w:style");
        }

        private void flags() {
            if (keepNext) {
                out.empty("w:keepNext").empty("w:keepLines");
            }
            if (pageBreak) {
                out.empty("w:pageBreakBefore");
            }
            if (numberLevel >= 0) {
                out.open("w:numPr").value("w:ilvl", numberLevel).value("w:numId", Numbering.SECTIONS);
                out.close("w:numPr");
            }
        }

        private void letters() {
            out.open("w:rPr");
            if (bold) {
                out.empty("w:b").empty("w:bCs");
            }
            out.add(letters);
            if (size > 0) {
                out.value("w:sz", Units.halves(size)).value("w:szCs", Units.halves(size));
            }
            out.close("w:rPr");
        }
    }
}
