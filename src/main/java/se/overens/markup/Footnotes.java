package se.overens.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.document.Footnote;
import se.overens.document.FootnoteMark;
import se.overens.document.Inline;
import se.overens.document.Leaf;

/** Ties marks to notes: numbered in the order of the marks, each note read right after its one mark. */
final class Footnotes {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Reading reading;
    private final Tokens tokens;
    private final List<FootnoteDefinition> written = new ArrayList<>();
    private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
    private final Set<FootnoteDefinition> used = new HashSet<>();
    private int count;

    Footnotes(Node root, Reading reading) {
        this.reading = reading;
        tokens = new Tokens(reading);
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    written.add(definition);
                    byLabel.putIfAbsent(key(definition.getLabel()), definition);
                }
                visitChildren(block);
            }

            @Override
            public void visit(Paragraph paragraph) {
                // Holds no note.
            }

            @Override
            public void visit(Heading heading) {
                // Holds no note.
            }
        });
    }

    /** The mark for {@code [^label]}, or null when its note is missing or taken. */
    @Nullable
    FootnoteMark mark(FootnoteReference reference) {
        FootnoteDefinition definition = byLabel.get(key(reference.getLabel()));
        if (definition == null) {
            undefined(reference.getLabel(), reading.origin(reference));
            return null;
        } else if (!used.add(definition)) {
            report(Code.FOOTNOTE_UNUSED, reading.origin(reference), reference.getLabel(), "again");
            return null;
        } else if (definition.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            return mark(only, reading.origin(definition));
        }
        reading.unsupported(definition, "note");
        return null;
    }

    /** The mark of a note whose words are the children of {@code content}. */
    FootnoteMark mark(Node content, Location origin) {
        int number = ++count;
        Leaf mark = reading.leaf(Integer.toString(number), origin);
        Leaf label = reading.leaf(Integer.toString(number), origin);
        List<Inline> words = new InlineReader(reading, null, false).read(content);
        return new FootnoteMark(mark, new Footnote(number, label, words, origin));
    }

    /** Says that no note has this label. */
    void undefined(String label, Location origin) {
        report(Code.FOOTNOTE_UNDEFINED, origin, label, "write");
    }

    /** Says which notes no mark has pointed to. */
    void reportUnused() {
        for (FootnoteDefinition definition : written) {
            if (!used.contains(definition)) {
                report(Code.FOOTNOTE_UNUSED, reading.origin(definition), definition.getLabel(), "unused");
            }
        }
    }

    private void report(Code code, Location origin, String label, String hint) {
        String shown = tokens.fill(label);
        reading.report(Diagnostic.of(code, origin, shown).hint(hint, shown));
    }

    /** Labels are compared as CommonMark compares those of links. */
    private static String key(String label) {
        return WHITE_SPACE
                .matcher(label.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }
}
