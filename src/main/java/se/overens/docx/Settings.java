package se.overens.docx;

/** How Word treats the document ({@code word/settings.xml}), and its fonts ({@code word/fontTable.xml}). */
final class Settings {
    /** Word 2013 and later: no compatibility mode. */
    private static final String MODE = "15";

    private static final String COMPATIBILITY = "http://schemas.microsoft.com/office/word";

    /** The Swedish default distance of tabs, in twips. */
    private static final int TAB = 1304;

    /** The slots of the theme under the names that styles use. */
    private static final String[] COLOURS =
            ("w:bg1 light1 w:t1 dark1 w:bg2 light2 w:t2 dark2 w:accent1 accent1 w:accent2 accent2 w:accent3 accent3"
                            + " w:accent4 accent4 w:accent5 accent5 w:accent6 accent6 w:hyperlink hyperlink"
                            + " w:followedHyperlink followedHyperlink")
                    .split(" ");

    private Settings() {}

    static byte[] write() {
        Xml out = Xml.part().open("w:settings", "xmlns:w", WordPart.MAIN);
        out.empty("w:zoom", "w:percent", "100").value("w:defaultTabStop", TAB);
        out.value("w:characterSpacingControl", "doNotCompress").open("w:footnotePr");
        out.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").close("w:footnotePr");
        out.open("w:compat");
        compatibility(out, "compatibilityMode", MODE);
        compatibility(out, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(out, "enableOpenTypeFeatures", "1");
        compatibility(out, "doNotFlipMirrorIndents", "1");
        compatibility(out, "differentiateMultirowTableHeaders", "1");
        compatibility(out, "useWord2013TrackBottomHyphenation", "0");
        out.close("w:compat").value("w:themeFontLang", "sv-SE");
        out.empty("w:clrSchemeMapping", COLOURS);
        out.value("w:decimalSymbol", ",").value("w:listSeparator", ";");
        return out.close("w:settings").bytes();
    }

    private static void compatibility(Xml out, String name, String value) {
        out.empty("w:compatSetting", "w:name", name, "w:uri", COMPATIBILITY, "w:val", value);
    }

    static byte[] fonts(Measures measures) {
        Xml out = Xml.part().open("w:fonts", "xmlns:w", WordPart.MAIN);
        out.open("w:font", "w:name", measures.family());
        out.value("w:family", measures.theme().serif() ? "roman" : "swiss").value("w:pitch", "variable");
        return out.close("w:font").close("w:fonts").bytes();
    }
}
