package se.overens.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Contents;
import se.overens.document.ContentsEntry;
import se.overens.document.Leaf;

/**
 * A table of contents as a field that Word can make anew, with the entries and page numbers that it shows until then.
 *
 * <p>Bilagor are headings whose label is a field of the sequence "Bilaga": a list of bilagor is a table of that sequence.
 */
final class ContentsField {
    private final Story story;
    private final Xml out;

    ContentsField(Story story, Xml out) {
        this.story = story;
        this.out = out;
    }

    void write(Contents contents, Format heading) {
        boolean sections = contents.kind() == Contents.Kind.SECTIONS;
        if (sections) {
            out.open("w:sdt").open("w:sdtPr").value("w:id", story.nextControl()).open("w:docPartObj");
            out.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
            out.close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        }
        out.open("w:p");
        heading.write(out);
        new Runs(story, out).leaf(contents.heading());
        out.close("w:p");
        List<ContentsEntry> entries = contents.entries();
        int deepest = 1;
        for (ContentsEntry entry : entries) {
            deepest = Math.max(deepest, entry.level());
        }
        String instruction = sections ? "TOC \\o \"1-" + deepest + "\" \\h \\z \\u" : "TOC \\h \\z \\c \"Bilaga\"";
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), i == 0 ? instruction : null, i + 1 == entries.size(), sections);
        }
        if (sections) {
            out.close("w:sdtContent").close("w:sdt");
        }
    }

    private void entry(ContentsEntry entry, @Nullable String begins, boolean ends, boolean sections) {
        String style = sections ? "TOC" + Math.max(1, Math.min(3, entry.level())) : "TableofFigures";
        String bookmark = Story.listed(entry.target());
        out.open("w:p");
        double leading = story.measures.theme().leading();
        (ends ? Format.of(style).after((sections ? 2 : 0.75) * leading) : Format.of(style)).write(out);
        Runs runs = new Runs(story, out);
        if (begins != null) {
            runs.beginField(begins);
        }
        out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        Leaf label = entry.label();
        if (label != null) {
            runs.leaf(label);
            if (Character.isDigit(label.text().codePointAt(0))) {
                runs.tab();
            } else {
                runs.run("\u2003", se.overens.document.Style.REGULAR);
            }
        }
        runs.leaf(entry.words()).tab();
        runs.field("PAGEREF " + bookmark + " \\h", entry.page().text());
        out.close("w:hyperlink");
        if (ends) {
            runs.endField();
        }
        out.close("w:p");
    }
}
