package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.InlineVisitor;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.Placeholder;
import se.overens.document.Text;

/** The kids of an element of running text. */
final class InlineTags implements InlineVisitor<Boolean> {
    private final StructureBuilder structure;
    private final String role;
    private final List<Tag> kids = new ArrayList<>();
    /** The segment that further text goes on, or null after a note. */
    private Tag.@Nullable Segment open;

    private @Nullable Leaf last;

    InlineTags(StructureBuilder structure, String role) {
        this.structure = structure;
        this.role = role;
    }

    /** The segments, references and notes of {@code content}. */
    List<Tag> of(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return kids;
    }

    /** Adds a leaf to the running text. */
    void leaf(Leaf leaf) {
        if (open == null) {
            open = structure.open(role);
            kids.add(open);
        }
        structure.put(leaf, open);
        last = leaf;
    }

    @Override
    public Boolean text(Text text) {
        leaf(text.leaf());
        return true;
    }

    @Override
    public Boolean placeholder(Placeholder placeholder) {
        leaf(placeholder.leaf());
        return true;
    }

    @Override
    public Boolean lineBreak(LineBreak lineBreak) {
        if (last != null) {
            structure.space(last);
        }
        return true;
    }

    @Override
    public Boolean link(Link link) {
        List<Leaf> leaves = new ArrayList<>();
        for (Inline inline : link.content()) {
            if (inline instanceof Text text) {
                leaves.add(text.leaf());
                last = text.leaf();
            }
        }
        kids.add(structure.link(link.target(), leaves));
        open = null;
        return true;
    }

    @Override
    public Boolean footnoteMark(FootnoteMark mark) {
        kids.add(Tag.Element.of("Reference", List.of(structure.mark(mark.mark()))));
        kids.add(note(mark.note()));
        open = null;
        last = null;
        return true;
    }

    /** PDF/UA-1, 7.9: a Note has an ID of its own. */
    private Tag note(Footnote note) {
        List<Tag> parts = new ArrayList<>();
        parts.add(structure.label(note.label()));
        parts.addAll(new InlineTags(structure, "Note").of(note.content()));
        return new Tag.Element("Note", parts, "note-" + note.number(), null);
    }
}
