package se.overens.template;

import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;

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
        if (value instanceof PrintedValue.PrintedText text) {
            return text.text();
        }
        return "signatures " + ((PrintedValue.PrintedSignatures) value).signing();
    }

    private static String origin(PrintedValue value) {
        Location origin = value instanceof PrintedValue.PrintedText text
                ? text.origin()
                : ((PrintedValue.PrintedSignatures) value).origin();
        return origin instanceof SourceSpan span ? span.file() + ":" + span.line() : origin.toString();
    }
}
