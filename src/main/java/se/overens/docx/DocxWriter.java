package se.overens.docx;

import se.overens.document.Block;
import se.overens.document.Document;
import se.overens.document.Furniture;
import se.overens.document.Heading;
import se.overens.document.Logo;
import se.overens.document.Theme;

/** Writes Word files (ECMA-376, transitional). Thread-safe. */
public final class DocxWriter {
    private static final String FIRST_HEADER = "header1.xml";
    private static final String LATER_HEADER = "header2.xml";
    private static final String FIRST_FOOTER = "footer1.xml";
    private static final String LATER_FOOTER = "footer2.xml";

    private final Document document;
    private final Measures measures;
    private final Story story;

    private DocxWriter(Document document, Measures measures) {
        this.document = document;
        this.measures = measures;
        this.story = new Story(document, measures);
    }

    /**
     * The bytes of the Word file: the same for the same document.
     *
     * @param document as it was laid out, with page numbers in its tables of contents
     * @param measures what is known from its pages
     */
    public static byte[] write(Document document, Measures measures) {
        return new DocxWriter(document, measures).write();
    }

    private byte[] write() {
        WordPackage parts = new WordPackage();
        parts.document(body());
        boolean numbered = document.blocks().stream().anyMatch(DocxWriter::isNumbered);
        SharedParts shared = SharedParts.of(measures, numbered);
        parts.part("rId1", "styles", shared.styles());
        parts.part("rId2", "theme", shared.theme());
        parts.part("rId3", "settings", shared.settings());
        parts.part("rId4", "fontTable", shared.fonts());
        parts.part("rId5", "numbering", entry("numbering.xml", story.numbering.bytes()));
        parts.part("rId6", "footnotes", entry("footnotes.xml", Notes.write(story)));
        Furniture furniture = document.furniture();
        Letterhead letterhead = new Letterhead(story, furniture);
        parts.part("rId7", "header", entry(FIRST_HEADER, letterhead.firstHeader()));
        parts.part("rId8", "header", entry(LATER_HEADER, letterhead.laterHeader()));
        parts.part("rId9", "footer", entry(FIRST_FOOTER, letterhead.firstFooter()));
        parts.part("rId10", "footer", entry(LATER_FOOTER, letterhead.laterFooter()));
        Logo logo = furniture.logo();
        if (logo != null) {
            parts.picture(
                    FIRST_HEADER, Letterhead.extension(logo), logo.picture().file());
        }
        return parts.close(new Properties(document.info(), measures.pages()));
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Heading heading && heading.label() != null;
    }

    private static Archive.Entry entry(String name, byte[] bytes) {
        return Archive.Entry.of("word/" + name, bytes);
    }

    private byte[] body() {
        Xml out = WordPart.text("w:document").open("w:body");
        new Body(story, out).write(document.blocks());
        section(out);
        return out.close("w:body").close("w:document").bytes();
    }

    private void section(Xml out) {
        Theme.PageGeometry page = measures.theme().page();
        out.open("w:sectPr");
        out.empty("w:headerReference", "w:type", "first", "r:id", "rId7");
        out.empty("w:headerReference", "w:type", "default", "r:id", "rId8");
        out.empty("w:footerReference", "w:type", "first", "r:id", "rId9");
        out.empty("w:footerReference", "w:type", "default", "r:id", "rId10");
        out.empty("w:pgSz", "w:w", Units.twips(page.width()), "w:h", Units.twips(page.height()));
        String header = Units.twips(Letterhead.top(document.furniture(), measures.theme()));
        String footer = Units.twips(page.bottom() * Letterhead.INTO_MARGIN);
        out.empty(
                "w:pgMar",
                "w:top",
                Units.twips(page.top()),
                "w:right",
                Units.twips(page.right()),
                "w:bottom",
                Units.twips(page.bottom()),
                "w:left",
                Units.twips(page.left()),
                "w:header",
                header,
                "w:footer",
                footer,
                "w:gutter",
                "0");
        out.empty("w:titlePg").close("w:sectPr");
    }
}
