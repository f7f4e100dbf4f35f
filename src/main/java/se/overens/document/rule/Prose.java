package se.overens.document.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.AttachmentTitle;
import se.overens.document.Document;
import se.overens.document.DocumentWalk;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.Placeholder;
import se.overens.document.Text;

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

    private static final class Collector extends DocumentWalk {
        private final List<Prose> all = new ArrayList<>();
        private Prose current = new Prose();

        @Override
        protected boolean inlines(List<Inline> content) {
            Prose outer = current;
            current = new Prose();
            all.add(current);
            super.inlines(content);
            current = outer;
            return true;
        }

        @Override
        public Boolean attachmentTitle(AttachmentTitle title) {
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
        public Boolean lineBreak(LineBreak lineBreak) {
            current.words.append(' ');
            return true;
        }
    }
}
