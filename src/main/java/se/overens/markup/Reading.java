package se.overens.markup;

import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
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
    private final SectionNumbers numbers;
    private final Targets found = new Targets();
    /** What the round before has found; null in the first. */
    private final @Nullable Targets known;

    private boolean lookedUp;
    private int leaves;
    private int contentsLeaves;

    Reading(Rendering rendering, @Nullable Targets known) {
        this.rendering = rendering;
        this.known = known;
        this.numbers = new SectionNumbers(rendering.numbering());
        markupLines = rendering.markup().lines().toList();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The number of leaves so far, those of tables of contents included. */
    int leafCount() {
        return leaves + contentsLeaves;
    }

    /** The id of the next leaf. */
    int nextLeaf() {
        return leaves;
    }

    SectionNumbers numbers() {
        return numbers;
    }

    Targets found() {
        return found;
    }

    /** What the round before has found, or null in the first: then another round follows. */
    @Nullable
    Targets known() {
        lookedUp = true;
        return known;
    }

    /** True if this round could not know what it had to. */
    boolean isIncomplete() {
        return lookedUp && known == null;
    }

    /** What follows the number of a place in a reference: in which bilaga it stands. */
    String suffix() {
        String attachment = numbers.currentAttachment();
        return attachment == null ? "" : " i bilaga\u00A0" + attachment;
    }

    /** Gives {@code target} a name. */
    void name(String name, Targets.Target target, Location origin) {
        if (!found.name(name, target)) {
            report(Diagnostic.of(Code.NAME_TWICE, origin, name));
        }
    }

    /** The next leaf in reading order. */
    Leaf leaf(String text, Location origin) {
        return new Leaf(leaves++, text, origin);
    }

    /** The next leaf of a table of contents, after all others. */
    Leaf contentsLeaf(String text, Location origin) {
        int before = known == null ? 0 : known.leafCount();
        return new Leaf(before + contentsLeaves++, text, origin);
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

    /** Says what is wrong with a table; {@code which} is the label's suffix. */
    void table(String which, Location origin) {
        report(Diagnostic.of(Code.TABLE_BROKEN, origin).label(which));
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
