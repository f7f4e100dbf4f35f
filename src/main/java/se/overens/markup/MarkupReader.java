package se.overens.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Block;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.template.Rendering;

/** Reads markup into documents. */
public final class MarkupReader {
    /** Lists in lists are refused long before; this keeps the parser's own recursion flat. */
    private static final int MAX_NESTING = 40;

    /**
     * Quotes, HTML and fenced code are parsed only to be refused. Indented code is not: a paragraph may be indented.
     */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    ListBlock.class,
                    ThematicBreak.class,
                    BlockQuote.class,
                    HtmlBlock.class,
                    FencedCodeBlock.class))
            .extensions(
                    List.of(FootnotesExtension.builder().inlineFootnotes(true).build(), TablesExtension.create()))
            .maxOpenBlockParsers(MAX_NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkupReader() {}

    /** The document that {@code rendering} describes, or null when it has errors; all of them are in the diagnostics. */
    public static se.overens.document.@Nullable Document read(
            Rendering rendering, DocumentInfo info, Furniture furniture, Diagnostics diagnostics) {
        Node root = parse(rendering);
        Reading reading = new Reading(rendering, null);
        List<Block> blocks = root == null ? tooDeep(reading) : blocks(reading, root);
        if (root != null && reading.isIncomplete()) {
            Targets known = reading.found();
            known.end(reading.leafCount());
            reading = new Reading(rendering, known);
            blocks = blocks(reading, root);
        }
        diagnostics.addAll(reading.diagnostics().list());
        return reading.diagnostics().hasErrors()
                ? null
                : new se.overens.document.Document(info, furniture, blocks, reading.leafCount());
    }

    private static @Nullable Node parse(Rendering rendering) {
        try {
            return PARSER.parse(rendering.markup());
        } catch (StackOverflowError e) {
            // commonmark-java goes through emphasis in emphasis recursively; thousands of stars in a row get here.
            return null;
        }
    }

    private static List<Block> tooDeep(Reading reading) {
        reading.unsupported(new Document(), "deep");
        return List.of();
    }

    private static List<Block> blocks(Reading reading, Node root) {
        Footnotes footnotes = new Footnotes(root, reading);
        List<Block> blocks = new DocumentBlocks(reading, footnotes).read(root);
        footnotes.reportUnused();
        return blocks;
    }
}
