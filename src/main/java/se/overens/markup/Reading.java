package se.overens.markup;

import java.util.List;
import org.commonmark.node.Node;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Leaf;
import se.overens.template.PrintedValue;
import se.overens.template.Rendering;

/** What the readers of one document share: its lines and values, the count of leaves, and the findings. */
final class Reading {
    private final Rendering rendering;
    private final List<String> markupLines;
    private final Diagnostics diagnostics = new Diagnostics();
    private int leaves;

    Reading(Rendering rendering) {
        this.rendering = rendering;
        markupLines = rendering.markup().lines().toList();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    int leafCount() {
        return leaves;
    }

    /** The next leaf in reading order. */
    Leaf leaf(String text, Location origin) {
        return new Leaf(leaves++, text, origin);
    }

    /** The template line on which {@code node} begins. */
    Location origin(Node node) {
        for (Node near = node; near != null; near = near.getParent()) {
            if (!near.getSourceSpans().isEmpty()) {
                int line = near.getSourceSpans().get(0).getLineIndex();
                return line < rendering.lines().size() ? rendering.lines().get(line) : Nowhere.NOWHERE;
            }
        }
        return rendering.lines().isEmpty() ? Nowhere.NOWHERE : rendering.lines().get(0);
    }

    /** The markup of the lines that {@code node} covers. */
    List<String> lines(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> markupLines.get(span.getLineIndex()))
                .toList();
    }

    PrintedValue value(int index) {
        return rendering.values().get(index);
    }

    /** Says that {@code node} is something that documents cannot hold; {@code which} is the label's suffix. */
    void unsupported(Node node, String which) {
        report(Diagnostic.of(Code.UNSUPPORTED_MARKUP, origin(node)).label(which));
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
