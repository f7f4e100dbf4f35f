package se.overens.template;

import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.template.PrintedValue.PrintedAnchor;
import se.overens.template.PrintedValue.PrintedContents;
import se.overens.template.PrintedValue.PrintedLocal;
import se.overens.template.PrintedValue.PrintedPackPlace;
import se.overens.template.PrintedValue.PrintedReference;
import se.overens.template.PrintedValue.PrintedRole;
import se.overens.template.PrintedValue.PrintedSignatures;
import se.overens.template.PrintedValue.PrintedTable;
import se.overens.template.PrintedValue.PrintedTablePart;
import se.overens.template.PrintedValue.PrintedText;

/** Markup as people read it: each token as its value in double angle brackets, and where the values come from. */
public final class RenderingPrinter {
    private RenderingPrinter() {}

    /** The markup, a line of dashes, and one line for each value that was printed. */
    public static String print(Rendering rendering) {
        StringBuilder out = new StringBuilder();
        String markup = rendering.markup();
        for (int i = 0; i < markup.length(); i++) {
            if (markup.charAt(i) != Rendering.TOKEN_START) {
                out.append(markup.charAt(i));
                continue;
            }
            int index = 0;
            for (i++; markup.charAt(i) != Rendering.TOKEN_END; i++) {
                index = 10 * index + markup.charAt(i) - Rendering.TOKEN_ZERO;
            }
            out.append('⟪').append(shown(rendering.values().get(index))).append('⟫');
        }
        out.append("---\n");
        for (PrintedValue value : rendering.values()) {
            out.append(shown(value)).append("  <- ").append(origin(value)).append('\n');
        }
        return out.toString();
    }

    private static String shown(PrintedValue value) {
        if (value instanceof PrintedText text) {
            return text.text();
        } else if (value instanceof PrintedSignatures signatures) {
            return "signatures " + signatures.signing();
        } else if (value instanceof PrintedAnchor anchor) {
            return "anchor " + anchor.name();
        } else if (value instanceof PrintedReference reference) {
            return "reference " + reference.name() + " " + reference.form();
        } else if (value instanceof PrintedPackPlace place) {
            return "place in the pack " + place.name();
        } else if (value instanceof PrintedRole role) {
            return "heading " + role.role();
        } else if (value instanceof PrintedContents contents) {
            return (contents.attachments() ? "attachments \"" : "contents \"")
                    + contents.heading().text() + "\"";
        } else if (value instanceof PrintedTable table) {
            return table.name() == null ? "table" : "table " + table.name();
        }
        return value instanceof PrintedLocal local
                ? "local " + local.edge()
                : "table " + ((PrintedTablePart) value).part();
    }

    private static String origin(PrintedValue value) {
        Location origin = value.origin();
        return origin instanceof SourceSpan span ? span.file() + ":" + span.line() : origin.toString();
    }
}
