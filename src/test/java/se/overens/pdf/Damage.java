package se.overens.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Ways to break a good PDF: what our check must say of each, and whether veraPDF sees it too. */
enum Damage {
    NO_LANGUAGE("OV603.language", true, pdf -> catalog(pdf).removeItem(COSName.LANG)),
    NOT_MARKED("OV603.marked", true, pdf -> catalog(pdf).removeItem(COSName.MARK_INFO)),
    NO_TITLE_SHOWN("OV603.name", true, pdf -> catalog(pdf).removeItem(COSName.VIEWER_PREFERENCES)),
    NO_INTENT("OV603.archive", true, pdf -> catalog(pdf).removeItem(COSName.OUTPUT_INTENTS)),
    NO_XMP("OV603.accessible", true, pdf -> catalog(pdf).removeItem(COSName.METADATA)),
    NO_TREE("OV601.untagged", true, pdf -> catalog(pdf).removeItem(COSName.STRUCT_TREE_ROOT)),
    NO_STRUCT_PARENTS("OV601.parent", true, pdf -> page(pdf).removeItem(COSName.STRUCT_PARENTS)),
    NO_PARENT_TREE("OV601.parent", true, pdf -> root(pdf).removeItem(COSName.PARENT_TREE)),
    SAME_NOTE_ID("OV601.note", true, pdf -> note(pdf, 1).setString(COSName.ID, "note-1")),
    NO_NOTE_ID("OV601.note", true, pdf -> note(pdf, 0).removeItem(COSName.ID)),
    UNMARKED("OV601.unmarked", true, pdf -> content(pdf, text -> text.replaceFirst("/P<<.*>>BDC", ""))),
    UNCLOSED("OV601.nesting", false, pdf -> content(pdf, text -> text + "\n/P BMC")),
    SAME_MCID("OV601.repeated", false, pdf -> content(pdf, text -> text.replace("/MCID 1>>", "/MCID 0>>"))),
    FOREIGN_MCID("OV601.loose", true, pdf -> content(pdf, text -> text.replace("/MCID 1>>", "/MCID 99>>"))),
    NOT_IN_TREE("OV601.loose", false, pdf -> paragraph(pdf).removeItem(COSName.K)),
    GONE_FROM_TREE("OV601.loose", false, pdf -> kids(pdf).remove(3)),
    TWICE_IN_TREE("OV601.shared", false, pdf -> kids(pdf).add(kids(pdf).get(3))),
    OTHER_PARENT("OV601.upwards", false, pdf -> paragraph(pdf).setItem(COSName.P, note(pdf, 0))),
    NO_FORM("OV601.annotation", true, pdf -> form(pdf).removeItem(COSName.K)),
    NO_WIDGET_PARENT("OV601.annotation", true, pdf -> widget(pdf).removeItem(COSName.STRUCT_PARENT)),
    NO_FONT_FILE("OV601.font", true, pdf -> descriptor(pdf).removeItem(COSName.FONT_FILE2)),
    OTHER_ORDER("OV601.text", false, Damage::swap);

    private final String finding;
    private final boolean seenByVeraPdf;
    private final Act act;

    Damage(String finding, boolean seenByVeraPdf, Act act) {
        this.finding = finding;
        this.seenByVeraPdf = seenByVeraPdf;
        this.act = act;
    }

    /** What is done to a file. */
    interface Act {
        void on(PDDocument pdf) throws IOException;
    }

    /** The key of the message that our check must give. */
    String finding() {
        return finding;
    }

    /** True if veraPDF fails such a file. */
    boolean seenByVeraPdf() {
        return seenByVeraPdf;
    }

    /** The file with the damage done. */
    byte[] to(byte[] good) throws IOException {
        return done(act, good);
    }

    /** The file {@code good} after {@code act}. */
    static byte[] done(Act act, byte[] good) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(good);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            act.on(pdf);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary page(PDDocument pdf) {
        return pdf.getPage(0).getCOSObject();
    }

    private static COSDictionary root(PDDocument pdf) {
        return catalog(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private static COSArray kids(PDDocument pdf) {
        return root(pdf).getCOSDictionary(COSName.K).getCOSArray(COSName.K);
    }

    private static COSDictionary paragraph(PDDocument pdf) {
        return (COSDictionary) kids(pdf).getObject(3);
    }

    private static COSDictionary note(PDDocument pdf, int index) {
        COSArray names = root(pdf).getCOSDictionary(COSName.ID_TREE).getCOSArray(COSName.NAMES);
        return (COSDictionary) names.getObject(2 * index + 1);
    }

    private static COSDictionary widget(PDDocument pdf) {
        return pdf.getSignatureFields().get(0).getWidgets().get(0).getCOSObject();
    }

    private static COSDictionary form(PDDocument pdf) {
        int key = widget(pdf).getInt(COSName.STRUCT_PARENT);
        COSArray numbers = root(pdf).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key) {
                return (COSDictionary) numbers.getObject(i + 1);
            }
        }
        throw new AssertionError("no form");
    }

    private static COSDictionary descriptor(PDDocument pdf) {
        COSDictionary fonts = pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts.getCOSDictionary(COSName.getPDFName("F1")).getCOSDictionary(COSName.FONT_DESC);
    }

    private static void swap(PDDocument pdf) {
        COSBase first = kids(pdf).get(2);
        kids(pdf).set(2, kids(pdf).get(3));
        kids(pdf).set(3, first);
    }

    private static void content(PDDocument pdf, UnaryOperator<String> change) throws IOException {
        COSStream stream = (COSStream) page(pdf).getDictionaryObject(COSName.CONTENTS);
        String text;
        try (var in = stream.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        try (OutputStream out = stream.createOutputStream()) {
            out.write(change.apply(text).getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
