package se.overens.docx;

import se.overens.document.Theme;

/** Colours and fonts by name ({@code word/theme/theme1.xml}), so that Word's own pickers offer them. */
final class ThemePart {
    private static final String[] ACCENTS = {"accent3", "accent4", "accent5", "accent6"};

    private ThemePart() {}

    static byte[] write(Measures measures) {
        Theme.Colours colours = measures.theme().colours();
        Xml out = Xml.part().open("a:theme", "xmlns:a", WordPart.DRAWING, "name", "Överens");
        out.open("a:themeElements").open("a:clrScheme", "name", "Överens");
        colour(out, "dk1", colours.text());
        colour(out, "lt1", 0xFFFFFF);
        colour(out, "dk2", colours.heading());
        colour(out, "lt2", 0xF2F2F2);
        colour(out, "accent1", colours.heading());
        colour(out, "accent2", colours.rule());
        for (String accent : ACCENTS) {
            colour(out, accent, colours.rule());
        }
        colour(out, "hlink", colours.heading());
        colour(out, "folHlink", colours.heading());
        out.close("a:clrScheme").open("a:fontScheme", "name", "Överens");
        fonts(out, "a:majorFont", measures.family());
        fonts(out, "a:minorFont", measures.family());
        out.close("a:fontScheme").open("a:fmtScheme", "name", "Överens");
        fills(out, "a:fillStyleLst");
        out.open("a:lnStyleLst");
        for (int i = 0; i < 3; i++) {
            out.open("a:ln", "w", "6350");
            fill(out);
            out.close("a:ln");
        }
        out.close("a:lnStyleLst").open("a:effectStyleLst");
        for (int i = 0; i < 3; i++) {
            out.open("a:effectStyle").empty("a:effectLst").close("a:effectStyle");
        }
        out.close("a:effectStyleLst");
        fills(out, "a:bgFillStyleLst");
        return out.close("a:fmtScheme")
                .close("a:themeElements")
                .close("a:theme")
                .bytes();
    }

    private static void colour(Xml out, String slot, int rgb) {
        out.open("a:" + slot).empty("a:srgbClr", "val", Units.colour(rgb)).close("a:" + slot);
    }

    private static void fonts(Xml out, String kind, String family) {
        out.open(kind).empty("a:latin", "typeface", family);
        out.empty("a:ea", "typeface", "").empty("a:cs", "typeface", "").close(kind);
    }

    /** Three of each, as the schema wants. */
    private static void fills(Xml out, String list) {
        out.open(list);
        for (int i = 0; i < 3; i++) {
            fill(out);
        }
        out.close(list);
    }

    private static void fill(Xml out) {
        out.open("a:solidFill").empty("a:schemeClr", "val", "phClr").close("a:solidFill");
    }
}
