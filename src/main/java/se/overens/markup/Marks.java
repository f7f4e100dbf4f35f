package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import se.overens.markup.Targets.Target;
import se.overens.template.PrintedValue;
import se.overens.template.PrintedValue.PrintedAnchor;
import se.overens.template.PrintedValue.PrintedRole;
import se.overens.template.PrintedValue.PrintedRole.Role;
import se.overens.template.Rendering;

/** What the template says of a heading or an item beside its words: its names, and what it is. */
final class Marks {
    private final Reading reading;
    private final List<PrintedAnchor> anchors = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    private Marks(Reading reading) {
        this.reading = reading;
    }

    /** The marks in the words of {@code block}. */
    static Marks of(Node block, Reading reading) {
        Marks marks = new Marks(reading);
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text && text.getLiteral().indexOf(Rendering.TOKEN_START) >= 0) {
                marks.take(text.getLiteral());
            }
        }
        return marks;
    }

    private void take(String literal) {
        new Tokens(reading).split(literal, new Tokens.Sink() {
            @Override
            public void plain(String text) {
                // Words are read by the readers of words.
            }

            @Override
            public void value(PrintedValue value) {
                if (value instanceof PrintedAnchor anchor) {
                    anchors.add(anchor);
                } else if (value instanceof PrintedRole role) {
                    roles.add(role.role());
                }
            }
        });
    }

    boolean isEmpty() {
        return anchors.isEmpty() && roles.isEmpty();
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    /** Gives {@code target} the names that stand here. */
    void name(Target target) {
        for (PrintedAnchor anchor : anchors) {
            reading.name(anchor.name(), target, anchor.origin());
        }
    }
}
