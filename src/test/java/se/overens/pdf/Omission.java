package se.overens.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Ways to make an agreement tell a listener too little: what our check must say, and the rule by which veraPDF fails. */
enum Omission {
    NO_SCOPE("OV604.scope", "7.5-1", pdf -> named(pdf, "TH").get(1).removeItem(COSName.A)),
    SHORT_ROW("OV604.columns", "7.2-43", pdf -> kids(named(pdf, "TR").get(1)).remove(1)),
    LONG_ROW("OV604.columns", "7.2-42", pdf -> named(pdf, "TD").get(0).setItem(COSName.A, span("ColSpan", 2))),
    TALL_CELL("OV604.columns", "7.2-42", pdf -> named(pdf, "TD").get(1).setItem(COSName.A, span("RowSpan", 2))),
    NO_ALT("OV604.alt", "7.3-1", pdf -> named(pdf, "Figure").get(0).removeItem(COSName.getPDFName("Alt"))),
    EMPTY_ALT("OV604.alt", "7.3-1", pdf -> named(pdf, "Figure").get(0).setString(COSName.getPDFName("Alt"), "")),
    NO_CONTENTS("OV604.contents", "7.18.5-2", pdf -> link(pdf).removeItem(COSName.CONTENTS)),
    EMPTY_CONTENTS("OV604.contents", "7.18.5-2", pdf -> link(pdf).setString(COSName.CONTENTS, "")),
    LINK_UNTIED("OV601.annotation", "7.18.5-1", pdf -> link(pdf).removeItem(COSName.STRUCT_PARENT)),
    LINK_OUTSIDE("OV604.dead", null, pdf -> kids(last(named(pdf, "Link"))).remove(1)),
    LINK_AS_SPAN("OV604.wrapped", "7.18.5-1", pdf -> rename(last(named(pdf, "Link")), "Span")),
    FIELD_AS_SPAN("OV604.wrapped", "7.18.4-1", pdf -> rename(named(pdf, "Form").get(0), "Span")),
    NO_TOOLTIP("OV604.field", "7.18.1-3", pdf -> widget(pdf).removeItem(COSName.TU)),
    NO_TABS("OV604.tabs", "7.18.3-1", pdf -> pdf.getPage(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))),
    ENTRY_OUTSIDE("OV604.misplaced", "7.2-26", pdf -> rename(named(pdf, "TOC").get(0), "Sect")),
    ITEM_OUTSIDE("OV604.misplaced", "7.2-17", pdf -> rename(named(pdf, "L").get(0), "Sect")),
    ROW_OUTSIDE("OV604.misplaced", "7.2-4", pdf -> rename(named(pdf, "Table").get(0), "Sect")),
    CELL_OUTSIDE("OV604.misplaced", "7.2-8", pdf -> rename(named(pdf, "TR").get(0), "Sect")),
    TEXT_IN_LIST("OV604.misplaced", "7.2-19", pdf -> rename(named(pdf, "LI").get(0), "P")),
    TEXT_IN_ITEM("OV604.misplaced", "7.2-20", pdf -> rename(named(pdf, "LBody").get(0), "P")),
    SKIPPED_LEVEL("OV604.skipped", "7.4.2-1", pdf -> rename(named(pdf, "H3").get(0), "H4")),
    NO_FIRST_LEVEL("OV604.first", "7.4.2-1", pdf -> rename(named(pdf, "H1").get(0), "H2")),
    NO_TITLE("OV603.untitled", "7.1-9", pdf -> xmp(pdf, text -> text.replaceAll("<(/?)dc:title>", "<$1dc:rights>"))),
    EMPTY_TITLE("OV603.untitled", null, pdf -> xmp(pdf, text -> text.replace(">Avsiktsförklaring<", "><"))),
    NO_LANGUAGE_CODE("OV603.language", "7.2-29", pdf -> catalog(pdf).setString(COSName.LANG, "på svenska"));

    private final String finding;
    private final String rule;
    private final Damage.Act act;

    Omission(String finding, String rule, Damage.Act act) {
        this.finding = finding;
        this.rule = rule;
        this.act = act;
    }

    /** The key of the message that our check must give. */
    String finding() {
        return finding;
    }

    /** The clause and test of PDF/UA-1 by which veraPDF fails such a file, or null if it has none. */
    String rule() {
        return rule;
    }

    /** The file with the omission. */
    byte[] in(byte[] good) throws IOException {
        return Damage.done(act, good);
    }

    /** The elements of a structure type, in the order of the tree. */
    static List<COSDictionary> named(PDDocument pdf, String role) {
        List<COSDictionary> found = new ArrayList<>();
        collect(catalog(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT), role, found);
        return found;
    }

    private static void collect(COSDictionary element, String role, List<COSDictionary> found) {
        if (role.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            collect(only, role, found);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, role, found);
                }
            }
        }
    }

    private static COSArray kids(COSDictionary element) {
        return element.getCOSArray(COSName.K);
    }

    private static COSDictionary last(List<COSDictionary> elements) {
        return elements.get(elements.size() - 1);
    }

    static void rename(COSDictionary element, String role) {
        element.setName(COSName.S, role);
    }

    /** An attribute that makes a cell reach over several rows or columns. */
    static COSDictionary span(String name, int cells) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setItem(name, COSInteger.get(cells));
        return attributes;
    }

    private static COSDictionary link(PDDocument pdf) {
        COSArray kids = kids(last(named(pdf, "Link")));
        return ((COSDictionary) kids.getObject(kids.size() - 1)).getCOSDictionary(COSName.OBJ);
    }

    private static COSDictionary widget(PDDocument pdf) {
        return pdf.getSignatureFields().get(0).getWidgets().get(0).getCOSObject();
    }

    private static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    private static void xmp(PDDocument pdf, UnaryOperator<String> change) throws IOException {
        COSStream stream = (COSStream) catalog(pdf).getDictionaryObject(COSName.METADATA);
        String text;
        try (var in = stream.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (OutputStream out = stream.createOutputStream()) {
            out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
        }
    }
}
