package se.overens.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.ValuePath;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.InlineVisitor;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.Placeholder;
import se.overens.document.Style;
import se.overens.document.Text;

/** Inlines to runs. */
final class Runs implements InlineVisitor<Boolean> {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final Story story;
    private final Xml out;
    private @Nullable String character;
    private double size;

    Runs(Story story, Xml out) {
        this.story = story;
        this.out = out;
    }

    /** Gives every run a character style. */
    Runs styled(String style) {
        character = style;
        return this;
    }

    /** Gives every run a type size, in points, instead of the style's; 0 for the style's. */
    Runs sized(double points) {
        size = points;
        return this;
    }

    /** The inlines in order; texts of one style that follow each other become one run. */
    Runs of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Text text) {
                words.append(text.leaf().text());
                Inline next = i + 1 < content.size() ? content.get(i + 1) : null;
                if (!(next instanceof Text other) || other.style() != text.style()) {
                    run(words.toString(), text.style());
                    words.setLength(0);
                }
            } else {
                content.get(i).accept(this);
            }
        }
        return this;
    }

    /** A leaf as it is. */
    Runs leaf(Leaf leaf) {
        return run(leaf.text(), Style.REGULAR);
    }

    Runs tab() {
        out.open("w:r").empty("w:tab").close("w:r");
        return this;
    }

    /** A field, with what it shows until Word looks again. */
    Runs field(String instruction, String shown) {
        beginField(instruction);
        run(shown, Style.REGULAR);
        return endField();
    }

    Runs beginField(String instruction) {
        character("begin");
        out.open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + instruction + " ");
        out.close("w:instrText").close("w:r");
        return character("separate");
    }

    Runs endField() {
        return character("end");
    }

    private Runs character(String type) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", type).close("w:r");
        return this;
    }

    Runs run(String text, Style style) {
        if (text.isEmpty()) {
            return this;
        }
        out.open("w:r");
        properties(character, style);
        words(text);
        out.close("w:r");
        return this;
    }

    private void properties(@Nullable String named, Style style) {
        if (named == null && style == Style.REGULAR && size == 0) {
            return;
        }
        out.open("w:rPr");
        if (named != null) {
            out.value("w:rStyle", named);
        }
        if (style == Style.BOLD || style == Style.BOLD_ITALIC) {
            out.empty("w:b").empty("w:bCs");
        }
        if (style == Style.ITALIC || style == Style.BOLD_ITALIC) {
            out.empty("w:i").empty("w:iCs");
        }
        if (size > 0) {
            out.value("w:sz", Units.halves(size)).value("w:szCs", Units.halves(size));
        }
        out.close("w:rPr");
    }

    /** Hyphens that Word breaks at, or never does, are elements of their own. */
    private void words(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || c == NO_BREAK_HYPHEN) {
                plain(text.substring(from, i));
                out.empty(c == SOFT_HYPHEN ? "w:softHyphen" : "w:noBreakHyphen");
                from = i + 1;
            }
        }
        plain(text.substring(from));
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            out.open("w:t", "xml:space", "preserve").text(text).close("w:t");
        }
    }

    @Override
    public Boolean text(Text text) {
        run(text.leaf().text(), text.style());
        return true;
    }

    /** A control that shows what is to be filled in until somebody does; its title is the last step of the value's path. */
    @Override
    public Boolean placeholder(Placeholder placeholder) {
        Leaf leaf = placeholder.leaf();
        Location origin = leaf.origin();
        String path = origin instanceof ValuePath value ? value.toString() : "";
        out.open("w:sdt").open("w:sdtPr").value("w:alias", title(leaf.text()));
        if (!path.isEmpty()) {
            out.value("w:tag", path.length() > 64 ? path.substring(path.length() - 64) : path);
        }
        out.value("w:id", story.nextControl())
                .empty("w:showingPlcHdr")
                .empty("w:text")
                .close("w:sdtPr");
        out.open("w:sdtContent").open("w:r");
        properties("PlaceholderText", placeholder.text().style());
        words(leaf.text());
        out.close("w:r").close("w:sdtContent").close("w:sdt");
        return true;
    }

    /** "[FYLL I: diarienummer]" is called "diarienummer". */
    private static String title(String text) {
        String words = text.replaceAll("^\\[[^:\\]]*: *|\\]$", "").replace("\u00AD", "");
        return words.length() > 64 ? words.substring(0, 64) : words;
    }

    @Override
    public Boolean link(Link link) {
        new References(story, out, this).write(link);
        return true;
    }

    @Override
    public Boolean footnoteMark(FootnoteMark mark) {
        story.notes.add(mark.note());
        out.open("w:r");
        properties("FootnoteReference", Style.REGULAR);
        out.empty("w:footnoteReference", "w:id", Integer.toString(mark.note().number()));
        out.close("w:r");
        return true;
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        out.open("w:r").empty("w:br").close("w:r");
        return true;
    }

    /** The words of an optional label, with a tab after them. */
    Runs label(@Nullable Leaf label) {
        return label == null ? this : leaf(label).tab();
    }
}
