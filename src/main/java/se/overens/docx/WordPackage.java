package se.overens.docx;

import java.util.ArrayList;
import java.util.List;

/** The parts of a Word file with their kinds and relationships (ECMA-376, part 2). */
final class WordPackage {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final List<Archive.Entry> entries = new ArrayList<>();
    private final Xml types = Xml.part();
    private final Xml root = relationships();
    private final Xml document = relationships();

    WordPackage() {
        types.open("Types", "xmlns", TYPES);
        types.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    }

    private static Xml relationships() {
        return Xml.part().open("Relationships", "xmlns", RELATIONSHIPS);
    }

    /** Adds {@code word/document.xml}. */
    void document(byte[] xml) {
        type("word/document.xml", WORD + "document.main+xml");
        relate(root, "rId1", OFFICE + "officeDocument", "word/document.xml");
        add("word/document.xml", xml);
    }

    /**
     * Adds a part that the document refers to.
     *
     * @param id of the relationship, unique in the document
     * @param kind last word of the relationship's type, such as {@code styles}
     * @param entry named {@code word/…}
     */
    void part(String id, String kind, Archive.Entry entry) {
        String name = name(entry);
        String type =
                kind.equals("theme") ? "application/vnd.openxmlformats-officedocument.theme+xml" : WORD + kind + "+xml";
        type(name, type);
        relate(document, id, OFFICE + kind, name.substring("word/".length()));
        entries.add(entry);
    }

    /** Adds a picture that a header shows; its relationship is the header's only one. */
    void picture(String header, String extension, byte[] file) {
        types.empty(
                "Default",
                "Extension",
                extension,
                "ContentType",
                "image/" + (extension.equals("png") ? "png" : "jpeg"));
        String name = "media/logo." + extension;
        Xml relationships = relationships();
        relate(relationships, "rId1", OFFICE + "image", name);
        add(
                "word/_rels/" + header + ".rels",
                relationships.close("Relationships").bytes());
        entries.add(Archive.Entry.stored("word/" + name, file));
    }

    /** Adds what the file says of itself, and gives the bytes of the whole. */
    byte[] close(Properties properties) {
        type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        relate(root, "rId2", CORE, "docProps/core.xml");
        property("rId3", "extended-properties", "docProps/app.xml");
        property("rId4", "custom-properties", "docProps/custom.xml");
        Archive archive = new Archive();
        archive.add(Archive.Entry.of("[Content_Types].xml", types.close("Types").bytes()));
        archive.add(Archive.Entry.of("_rels/.rels", root.close("Relationships").bytes()));
        entries.forEach(archive::add);
        byte[] links = document.close("Relationships").bytes();
        archive.add(Archive.Entry.of("word/_rels/document.xml.rels", links));
        archive.add(Archive.Entry.of("docProps/core.xml", properties.core()));
        archive.add(Archive.Entry.of("docProps/app.xml", properties.application()));
        String fingerprint = archive.fingerprint();
        archive.add(Archive.Entry.of(Provenance.PART, properties.custom(fingerprint)));
        return archive.bytes();
    }

    private void property(String id, String kind, String name) {
        type(name, "application/vnd.openxmlformats-officedocument." + kind + "+xml");
        relate(root, id, OFFICE + kind, name);
    }

    private void add(String name, byte[] bytes) {
        entries.add(Archive.Entry.of(name, bytes));
    }

    private void type(String part, String type) {
        types.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    private static void relate(Xml relationships, String id, String type, String target) {
        relationships.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static String name(Archive.Entry entry) {
        return new String(entry.name(), java.nio.charset.StandardCharsets.US_ASCII);
    }
}
