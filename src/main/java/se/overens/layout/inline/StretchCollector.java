package se.overens.layout.inline;

import java.util.ArrayList;
import java.util.List;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.InlineVisitor;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.Placeholder;
import se.overens.document.Style;
import se.overens.document.Text;
import se.overens.font.Typeface;

/** Running text as stretches in their fonts, one list between every two forced breaks. */
final class StretchCollector implements InlineVisitor<Boolean> {
    /** The size of a footnote mark as a share of the text's; what text faces draw their superior figures at. */
    static final double MARK_SIZE = 0.62;

    /** How far a mark is raised as a share of the text's size: its top is level with the capitals. */
    static final double MARK_RISE = 0.28;

    private final Typeface typeface;
    private final boolean bold;
    private final double size;
    private final List<List<Stretch>> parts = new ArrayList<>();
    private List<Stretch> part = new ArrayList<>();

    private StretchCollector(Typeface typeface, boolean bold, double size) {
        this.typeface = typeface;
        this.bold = bold;
        this.size = size;
    }

    static List<List<Stretch>> collect(List<Inline> content, Typeface typeface, boolean bold, double size) {
        StretchCollector collector = new StretchCollector(typeface, bold, size);
        for (Inline inline : content) {
            inline.accept(collector);
        }
        collector.parts.add(collector.part);
        return collector.parts;
    }

    @Override
    public Boolean text(Text text) {
        Style style = text.style();
        boolean heavy = bold || style == Style.BOLD || style == Style.BOLD_ITALIC;
        boolean italic = style == Style.ITALIC || style == Style.BOLD_ITALIC;
        var leaf = text.leaf();
        return part.add(
                new Stretch(leaf.id(), leaf.text(), typeface.face(heavy, italic), size, 0, null, leaf.origin()));
    }

    @Override
    public Boolean placeholder(Placeholder placeholder) {
        return text(placeholder.text());
    }

    @Override
    public Boolean link(Link link) {
        link.content().forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean footnoteMark(FootnoteMark mark) {
        var leaf = mark.mark();
        return part.add(new Stretch(
                leaf.id(),
                leaf.text(),
                typeface.face(bold, false),
                size * MARK_SIZE,
                size * MARK_RISE,
                mark.note(),
                leaf.origin()));
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        parts.add(part);
        part = new ArrayList<>();
        return true;
    }
}
