package se.overens.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * Findings as text for people: the sentence, the place, the source line with a caret under the value, and what to do.
 *
 * <pre>
 * error[OV102]: unknown key "kommunkod"
 *   --&gt; municipalities/laxa.yaml:4:3
 *    |
 *  4 |   kommunkod: "1860"
 *    |   ^^^^^^^^^ did you mean "code"?
 *    = allowed here: code, name, boards, signatories, centres
 * </pre>
 */
public final class DiagnosticPrinter {
    /** Files by name, then places from the top; what has no place comes last, errors and warnings as they were found. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.location() instanceof SourceSpan s ? s.file() : "\uFFFF")
            .thenComparingInt(d -> d.location() instanceof SourceSpan s ? s.line() : 0)
            .thenComparingInt(d -> d.location() instanceof SourceSpan s ? s.column() : 0);

    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    private final Messages messages;
    private final boolean colour;

    /**
     * A printer in the language of {@code messages}.
     *
     * @param colour true to mark severities for a terminal
     */
    public DiagnosticPrinter(Messages messages, boolean colour) {
        this.messages = messages;
        this.colour = colour;
    }

    /** All of {@code found}, sorted, with an empty line between two, and then what several advise; empty text for an empty list. */
    public String print(List<Diagnostic> found) {
        StringBuilder out = new StringBuilder();
        SharedAdvice shared = SharedAdvice.of(found);
        for (Diagnostic diagnostic : found.stream().sorted(ORDER).toList()) {
            out.append(out.isEmpty() ? "" : "\n").append(print(diagnostic, shared.own(diagnostic)));
        }
        out.append(shared.advice().isEmpty() ? "" : "\n");
        for (SharedAdvice.Entry advice : shared.advice()) {
            out.append(advice.code().id())
                    .append(": ")
                    .append(SourceLine.harmless(messages.text(advice.hint())))
                    .append('\n');
        }
        return out.toString();
    }

    /** One finding; every line ends with LF. */
    public String print(Diagnostic diagnostic) {
        return print(diagnostic, diagnostic.hints());
    }

    private String print(Diagnostic diagnostic, List<Message> hints) {
        StringBuilder out = new StringBuilder();
        boolean error = diagnostic.severity() == Severity.ERROR;
        String word = messages.text(error ? "word.error" : "word.warning");
        out.append(paint(error ? RED : YELLOW, word + "[" + diagnostic.code().id() + "]"))
                .append(": ")
                .append(paint(BOLD, SourceLine.harmless(messages.text(diagnostic.sentence()))))
                .append('\n');
        String margin = margin(diagnostic.location());
        if (diagnostic.location() instanceof SourceSpan span) {
            printPlace(diagnostic, span, margin, out);
        } else if (diagnostic.location() instanceof WholeFile file) {
            out.append(margin)
                    .append("--> ")
                    .append(SourceLine.harmless(file.file()))
                    .append('\n');
        } else if (diagnostic.location() instanceof ValuePath path
                && !path.text().isEmpty()) {
            out.append(margin).append("--> ").append(path.text()).append('\n');
        }
        for (Message hint : hints) {
            out.append(margin)
                    .append(" = ")
                    .append(SourceLine.harmless(messages.text(hint)))
                    .append('\n');
        }
        return out.toString();
    }

    private void printPlace(Diagnostic diagnostic, SourceSpan span, String margin, StringBuilder out) {
        out.append(margin)
                .append("--> ")
                .append(SourceLine.harmless(span.address()))
                .append('\n');
        SourceLine line = SourceLine.of(span);
        out.append(margin).append(" |\n");
        out.append(' ').append(span.line()).append(" | ").append(line.text()).append('\n');
        out.append(margin).append(" | ").append(line.indent()).append(paint(RED, line.carets()));
        if (diagnostic.label() != null) {
            out.append(' ').append(SourceLine.harmless(messages.text(diagnostic.label())));
        }
        out.append('\n');
    }

    /** As wide as the line number, plus the space before it. */
    private static String margin(Location location) {
        int digits = location instanceof SourceSpan span
                ? Integer.toString(span.line()).length()
                : 1;
        return " ".repeat(digits + 1);
    }

    private String paint(String code, String text) {
        return colour ? code + text + PLAIN : text;
    }
}
