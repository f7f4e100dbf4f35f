package se.overens.docx;

import se.overens.document.Theme;

/** The styles ({@code word/styles.xml}): the theme's sizes and spaces, as layout has them on the pages. */
final class Styles {
    /** The space above and below a heading, in leadings. Of two spaces that meet, Word and layout take the larger. */
    private static final double[] ABOVE_HEADING = {1.25, 0.75, 0.75};

    private static final double BELOW_HEADING = 0.25;

    /** The type of tables, and of values in a signature block, as a share of the body text's. */
    private static final double TABLE = 0.91;

    private static final double TABLE_LINE = 1.32;
    private static final double SIGNATURE_LINE = 1.3;

    /** The room for labels in contents, level by level, in ems. */
    private static final double[] LABELS = {2.2, 2.8, 3.4};

    /** Room to write by hand above a rule, in points. */
    private static final double RULE_ROOM = 27;

    private static final String PALE = "FFF2CC";

    private final Measures measures;
    private final Theme theme;
    private final boolean numbered;
    private final Xml out = Xml.part();
    private final StyleSheet sheet = new StyleSheet(out);

    private Styles(Measures measures, boolean numbered) {
        this.measures = measures;
        this.theme = measures.theme();
        this.numbered = numbered;
    }

    /** The size of the type in tables, in points. */
    static double tableSize(Theme theme) {
        return Math.max(theme.noteSize(), TABLE * theme.bodySize());
    }

    /**
     * The part.
     *
     * @param numbered true if headings have numbers
     */
    static byte[] write(Measures measures, boolean numbered) {
        return new Styles(measures, numbered).write();
    }

    private byte[] write() {
        out.open("w:styles", "xmlns:w", WordPart.MAIN);
        defaults();
        text();
        headings();
        contents();
        lists();
        tables();
        notes();
        furniture();
        signatures();
        characters();
        return out.close("w:styles").bytes();
    }

    private void defaults() {
        out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        fonts("minor");
        String size = Units.halves(theme.bodySize());
        out.empty("w:color", "w:val", ink(), "w:themeColor", "text1");
        out.value("w:sz", size).value("w:szCs", size);
        out.empty("w:lang", "w:val", "sv-SE", "w:eastAsia", "sv-SE", "w:bidi", "ar-SA");
        out.close("w:rPr")
                .close("w:rPrDefault")
                .open("w:pPrDefault")
                .open("w:pPr")
                .empty("w:widowControl");
        out.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                Units.twips(theme.leading()),
                "w:lineRule",
                "atLeast");
        out.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
    }

    private void fonts(String kind) {
        out.empty(
                "w:rFonts",
                "w:asciiTheme",
                kind + "HAnsi",
                "w:hAnsiTheme",
                kind + "HAnsi",
                "w:eastAsiaTheme",
                kind + "HAnsi",
                "w:cstheme",
                kind + "HAnsi");
    }

    private String ink() {
        return Units.colour(theme.colours().text());
    }

    private String rule() {
        return Units.colour(theme.colours().rule());
    }

    private void text() {
        sheet.paragraph("Normal", "Normal").write();
        var body = sheet.paragraph("BodyText", "Body Text").space(0, measures.step());
        (theme.justify() ? body.alignment("both") : body).write();
        double em = Body.addition(theme);
        sheet.paragraph("LocalAddition", "Lokalt tillägg")
                .own()
                .base("BodyText")
                .bar(em, rule())
                .indent(em, 0)
                .write();
        sheet.paragraph("LocalAdditionLabel", "Lokalt tillägg, etikett")
                .own()
                .next("LocalAddition")
                .keepNext()
                .bar(em, rule())
                .indent(em, 0)
                .bold()
                .size(measures.smallSize())
                .write();
    }

    private void headings() {
        sheet.paragraph("Title", "Title")
                .next("BodyText")
                .keepNext()
                .space(0, theme.leading(), measures.line(theme.titleSize()), false)
                .bold()
                .colour(heading(), "accent1")
                .size(theme.titleSize())
                .write();
        for (int level = 1; level <= 3; level++) {
            heading("Heading" + level, "heading " + level, level)
                    .numbered(numbered ? level - 1 : -1)
                    .outline(level - 1)
                    .write();
        }
        double size = (theme.titleSize() + theme.headingSize()) / 2;
        sheet.paragraph("AttachmentTitle", "Bilaga")
                .own()
                .next("BodyText")
                .keepNext()
                .pageBreak()
                .space(0, theme.leading() / 2, measures.line(size), false)
                .outline(0)
                .bold()
                .colour(heading(), "accent1")
                .size(size)
                .write();
    }

    private StyleSheet.Paragraph heading(String id, String name, int level) {
        double size = level == 1
                ? theme.headingSize()
                : level == 2 ? (theme.headingSize() + theme.bodySize()) / 2 : theme.bodySize();
        double above = ABOVE_HEADING[level - 1] * theme.leading();
        return sheet.paragraph(id, name)
                .next("BodyText")
                .keepNext()
                .space(above, BELOW_HEADING * theme.leading(), measures.line(size), false)
                .bold()
                .colour(heading(), "accent1")
                .size(size);
    }

    private String heading() {
        return Units.colour(theme.colours().heading());
    }

    private void contents() {
        heading("TOCHeading", "TOC Heading", 1).write();
        double em = theme.bodySize();
        double left = 0;
        for (int level = 1; level <= 3; level++) {
            double room = LABELS[level - 1] * em;
            sheet.paragraph("TOC" + level, "toc " + level)
                    .next("Normal")
                    .space(level == 1 ? measures.step() / 2 : 0, 0)
                    .tab("left", left + room)
                    .leader(measures.measure())
                    .indent(left + room, room)
                    .write();
            left += room;
        }
        sheet.paragraph("TableofFigures", "table of figures")
                .next("Normal")
                .leader(measures.measure())
                .write();
    }

    private void lists() {
        for (String kind : new String[] {"Bullet", "Number"}) {
            sheet.paragraph("List" + kind, "List " + kind)
                    .base("BodyText")
                    .contextual()
                    .write();
        }
        sheet.paragraph("ListContinue", "List Continue").base("BodyText").write();
        sheet.paragraph("Clause", "Klausul").own().base("BodyText").write();
    }

    private void tables() {
        double size = tableSize(theme);
        sheet.paragraph("Caption", "caption")
                .next("BodyText")
                .keepNext()
                .space(0.75 * theme.leading(), theme.leading() / 4, 0.75 * theme.leading(), false)
                .size(theme.noteSize())
                .write();
        sheet.paragraph("TableText", "Tabelltext")
                .own()
                .space(0, 0, TABLE_LINE * size, false)
                .size(size)
                .write();
        sheet.paragraph("TableHeading", "Tabellrubrik")
                .own()
                .base("TableText")
                .bold()
                .write();
        sheet.paragraph("TableEnd", "Efter tabell")
                .own()
                .space(0, 0, 1, true)
                .size(1)
                .write();
        out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
                .value("w:name", "Normal Table");
        out.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar");
        for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            out.empty(side, "w:w", "0", "w:type", "dxa");
        }
        out.close("w:tblCellMar").close("w:tblPr").close("w:style");
        out.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", "AgreementTable")
                .value("w:name", "Avtalstabell");
        out.value("w:basedOn", "TableNormal").empty("w:qFormat").open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"w:top", "w:bottom"}) {
            out.rule(side, 0.9, rule());
        }
        out.close("w:tblBorders").close("w:tblPr").close("w:style");
    }

    private void notes() {
        double size = theme.noteSize();
        double hang = 1.4 * size;
        var note = sheet.paragraph("FootnoteText", "footnote text")
                .space(0, size / 4, 0.75 * theme.leading(), false)
                .indent(hang, hang)
                .size(size);
        (theme.justify() ? note.alignment("both") : note).write();
    }

    private void furniture() {
        double size = theme.noteSize();
        double line = Math.max(0.75 * theme.leading(), 1.15 * size);
        double measure = measures.measure();
        sheet.paragraph("Header", "header").space(0, 0, line, false).size(size).write();
        sheet.paragraph("Footer", "footer")
                .tab("right", measure)
                .space(0, 0, line, false)
                .size(size)
                .write();
        sheet.paragraph("HeaderSender", "Avsändare")
                .own()
                .base("Header")
                .bold()
                .size(theme.bodySize())
                .write();
        sheet.paragraph("HeaderMark", "Märkning")
                .own()
                .base("Header")
                .alignment("center")
                .bold()
                .spread(1.5)
                .size(1.3 * theme.bodySize())
                .write();
        sheet.paragraph("FooterAddress", "Adress")
                .own()
                .base("Footer")
                .size(measures.smallSize())
                .write();
    }

    private void signatures() {
        double small = measures.smallSize();
        double value = TABLE * theme.bodySize();
        double gap = 2;
        sheet.paragraph("SignatureRole", "Underskrift, för")
                .own()
                .keepNext()
                .space(1.5 * theme.leading(), 2 * gap, SIGNATURE_LINE * theme.bodySize(), false)
                .bold()
                .size(theme.bodySize())
                .write();
        sheet.paragraph("Signature", "Signature")
                .space(0, gap, SIGNATURE_LINE * value, false)
                .size(value)
                .write();
        sheet.paragraph("SignatureText", "Underskrift, uppgift")
                .own()
                .base("Signature")
                .write();
        sheet.paragraph("SignatureLabel", "Underskrift, etikett")
                .own()
                .base("Signature")
                .keepNext()
                .space(0, 0, SIGNATURE_LINE * small, false)
                .size(small)
                .write();
        signing(SIGNATURE_LINE * small, SIGNATURE_LINE * value, 2 * gap);
    }

    /** Where somebody signs by hand, or will in the file. */
    private void signing(double line, double valueLine, double gap) {
        double small = measures.smallSize();
        sheet.paragraph("SignatureRule", "Underskrift, linje")
                .own()
                .base("Signature")
                .rule("w:top", Format.RULE, 2, ink())
                .space(RULE_ROOM, gap + 2, line, false)
                .size(small)
                .write();
        // Beside a name that is written by hand, a printed one stands as low and takes as much room.
        sheet.paragraph("SignatureBesideRule", "Underskrift, uppgift vid linje")
                .own()
                .base("Signature")
                .space(RULE_ROOM + 2 - valueLine, line + gap + 2, valueLine, false)
                .write();
        sheet.paragraph("SignatureField", "Underskrift, fält")
                .own()
                .base("Signature")
                .rule("w:bottom", Format.RULE, 31, ink())
                .space(0, gap, line, false)
                .size(small)
                .write();
    }

    private void characters() {
        out.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        out.value("w:name", "Default Paragraph Font").close("w:style");
        character("FootnoteReference", "footnote reference", false);
        out.value("w:vertAlign", "superscript").close("w:rPr").close("w:style");
        character("PlaceholderText", "Placeholder Text", false);
        out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", PALE)
                .close("w:rPr")
                .close("w:style");
        character("SignatureLabelText", "Underskrift, etikett i rad", true);
        String size = Units.halves(measures.smallSize());
        out.value("w:sz", size).value("w:szCs", size).close("w:rPr").close("w:style");
    }

    private void character(String id, String name, boolean own) {
        if (own) {
            out.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", id);
        } else {
            out.open("w:style", "w:type", "character", "w:styleId", id);
        }
        out.value("w:name", name).value("w:basedOn", "DefaultParagraphFont").open("w:rPr");
    }
}
