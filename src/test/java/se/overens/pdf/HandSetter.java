package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.overens.document.AttachmentTitle;
import se.overens.document.Block;
import se.overens.document.BlockVisitor;
import se.overens.document.Contents;
import se.overens.document.Document;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Heading;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.ListBlock;
import se.overens.document.PageBreak;
import se.overens.document.Paragraph;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureLine;
import se.overens.document.Style;
import se.overens.document.Table;
import se.overens.document.Text;
import se.overens.document.Title;
import se.overens.font.Face;
import se.overens.font.Typeface;
import se.overens.layout.FieldFrame;
import se.overens.layout.Frame;
import se.overens.layout.Page;
import se.overens.layout.Pages;
import se.overens.layout.RuleFrame;
import se.overens.layout.TextFrame;

/** The plainest of typesetters, so that the writer is tested without the real one: lines broken at spaces, A4. */
final class HandSetter implements BlockVisitor<Boolean> {
    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double LEFT = 85;
    private static final double RIGHT = 510;
    private static final double BOTTOM = 700;
    private static final double LEADING = 15.5;

    private final List<Page> pages = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();
    private List<Frame> frames = new ArrayList<>();
    private double x = LEFT;
    private double left = LEFT;
    private double y = 110;
    private double size = 11;

    private HandSetter() {}

    static Pages set(Document document) {
        HandSetter setter = new HandSetter();
        document.blocks().forEach(block -> block.accept(setter));
        setter.finishPage();
        return new Pages(document, setter.pages);
    }

    @Override
    public Boolean title(Title title) {
        return sized(20, title.content(), true);
    }

    @Override
    public Boolean heading(Heading heading) {
        return sized(13, heading.content(), true);
    }

    @Override
    public Boolean paragraph(Paragraph paragraph) {
        return sized(11, paragraph.content(), false);
    }

    private boolean sized(double points, List<Inline> content, boolean bold) {
        size = points;
        y += LEADING;
        inlines(content, bold);
        line();
        size = 11;
        return true;
    }

    private void inlines(List<Inline> content, boolean bold) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                boolean heavy = bold || text.style() == Style.BOLD || text.style() == Style.BOLD_ITALIC;
                boolean slanted = text.style() == Style.ITALIC || text.style() == Style.BOLD_ITALIC;
                leaf(text.leaf(), Typeface.SANS.face(heavy, slanted));
            } else if (inline instanceof LineBreak) {
                line();
            } else if (inline instanceof FootnoteMark mark) {
                y -= 4;
                size = 7;
                leaf(mark.mark(), regular());
                y += 4;
                size = 11;
                notes.add(mark.note());
            }
        }
    }

    @Override
    public Boolean list(ListBlock list) {
        list.items().forEach(item -> {
            left += 18;
            x = left;
            leaf(item.label(), regular());
            left += 14;
            x = left;
            y -= LEADING;
            item.blocks().forEach((Block block) -> block.accept(this));
            left -= 32;
            x = left;
        });
        return true;
    }

    @Override
    public Boolean table(Table table) {
        throw new UnsupportedOperationException("table");
    }

    @Override
    public Boolean contents(Contents contents) {
        throw new UnsupportedOperationException("contents");
    }

    @Override
    public Boolean attachmentTitle(AttachmentTitle title) {
        throw new UnsupportedOperationException("attachment");
    }

    @Override
    public Boolean pageBreak(PageBreak pageBreak) {
        finishPage();
        return true;
    }

    @Override
    public Boolean signatures(SignatureBlock signatures) {
        if (y > 450) {
            finishPage();
        }
        signatures.lines().forEach(this::signatory);
        return true;
    }

    private void signatory(SignatureLine line) {
        leaf(line.role(), Typeface.SANS.face(true, false));
        line();
        for (SignatureEntry entry : line.entries()) {
            leaf(entry.label(), regular());
            x = 250;
            Leaf value = entry.value();
            if (value != null) {
                leaf(value, regular());
            } else if (entry.kind() == SignatureEntry.Kind.FIELD) {
                frames.add(new FieldFrame(line, 250, y - 10, 220, 28));
                y += 20;
            } else {
                frames.add(new RuleFrame(250, y, 220, 0.5, 0x5A5A5A, false));
            }
            line();
        }
        y += 10;
    }

    private void leaf(Leaf leaf, Face face) {
        String text = leaf.text();
        int start = 0;
        while (start < text.length()) {
            int end = fit(text, start, face);
            frames.add(frame(leaf, start, end, face));
            x += face.width(text.substring(start, end), size);
            start = end;
            if (start < text.length()) {
                line();
            }
        }
    }

    /** The end of what fits in the line, after a space or a soft hyphen; at least one character. */
    private int fit(String text, int start, Face face) {
        int best = start;
        for (int i = start; i < text.length(); i++) {
            boolean mayBreak = text.charAt(i) == ' ' || text.charAt(i) == 0xAD || i == text.length() - 1;
            if (x + face.width(text.substring(start, i + 1), size) > RIGHT && best > start) {
                return best;
            }
            best = mayBreak ? i + 1 : best;
        }
        return text.length();
    }

    private TextFrame frame(Leaf leaf, int start, int end, Face face) {
        String raw = leaf.text().substring(start, end);
        boolean hyphen = raw.endsWith("\u00AD");
        String painted = raw.replace("\u00AD", "") + (hyphen ? "\u00AD" : "");
        return new TextFrame(leaf.id(), start, end, painted, x, y, face.width(painted, size), face, size, 0, 0);
    }

    private void line() {
        x = left;
        y += LEADING;
        if (y > BOTTOM) {
            finishPage();
        }
    }

    private void finishPage() {
        y = 720;
        frames.add(new RuleFrame(LEFT, 710, 100, 0.5, 0x5A5A5A, false));
        for (Footnote note : notes) {
            size = 9;
            x = LEFT;
            leaf(note.label(), regular());
            x = LEFT + 14;
            for (Inline inline : note.content()) {
                if (inline instanceof Text text) {
                    leaf(text.leaf(), regular());
                }
            }
            y += 11;
            size = 11;
        }
        notes.clear();
        furniture("Region Örebro län", 50);
        furniture(String.format(Locale.ROOT, "%d (n)", pages.size() + 1), 800);
        pages.add(new Page(pages.size() + 1, WIDTH, HEIGHT, frames));
        frames = new ArrayList<>();
        y = 110;
        x = left;
    }

    private void furniture(String text, double baseline) {
        frames.add(new TextFrame(
                TextFrame.ARTIFACT,
                0,
                text.length(),
                text,
                LEFT,
                baseline,
                regular().width(text, 9),
                regular(),
                9,
                0,
                0));
    }

    private static Face regular() {
        return Typeface.SANS.face(false, false);
    }
}
