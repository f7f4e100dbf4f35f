package se.overens.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.overens.document.DocumentInfo;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfString;

/**
 * What a file says of itself, as XMP and again as Info, equal to the letter (ISO 19005-2, 6.6; ISO 14289-1, 5).
 *
 * <p>A document's date is midnight UTC of its day. A document without a date has none here: both standards allow that,
 * and a date that nobody wrote would be untrue.
 */
public final class Metadata {
    /** The product's name. */
    static final String PROGRAM = "Överens";

    private static final String VERSION = version();

    private static final byte[] PREFIXES = utf8("""
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            """);

    /** PDF/A knows no pdfuaid schema unless the file describes it (ISO 19005-2, 6.6.2.3.3). */
    private static final byte[] EXTENSION = utf8("""
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """);

    private static final int ROOM = 4 * 1024;

    private Metadata() {}

    /** The product and its version, as Producer. */
    static String producer() {
        return PROGRAM + " " + VERSION;
    }

    /** The XMP packet, stored plainly so that any program finds it. */
    static StreamObject xmp(DocumentInfo info) {
        return xmp(info, Conformance.FULL, 2);
    }

    /** The XMP packet of a file that claims so much, of a part of PDF/A. */
    public static StreamObject xmp(DocumentInfo info, Conformance claim, int part) {
        ByteSink xmp = new ByteSink(ROOM).bytes(PREFIXES);
        if (claim.archive() != Conformance.Level.NONE) {
            element(xmp, "pdfaid:part", "", Integer.toString(part), "");
            element(xmp, "pdfaid:conformance", "", claim.archive().name(), "");
        }
        if (claim.accessible()) {
            element(xmp, "pdfuaid:part", "", "1", "");
        }
        element(xmp, "dc:title", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", info.title(), "</rdf:li></rdf:Alt>");
        element(xmp, "dc:creator", "<rdf:Seq><rdf:li>", info.organisation(), "</rdf:li></rdf:Seq>");
        element(
                xmp,
                "dc:description",
                "<rdf:Alt><rdf:li xml:lang=\"x-default\">",
                info.subject(),
                "</rdf:li></rdf:Alt>");
        element(xmp, "dc:language", "<rdf:Bag><rdf:li>", info.language(), "</rdf:li></rdf:Bag>");
        element(xmp, "xmp:CreatorTool", "", producer(), "");
        element(xmp, "pdf:Producer", "", producer(), "");
        LocalDate dated = info.dated();
        if (dated != null) {
            element(xmp, "xmp:CreateDate", "", dated + "T00:00:00Z", "");
            element(xmp, "xmp:ModifyDate", "", dated + "T00:00:00Z", "");
        }
        xmp.bytes(EXTENSION);
        StreamObject stream = StreamObject.plain(xmp.toBytes());
        stream.put(PdfName.TYPE, PdfName.METADATA);
        stream.put(PdfName.SUBTYPE, PdfName.XML);
        return stream;
    }

    /** The Info dictionary. */
    public static PdfDictionary info(DocumentInfo info) {
        PdfDictionary dictionary = new PdfDictionary(4);
        dictionary.put(PdfName.TITLE, PdfString.of(clean(info.title())));
        dictionary.put(PdfName.AUTHOR, PdfString.of(clean(info.organisation())));
        dictionary.put(PdfName.SUBJECT, PdfString.of(clean(info.subject())));
        dictionary.put(PdfName.CREATOR, PdfString.of(producer()));
        dictionary.put(PdfName.PRODUCER, PdfString.of(producer()));
        LocalDate dated = info.dated();
        if (dated != null) {
            String day = "D:" + dated.toString().replace("-", "") + "000000Z";
            dictionary.put(PdfName.CREATION_DATE, day);
            dictionary.put(PdfName.MOD_DATE, day);
        }
        return dictionary;
    }

    private static void element(ByteSink xmp, String name, String before, String text, String after) {
        xmp.text("<").text(name).text(">").text(before);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            switch (c) {
                case '&' -> xmp.text("&amp;");
                case '<' -> xmp.text("&lt;");
                case '>' -> xmp.text("&gt;");
                default -> {
                    if (isKept(c)) {
                        xmp.utf8(c);
                    }
                }
            }
        }
        xmp.text(after).text("</").text(name).text(">\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Characters that XML cannot hold, and marks for hyphenation, are left out of both. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isKept(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isKept(int c) {
        return c >= ' ' && c != 0xAD && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
    }

    private static String version() {
        @Nullable String version = Metadata.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
