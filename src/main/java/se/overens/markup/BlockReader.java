package se.overens.markup;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import se.overens.document.Block;
import se.overens.template.PrintedValue;
import se.overens.template.PrintedValue.PrintedAnchor;
import se.overens.template.PrintedValue.PrintedReference;
import se.overens.template.PrintedValue.PrintedRole;
import se.overens.template.PrintedValue.PrintedText;

/** What reading blocks has in common at the top of a document and in a list: paragraphs, and everything refused. */
abstract class BlockReader extends AbstractVisitor {
    private final Reading reading;
    private final Footnotes footnotes;

    BlockReader(Reading reading, Footnotes footnotes) {
        this.reading = reading;
        this.footnotes = footnotes;
    }

    /** Takes a finished block. */
    abstract void add(Block block);

    /** Takes what a directive has printed on a line of its own. */
    abstract void special(PrintedValue value, Node node);

    /** Takes a table in Markdown. */
    abstract void table(TableBlock table);

    Reading reading() {
        return reading;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    List<se.overens.document.Inline> inlines(Node block) {
        return new InlineReader(reading, footnotes, false).read(block);
    }

    /** The words of a block that may have a name. */
    List<se.overens.document.Inline> named(Node block) {
        return new InlineReader(reading, footnotes, true).read(block);
    }

    @Override
    public void visit(Paragraph paragraph) {
        PrintedValue value = only(paragraph);
        if (value != null && !isWords(value)) {
            special(value, paragraph);
        } else {
            add(new se.overens.document.Paragraph(inlines(paragraph), reading.origin(paragraph)));
        }
    }

    private static boolean isWords(PrintedValue value) {
        return value instanceof PrintedText
                || value instanceof PrintedReference
                || value instanceof PrintedAnchor
                || value instanceof PrintedRole;
    }

    /** The value that is all of the paragraph, or null. */
    private @Nullable PrintedValue only(Paragraph paragraph) {
        boolean single = paragraph.getFirstChild() instanceof Text
                && paragraph.getFirstChild().getNext() == null;
        return single ? new Tokens(reading).only(((Text) paragraph.getFirstChild()).getLiteral()) : null;
    }

    @Override
    public void visit(BlockQuote quote) {
        reading.unsupported(quote, "quote");
    }

    @Override
    public void visit(HtmlBlock html) {
        reading.unsupported(html, "html");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        reading.unsupported(code, "code");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        reading.unsupported(definition, "definition");
    }

    /** Notes are read at their marks. */
    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            table(table);
        } else if (!(block instanceof FootnoteDefinition)) {
            reading.unsupported(block, "html");
        }
    }
}
