package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.Leaf;
import se.overens.document.LineBreak;
import se.overens.document.LinkTarget;
import se.overens.template.PrintedValue;

/** Reads the running text of one block. */
final class InlineReader extends AbstractVisitor {
    private static final Pattern UNDEFINED = Pattern.compile("\\[\\^([^\\]\\[\\s]+)]");

    /** Far more than any text means, and far less than a stack holds. */
    private static final int MAX_DEPTH = 20;

    private final Reading reading;
    private final @Nullable Footnotes footnotes;
    private final InlineRuns runs;
    private final boolean marksAllowed;
    private boolean insideLink;
    private int bold;
    private int italic;

    /** A reader that refuses marks of footnotes when {@code footnotes} is null: it is within a note or a link then. */
    InlineReader(Reading reading, @Nullable Footnotes footnotes, boolean marksAllowed) {
        this.marksAllowed = marksAllowed;
        this.reading = reading;
        this.footnotes = footnotes;
        runs = new InlineRuns(reading);
    }

    /** The inlines that the children of {@code block} are. */
    List<Inline> read(Node block) {
        visitChildren(block);
        List<Inline> inlines = new ArrayList<>(runs.finish());
        if (block.getFirstChild() == null) {
            reading.unsupported(block, "empty");
        }
        return inlines;
    }

    @Override
    public void visit(Text text) {
        if (text.getPrevious() instanceof Text) {
            return;
        }
        StringBuilder whole = new StringBuilder();
        for (Node node = text; node instanceof Text part; node = node.getNext()) {
            whole.append(part.getLiteral());
        }
        String literal = whole.toString();
        Location origin = reading.origin(text);
        check(text, literal, origin);
        new Tokens(reading).split(literal, new Tokens.Sink() {
            @Override
            public void plain(String plain) {
                runs.literal(plain, bold > 0, italic > 0, origin);
            }

            @Override
            public void value(PrintedValue value) {
                if (value instanceof PrintedValue.PrintedText printed) {
                    runs.value(printed, bold > 0 || insideLink && printed.missing() != null, italic > 0, !insideLink);
                } else if (value instanceof PrintedValue.PrintedReference reference) {
                    reference(reference);
                } else if (value instanceof PrintedValue.PrintedAnchor || value instanceof PrintedValue.PrintedRole) {
                    mark(origin);
                } else if (!(value instanceof PrintedValue.PrintedSignatures)) {
                    reading.report(Diagnostic.of(se.overens.diagnostic.Code.BLOCK_MISPLACED, origin)
                            .hint("ownLine"));
                } else {
                    reading.report(Diagnostic.of(se.overens.diagnostic.Code.BLOCK_MISPLACED, origin)
                            .hint("signatures"));
                }
            }
        });
    }

    private void mark(Location origin) {
        runs.mark();
        if (!marksAllowed) {
            reading.report(Diagnostic.of(se.overens.diagnostic.Code.BLOCK_MISPLACED, origin)
                    .hint("anchor"));
        }
    }

    private void reference(PrintedValue.PrintedReference reference) {
        if (insideLink) {
            reading.report(Diagnostic.of(se.overens.diagnostic.Code.BLOCK_MISPLACED, reference.origin())
                    .hint("linkInLink"));
            return;
        }
        runs.flush();
        Location origin = reference.origin();
        Targets.Target target = new References(reading).find(reference.name(), origin);
        String said = References.words(target, reference.form());
        Leaf words = reading.leaf(runs.beginsSentence() ? capitalised(said) : said, origin);
        runs.add(new se.overens.document.Link(
                new LinkTarget.Inside(target.leaf()),
                List.of(new se.overens.document.Text(words, InlineRuns.style(bold > 0, italic > 0)))));
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void check(Text text, String literal, Location origin) {
        if (footnotes != null && literal.contains("[^")) {
            for (Matcher mark = UNDEFINED.matcher(literal); mark.find(); ) {
                footnotes.undefined(mark.group(1), origin);
            }
        }
        if (literal.contains("**") || literal.contains("__")) {
            reading.unsupported(text, "emphasis");
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        runs.space(bold > 0, italic > 0, reading.origin(lineBreak));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        if (insideLink) {
            runs.literal(" ", bold > 0, italic > 0, reading.origin(lineBreak));
        } else {
            runs.add(new LineBreak());
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        if (tooDeep(emphasis)) {
            return;
        }
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        if (tooDeep(strong)) {
            return;
        }
        bold++;
        visitChildren(strong);
        bold--;
    }

    private boolean tooDeep(Node node) {
        boolean deep = bold + italic >= MAX_DEPTH;
        if (deep) {
            reading.unsupported(node, "deep");
        }
        return deep;
    }

    @Override
    public void visit(Code code) {
        reading.unsupported(code, "code");
    }

    @Override
    public void visit(HtmlInline html) {
        reading.unsupported(html, "html");
    }

    @Override
    public void visit(Link link) {
        LinkTarget target = insideLink ? null : target(link);
        if (target == null) {
            reading.unsupported(link, "link");
            return;
        }
        runs.flush();
        InlineReader words = new InlineReader(reading, null, false);
        words.insideLink = true;
        words.bold = bold;
        words.italic = italic;
        runs.add(new se.overens.document.Link(target, words.read(link)));
    }

    /** A name that the document gives, or a place in a pack that a template has by a value; null if it is neither. */
    private @Nullable LinkTarget target(Link link) {
        String destination = link.getDestination();
        if (new Tokens(reading).only(destination) instanceof PrintedValue.PrintedPackPlace place) {
            return new LinkTarget.Pack(place.name());
        }
        return destination.startsWith("#")
                ? new LinkTarget.Inside(new References(reading)
                        .find(destination.substring(1), reading.origin(link))
                        .leaf())
                : null;
    }

    @Override
    public void visit(Image image) {
        reading.unsupported(image, "image");
    }

    @Override
    public void visit(CustomNode node) {
        if (footnotes == null) {
            reading.unsupported(node, "noteInNote");
        } else if (node instanceof FootnoteReference reference) {
            runs.flush();
            FootnoteMark mark = footnotes.mark(reference);
            if (mark != null) {
                runs.add(mark);
            }
        } else if (node instanceof InlineFootnote note) {
            runs.flush();
            runs.add(footnotes.mark(note, reading.origin(note)));
        }
    }
}
