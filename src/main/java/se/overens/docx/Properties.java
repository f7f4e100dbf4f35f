package se.overens.docx;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.overens.document.DocumentInfo;

/**
 * What a file says of itself: the data, and which program made it; no person, no clock.
 *
 * @param info what the document is called
 * @param pages how many it has
 */
record Properties(DocumentInfo info, int pages) {
    private static final String PROGRAM = "Överens";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /** The set of properties that users name themselves (MS-OSHARED, 2.3.3.2.2). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** {@code docProps/core.xml}. */
    byte[] core() {
        Xml out = Xml.part()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        CORE,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        out.element("dc:title", info.title());
        out.element("dc:subject", info.subject());
        out.element("dc:creator", info.organisation());
        out.element("dc:language", info.language());
        LocalDate dated = info.dated();
        if (dated != null) {
            date(out, "dcterms:created", dated);
            date(out, "dcterms:modified", dated);
        }
        return out.close("cp:coreProperties").bytes();
    }

    private static void date(Xml out, String name, LocalDate day) {
        out.open(name, "xsi:type", "dcterms:W3CDTF").text(day + "T00:00:00Z").close(name);
    }

    /** {@code docProps/app.xml}. */
    byte[] application() {
        Xml out = Xml.part().open("Properties", "xmlns", EXTENDED);
        out.element("Pages", Integer.toString(pages));
        out.element("Application", PROGRAM);
        out.element("Company", info.organisation());
        return out.close("Properties").bytes();
    }

    /** {@code docProps/custom.xml}: by it {@link Provenance} knows the file again. */
    byte[] custom(String fingerprint) {
        Xml out = Xml.part().open("Properties", "xmlns", CUSTOM, "xmlns:vt", TYPES);
        out.open("property", "fmtid", USER_DEFINED, "pid", "2", "name", PROGRAM);
        out.element("vt:lpwstr", Provenance.MARK + version() + " " + fingerprint);
        return out.close("property").close("Properties").bytes();
    }

    private static String version() {
        @Nullable String version = Properties.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
