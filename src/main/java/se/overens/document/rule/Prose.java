package se.overens.document.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.FootnoteMark;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.InlineVisitor;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Link;
import se.overens.document.ListBlock;
import se.overens.document.LocalAddition;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.Placeholder;
import se.overens.document.SignatureBlock;
import se.overens.document.Table;
import se.overens.document.Text;
import se.overens.document.Title;

/** The running text of one block, or of one note. Knows where each of its words comes from. */
final class Prose {
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Location> origins = new ArrayList<>();
    private String text = "";
    private String lowered = "";

    private Prose() {}

    /** All running text of {@code document} but that of tables of contents and titles of bilagor, in order. */
    static List<Prose> of(Document document) {
        Collector collector = new Collector();
        document.blocks().forEach(block -> block.accept(collector));
        collector.all.forEach(Prose::end);
        return collector.all;
    }

    /** The text; a no-break space is a space here, and soft hyphens are left out. */
    String text() {
        return text;
    }

    /** True if {@code sign}, in small letters, stands somewhere in the text: so much cheaper than a pattern. */
    boolean mentions(String sign) {
        return lowered.contains(sign);
    }

    /** Where the letter at {@code offset} comes from. */
    Location at(int offset) {
        Location found = Nowhere.NOWHERE;
        for (int i = 0; i < starts.size() && starts.get(i) <= offset; i++) {
            found = origins.get(i);
        }
        return found;
    }

    private void end() {
        text = words.toString();
        lowered = text.toLowerCase(Locale.ROOT);
    }

    private void add(Leaf leaf) {
        starts.add(words.length());
        origins.add(leaf.origin());
        words.append(leaf.text().replace('\u00A0', ' ').replace("\u00AD", ""));
    }

    private static final class Collector implements BlockVisitor<Boolean>, InlineVisitor<Boolean> {
        private final List<Prose> all = new ArrayList<>();
        private Prose current = new Prose();

        private boolean prose(List<Inline> content) {
            Prose outer = current;
            current = new Prose();
            all.add(current);
            content.forEach(inline -> inline.accept(this));
            current = outer;
            return true;
        }

        private boolean blocks(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
            return true;
        }

        @Override
        public Boolean title(Title title) {
            return prose(title.content());
        }

        @Override
        public Boolean heading(Heading heading) {
            return prose(heading.content());
        }

        @Override
        public Boolean paragraph(Paragraph paragraph) {
            return prose(paragraph.content());
        }

        @Override
        public Boolean list(ListBlock list) {
            list.items().forEach(item -> blocks(item.blocks()));
            return true;
        }

        @Override
        public Boolean table(Table table) {
            if (table.caption() != null) {
                prose(table.caption().content());
            }
            table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            return true;
        }

        @Override
        public Boolean contents(Contents contents) {
            return true;
        }

        @Override
        public Boolean localAddition(LocalAddition addition) {
            return blocks(addition.blocks());
        }

        @Override
        public Boolean attachmentTitle(AttachmentTitle title) {
            return true;
        }

        @Override
        public Boolean pageBreak(PageBreak pageBreak) {
            return true;
        }

        @Override
        public Boolean signatures(SignatureBlock signatures) {
            return true;
        }

        @Override
        public Boolean text(Text text) {
            current.add(text.leaf());
            return true;
        }

        @Override
        public Boolean placeholder(Placeholder placeholder) {
            current.add(placeholder.leaf());
            return true;
        }

        @Override
        public Boolean link(Link link) {
            link.content().forEach(inline -> inline.accept(this));
            return true;
        }

        @Override
        public Boolean footnoteMark(FootnoteMark mark) {
            return prose(mark.note().content());
        }

        @Override
        public Boolean lineBreak(LineBreak lineBreak) {
            current.words.append(' ');
            return true;
        }
    }
}
