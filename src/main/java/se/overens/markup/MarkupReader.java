package se.overens.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BlockQuote;
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
import se.overens.document.Document;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.template.Rendering;

/** Reads markup into documents. */
public final class MarkupReader {
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
                    List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkupReader() {}

    /** The document that {@code rendering} describes, or null when it has errors; all of them are in the diagnostics. */
    public static @Nullable Document read(
            Rendering rendering, DocumentInfo info, Furniture furniture, Diagnostics diagnostics) {
        Node root = PARSER.parse(rendering.markup());
        Reading reading = new Reading(rendering);
        Footnotes footnotes = new Footnotes(root, reading);
        List<Block> blocks = new DocumentBlocks(reading, footnotes).read(root);
        footnotes.reportUnused();
        diagnostics.addAll(reading.diagnostics().list());
        return reading.diagnostics().hasErrors() ? null : new Document(info, furniture, blocks, reading.leafCount());
    }
}
