package se.overens.docx;

import se.overens.document.Footnote;

/** Footnotes ({@code word/footnotes.xml}), with the rule above them. */
final class Notes {
    private Notes() {}

    static byte[] write(Story story) {
        Xml out = WordPart.text("w:footnotes");
        separator(out, "separator", "-1");
        separator(out, "continuationSeparator", "0");
        // A note may hold a mark, whose note is added while this one is written.
        for (int i = 0; i < story.notes.size(); i++) {
            Footnote note = story.notes.get(i);
            out.open("w:footnote", "w:id", Integer.toString(note.number())).open("w:p");
            Format.of("FootnoteText").write(out);
            out.open("w:r").open("w:rPr").value("w:rStyle", "FootnoteReference").close("w:rPr");
            out.empty("w:footnoteRef").close("w:r");
            new Runs(story, out).tab().of(note.content());
            out.close("w:p").close("w:footnote");
        }
        return out.close("w:footnotes").bytes();
    }

    private static void separator(Xml out, String kind, String id) {
        out.open("w:footnote", "w:type", kind, "w:id", id).open("w:p");
        Format.of("FootnoteText").after(0).write(out);
        out.open("w:r").empty("w:" + kind).close("w:r").close("w:p").close("w:footnote");
    }
}
