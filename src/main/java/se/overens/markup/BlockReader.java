package se.overens.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
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
import se.overens.template.PrintedValue.PrintedSignatures;

/** What reading blocks has in common at the top of a document and in a list: paragraphs, and everything refused. */
abstract class BlockReader extends AbstractVisitor {
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s:|-]*-[\\s:|-]*");

    private final Reading reading;
    private final Footnotes footnotes;

    BlockReader(Reading reading, Footnotes footnotes) {
        this.reading = reading;
        this.footnotes = footnotes;
    }

    /** Takes a finished block. */
    abstract void add(Block block);

    /** Takes a signature block, where one may stand. */
    abstract void signatures(PrintedSignatures signatures, Node node);

    Reading reading() {
        return reading;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    List<se.overens.document.Inline> inlines(Node block) {
        return new InlineReader(reading, footnotes).read(block);
    }

    @Override
    public void visit(Paragraph paragraph) {
        PrintedSignatures signatures = signaturesOf(paragraph);
        if (signatures != null) {
            signatures(signatures, paragraph);
        } else if (isTable(paragraph)) {
            reading.unsupported(paragraph, "table");
        } else {
            add(new se.overens.document.Paragraph(inlines(paragraph), reading.origin(paragraph)));
        }
    }

    private @Nullable PrintedSignatures signaturesOf(Paragraph paragraph) {
        boolean single = paragraph.getFirstChild() instanceof Text
                && paragraph.getFirstChild().getNext() == null;
        PrintedSignatures[] found = new PrintedSignatures[1];
        boolean[] other = {!single};
        if (single) {
            new Tokens(reading).split(((Text) paragraph.getFirstChild()).getLiteral(), new Tokens.Sink() {
                @Override
                public void plain(String text) {
                    other[0] = true;
                }

                @Override
                public void value(PrintedValue value) {
                    other[0] |= found[0] != null || !(value instanceof PrintedSignatures);
                    found[0] = value instanceof PrintedSignatures signatures ? signatures : found[0];
                }
            });
        }
        return other[0] ? null : found[0];
    }

    /** Tables are not read yet; their rows would come out as text with bars in it. */
    private boolean isTable(Paragraph paragraph) {
        return reading.lines(paragraph).stream()
                .skip(1)
                .anyMatch(line ->
                        line.indexOf('|') >= 0 && TABLE_RULE.matcher(line).matches());
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
        if (!(block instanceof FootnoteDefinition)) {
            reading.unsupported(block, "html");
        }
    }
}
