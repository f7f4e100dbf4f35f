package se.overens.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.document.LineBreak;
import se.overens.document.Logo;
import se.overens.document.Picture;
import se.overens.document.Style;
import se.overens.document.Theme;

/** Headers and footers: those of the first page, and those of the others. */
final class Letterhead {
    /** Where the header begins and the footer ends, as a share of the margin. */
    static final double INTO_MARGIN = 0.46;

    /** The widths of the sender and of the reference, as shares of the measure; what is left keeps them apart. */
    private static final double SENDER = 0.54;

    private static final double REFERENCE = 0.42;

    /** The part of the reference column that labels may take. */
    private static final double LABELS = 0.45;

    private static final double ABOVE_RULE = 8;
    private static final double BELOW_RULE = 26;
    private static final double ABOVE_FOOTER = 16;
    private static final double RULE = 0.5;

    /** Where the mark of a draft begins, as a share of the margin. */
    private static final double MARK_TOP = 0.2;

    private static final double LETTER = 0.53;

    private final Story story;
    private final Furniture furniture;
    private final Theme theme;
    private final double measure;

    Letterhead(Story story, Furniture furniture) {
        this.story = story;
        this.furniture = furniture;
        this.theme = story.measures.theme();
        this.measure = story.measures.measure();
    }

    /** The distance of the header from the upper edge, in points. */
    static double top(Furniture furniture, Theme theme) {
        return theme.page().top() * (furniture.mark().isEmpty() ? INTO_MARGIN : MARK_TOP);
    }

    /** The header of the first page; the text begins where it does on ours, or below. */
    byte[] firstHeader() {
        Xml out = begin("w:hdr");
        List<Reference> lines = new ArrayList<>(furniture.reference());
        lines.addAll(furniture.contact());
        double room = theme.page().firstTop() - theme.page().top() * INTO_MARGIN;
        double height = height(lines) + ABOVE_RULE;
        double below = Math.max(BELOW_RULE, room - height);
        underlined(out, height, below, () -> sender(out), () -> references(out, lines));
        return out.close("w:hdr").bytes();
    }

    /** The header of the other pages. */
    byte[] laterHeader() {
        Xml out = begin("w:hdr");
        underlined(
                out,
                0,
                BELOW_RULE,
                () -> line(out, "Header", null, furniture.sender()),
                () -> line(out, "Header", "right", shortReference()));
        return out.close("w:hdr").bytes();
    }

    /** About how high the two columns of the first header are. */
    private double height(List<Reference> lines) {
        double line = Math.max(0.75 * theme.leading(), 1.15 * theme.noteSize());
        Logo logo = furniture.logo();
        double sender = logo == null ? 0 : logo.height() * scale(logo) + ABOVE_RULE;
        double column = SENDER * measure;
        sender += lines(furniture.sender(), 0.9 * theme.bodySize(), column) * Math.max(line, 1.15 * theme.bodySize());
        for (String text : List.of(furniture.unit(), furniture.cooperation())) {
            sender += text.isEmpty() ? 0 : lines(text, 0.9 * theme.noteSize(), column) * line;
        }
        double references = 0;
        double indent = indent(lines);
        for (Reference reference : lines) {
            double width = REFERENCE * measure - (reference.label().isEmpty() ? 0 : indent);
            references += lines(reference.value(), theme.noteSize(), width) * line;
        }
        return Math.max(sender, references);
    }

    /** How many lines a text fills in a width. */
    private static int lines(String text, double size, double width) {
        return Math.max(1, (int) Math.ceil(text.length() * LETTER * size / width));
    }

    private Xml begin(String root) {
        Xml out = WordPart.text(root);
        if (root.equals("w:hdr") && !furniture.mark().isEmpty()) {
            out.open("w:p");
            Format.of("HeaderMark").write(out);
            new Runs(story, out).run(furniture.mark(), Style.REGULAR);
            out.close("w:p");
        }
        return out;
    }

    /**
     * Two columns over a rule; Word wants a paragraph after a table, which here is the space below the rule.
     *
     * @param height the least height of the columns, so that the text below begins where it does on ours
     */
    private void underlined(Xml out, double height, double below, Runnable left, Runnable right) {
        out.open("w:tbl").open("w:tblPr").width("w:tblW", measure);
        out.open("w:tblBorders");
        out.rule("w:bottom", RULE, Units.colour(theme.colours().rule()));
        out.close("w:tblBorders");
        grid(out);
        double[] widths = {SENDER * measure, (1 - SENDER) * measure};
        for (double width : widths) {
            out.empty("w:gridCol", "w:w", Units.twips(width));
        }
        out.close("w:tblGrid").open("w:tr");
        if (height > 0) {
            String least = Units.twips(height);
            out.open("w:trPr")
                    .empty("w:trHeight", "w:val", least, "w:hRule", "atLeast")
                    .close("w:trPr");
        }
        cell(out, widths[0], 0, left);
        cell(out, widths[1], (1 - SENDER - REFERENCE) * measure, right);
        out.close("w:tr").close("w:tbl").open("w:p");
        Format.of("TableEnd").after(below - 1).write(out);
        out.close("w:p");
    }

    private static void grid(Xml out) {
        out.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        out.empty("w:left", "w:w", "0", "w:type", "dxa").empty("w:right", "w:w", "0", "w:type", "dxa");
        out.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid");
    }

    private static void cell(Xml out, double width, double margin, Runnable content) {
        out.open("w:tc").open("w:tcPr").width("w:tcW", width).open("w:tcMar");
        out.width("w:left", margin);
        out.width("w:bottom", ABOVE_RULE);
        out.close("w:tcMar").close("w:tcPr");
        content.run();
        out.close("w:tc");
    }

    private void sender(Xml out) {
        Logo logo = furniture.logo();
        if (logo != null) {
            out.open("w:p");
            Format.of("Header").after(ABOVE_RULE).write(out);
            drawing(out, logo);
            out.close("w:p");
        }
        line(out, "HeaderSender", null, furniture.sender());
        if (!furniture.unit().isEmpty()) {
            line(out, "Header", null, furniture.unit());
        }
        if (!furniture.cooperation().isEmpty()) {
            line(out, "Header", null, furniture.cooperation());
        }
    }

    private void line(Xml out, String style, @Nullable String alignment, String text) {
        out.open("w:p");
        Format.of(style).alignment(alignment).write(out);
        new Runs(story, out).run(text, Style.REGULAR);
        out.close("w:p");
    }

    private void references(Xml out, List<Reference> lines) {
        double indent = indent(lines);
        for (Reference reference : lines) {
            boolean bare = reference.label().isEmpty();
            out.open("w:p");
            (bare ? Format.of("Header") : Format.of("Header").hanging(indent)).write(out);
            Runs runs = new Runs(story, out);
            if (!bare) {
                runs.run(reference.label(), Style.REGULAR).tab();
            }
            value(
                    runs,
                    reference.value(),
                    bare ? Style.BOLD : Style.REGULAR,
                    REFERENCE * measure - (bare ? 0 : indent));
            out.close("w:p");
        }
        if (lines.isEmpty()) {
            line(out, "Header", null, "");
        }
    }

    /** Word breaks an address that is too long for its column anywhere; here it does so before its domain. */
    private void value(Runs runs, String value, Style style, double width) {
        int at = value.indexOf(' ') < 0 ? value.indexOf('@') : -1;
        if (at > 0 && lines(value, theme.noteSize(), width) > 1) {
            runs.run(value.substring(0, at), style).lineBreak(new LineBreak());
            runs.run(value.substring(at), style);
        } else {
            runs.run(value, style);
        }
    }

    /** Where values stand, from where labels do. */
    private double indent(List<Reference> lines) {
        int longest = 0;
        for (Reference reference : lines) {
            longest = Math.max(longest, reference.label().length());
        }
        return Math.min(LABELS * REFERENCE * measure, longest * LETTER * theme.noteSize()) + theme.noteSize();
    }

    /** The first and the last pair: what the paper is, and its case number. */
    private String shortReference() {
        List<Reference> all = furniture.reference();
        if (all.isEmpty()) {
            return "";
        }
        String type = all.get(0).value();
        return all.size() == 1 ? type : type + " · " + all.get(all.size() - 1).value();
    }

    /** The logo, as wide as the sender may be at most (ECMA-376, part 1, 20.4.2.8). */
    private void drawing(Xml out, Logo logo) {
        double scale = scale(logo);
        String width = Units.emu(logo.width() * scale);
        String height = Units.emu(logo.height() * scale);
        out.open("w:r")
                .open("w:drawing")
                .open("wp:inline", "xmlns:wp", WordPart.PLACED, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", width, "cy", height)
                .empty("wp:docPr", "id", "1", "name", "Logotyp", "descr", logo.alt());
        out.open("a:graphic", "xmlns:a", WordPart.DRAWING).open("a:graphicData", "uri", WordPart.PICTURE);
        out.open("pic:pic", "xmlns:pic", WordPart.PICTURE).open("pic:nvPicPr");
        out.empty("pic:cNvPr", "id", "1", "name", "Logotyp", "descr", logo.alt())
                .empty("pic:cNvPicPr")
                .close("pic:nvPicPr");
        out.open("pic:blipFill")
                .empty("a:blip", "r:embed", "rId1")
                .open("a:stretch")
                .empty("a:fillRect")
                .close("a:stretch");
        out.close("pic:blipFill").open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        out.empty("a:ext", "cx", width, "cy", height)
                .close("a:xfrm")
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst");
        out.close("a:prstGeom")
                .close("pic:spPr")
                .close("pic:pic")
                .close("a:graphicData")
                .close("a:graphic");
        out.close("wp:inline").close("w:drawing").close("w:r");
    }

    private double scale(Logo logo) {
        return Math.min(1, SENDER * measure / logo.width());
    }

    /** The extension of the logo's file. */
    static String extension(Logo logo) {
        return logo.picture().format() == Picture.Format.PNG ? "png" : "jpg";
    }

    /** The footer of the first page: addresses, then what the others have. */
    byte[] firstFooter() {
        Xml out = begin("w:ftr");
        List<Reference> all = furniture.addresses();
        if (!all.isEmpty()) {
            out.open("w:p");
            Format.of("TableEnd").after(ABOVE_FOOTER - 1).write(out);
            out.close("w:p");
            addresses(out, all);
        }
        return footer(out);
    }

    /** The footer of the other pages. */
    byte[] laterFooter() {
        return footer(begin("w:ftr"));
    }

    private byte[] footer(Xml out) {
        out.open("w:p");
        Format.of("Footer").write(out);
        Runs runs = new Runs(story, out).run(furniture.footer(), Style.REGULAR).tab();
        String pattern = furniture.pageNumber();
        int from = 0;
        while (from < pattern.length()) {
            int at = pattern.indexOf('{', from);
            int end = pattern.indexOf('}', at + 1);
            if (at < 0 || end < 0) {
                break;
            }
            runs.run(pattern.substring(from, at), Style.REGULAR);
            switch (pattern.substring(at, end + 1)) {
                case "{n}" -> runs.field("PAGE", "1");
                case "{total}" -> runs.field("NUMPAGES", Integer.toString(story.measures.pages()));
                default -> runs.run(pattern.substring(at, end + 1), Style.REGULAR);
            }
            from = end + 1;
        }
        runs.run(pattern.substring(from), Style.REGULAR);
        return out.close("w:p").close("w:ftr").bytes();
    }

    private void addresses(Xml out, List<Reference> all) {
        int columns = furniture.addressColumns();
        int rows = (all.size() + columns - 1) / columns;
        double width = measure / columns;
        out.open("w:tbl").open("w:tblPr").width("w:tblW", measure).open("w:tblBorders");
        out.rule("w:top", RULE, Units.colour(theme.colours().rule()));
        out.close("w:tblBorders");
        grid(out);
        for (int i = 0; i < columns; i++) {
            out.empty("w:gridCol", "w:w", Units.twips(width));
        }
        out.close("w:tblGrid").open("w:tr");
        for (int i = 0; i < columns; i++) {
            List<Reference> own = all.subList(Math.min(all.size(), i * rows), Math.min(all.size(), (i + 1) * rows));
            out.open("w:tc").open("w:tcPr").width("w:tcW", width).open("w:tcMar");
            out.width("w:top", ABOVE_RULE).empty("w:right", "w:w", "200", "w:type", "dxa");
            out.close("w:tcMar").close("w:tcPr");
            own.forEach(address -> address(out, address));
            if (own.isEmpty()) {
                line(out, "FooterAddress", null, "");
            }
            out.close("w:tc");
        }
        out.close("w:tr").close("w:tbl");
    }

    private void address(Xml out, Reference address) {
        out.open("w:p");
        Format.of("FooterAddress").after(3).write(out);
        Runs runs = new Runs(story, out).run(address.label(), Style.BOLD);
        runs.lineBreak(new LineBreak());
        runs.run(address.value(), Style.REGULAR);
        out.close("w:p");
    }
}
