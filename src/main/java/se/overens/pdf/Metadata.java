package se.overens.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.document.DocumentInfo;

/**
 * What a file says of itself, as XMP and again as Info, equal to the letter (ISO 19005-2, 6.6; ISO 14289-1, 5).
 *
 * <p>A document's date is midnight UTC of its day. A document without a date has none here: both standards allow that,
 * and a date that nobody wrote would be untrue.
 */
final class Metadata {
    /** The product's name. */
    static final String PROGRAM = "Överens";

    private static final String VERSION = version();

    private static final String PREFIXES = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            """;

    /** PDF/A knows no pdfuaid schema unless the file describes it (ISO 19005-2, 6.6.2.3.3). */
    private static final String EXTENSION = """
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
            """;

    private Metadata() {}

    /** The product and its version, as Producer. */
    static String producer() {
        return PROGRAM + " " + VERSION;
    }

    /** The XMP packet, stored plainly so that any program finds it. */
    static StreamObject xmp(DocumentInfo info) {
        StringBuilder xmp = new StringBuilder(PREFIXES);
        alternative(xmp, "dc:title", info.title());
        xmp.append("<dc:creator><rdf:Seq><rdf:li>")
                .append(escaped(info.organisation()))
                .append("</rdf:li></rdf:Seq></dc:creator>\n");
        alternative(xmp, "dc:description", info.subject());
        xmp.append("<dc:language><rdf:Bag><rdf:li>")
                .append(escaped(info.language()))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        element(xmp, "xmp:CreatorTool", producer());
        element(xmp, "pdf:Producer", producer());
        LocalDate dated = info.dated();
        if (dated != null) {
            element(xmp, "xmp:CreateDate", dated + "T00:00:00Z");
            element(xmp, "xmp:ModifyDate", dated + "T00:00:00Z");
        }
        xmp.append(EXTENSION);
        StreamObject stream = StreamObject.plain(xmp.toString().getBytes(StandardCharsets.UTF_8));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    /** The Info dictionary. */
    static COSDictionary info(DocumentInfo info) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TITLE, ObjectTable.text(clean(info.title())));
        dictionary.setItem(COSName.AUTHOR, ObjectTable.text(clean(info.organisation())));
        dictionary.setItem(COSName.SUBJECT, ObjectTable.text(clean(info.subject())));
        dictionary.setItem(COSName.CREATOR, ObjectTable.text(producer()));
        dictionary.setItem(COSName.PRODUCER, ObjectTable.text(producer()));
        LocalDate dated = info.dated();
        if (dated != null) {
            String day = "D:" + dated.toString().replace("-", "") + "000000Z";
            dictionary.setString(COSName.CREATION_DATE, day);
            dictionary.setString(COSName.MOD_DATE, day);
        }
        return dictionary;
    }

    private static void alternative(StringBuilder xmp, String name, String text) {
        String item = "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
        xmp.append('<').append(name).append('>').append(item);
        xmp.append("</").append(name).append(">\n");
    }

    private static void element(StringBuilder xmp, String name, String text) {
        xmp.append('<').append(name).append('>').append(escaped(text));
        xmp.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Characters that XML cannot hold, and marks for hyphenation, are left out of both. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c >= ' ' && c != 0xAD && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static String version() {
        @Nullable String version = Metadata.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
