package se.overens.template;

import freemarker.template.TemplateException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nearest;

/** What FreeMarker means by its sentences, which are English and speak to programmers: each becomes a label of ours. */
final class FreeMarkerWords {
    /** Labels of OV301 by what FreeMarker says; their arguments are the groups. The first that is found counts. */
    private static final Map<String, Pattern> SYNTAX = new LinkedHashMap<>();

    private static final String UNCLOSED = "unclosed";
    private static final String UNKNOWN = "directive";

    /** Labels of OV302 by the simple name of FreeMarker's exception; the argument is the expression. */
    private static final Map<String, String> KINDS = Map.of(
            "NonNumericalException", "number",
            "NonSequenceOrCollectionException", "list",
            "NonSequenceException", "list",
            "NonHashException", "record",
            "NonBooleanException", "truth",
            "NonStringException", "text",
            "NonStringOrTemplateOutputException", "text",
            "NonMethodException", "call",
            "NonUserDefinedDirectiveLikeException", "call",
            "UnexpectedTypeException", "kind");

    private static final Pattern MACRO_PARAMETER =
            Pattern.compile("When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("^(?:the parameter )?(\\w+) (?:needs|has|lack)");
    private static final Pattern CONVERSION =
            Pattern.compile("Can't convert this string|doesn't match the expected date");

    static {
        SYNTAX.put(UNCLOSED, Pattern.compile("unclosed \"?([#@{(\\[]\\w*)"));
        SYNTAX.put(UNKNOWN, Pattern.compile("Unknown directive: (#?\\w+)"));
        SYNTAX.put("builtIn", Pattern.compile("Unknown built-in: \"?(\\w+)"));
        SYNTAX.put(
                "crossed",
                Pattern.compile("Encountered \"([^\"]+)\", but at this place only this can be closed: \"([^\"]+)\""));
        SYNTAX.put("unexpected", Pattern.compile("Encountered \"([^\"]+)\""));
        SYNTAX.put("quotes", Pattern.compile("Lexical error"));
        SYNTAX.put("malformed", Pattern.compile("^(#\\w+) (?:is an existing directive|must have)"));
    }

    private FreeMarkerWords() {}

    /** The directives that a template may need. */
    private static final List<String> DIRECTIVES = List.of(
            "#if",
            "#elseif",
            "#else",
            "#list",
            "#items",
            "#sep",
            "#break",
            "#continue",
            "#assign",
            "#local",
            "#global",
            "#macro",
            "#nested",
            "#function",
            "#return",
            "#import",
            "#include",
            "#switch",
            "#case",
            "#default",
            "#noparse");

    /** The finding for a template that cannot be parsed, with what is wrong. */
    static Diagnostic syntax(TemplateSource source, Diagnostic wrong, String said) {
        for (Map.Entry<String, Pattern> entry : SYNTAX.entrySet()) {
            Matcher found = entry.getValue().matcher(said);
            if (found.find()) {
                Object[] groups = new Object[found.groupCount()];
                for (int i = 0; i < groups.length; i++) {
                    groups[i] = found.group(i + 1);
                }
                Diagnostic finding = wrong.label(entry.getKey(), groups);
                return switch (entry.getKey()) {
                    case UNCLOSED -> opened(source, finding, found.group(1)).hint("pairs");
                    case UNKNOWN -> meant(finding, found.group(1));
                    default -> finding.hint("pairs");
                };
            }
        }
        return wrong.label("other").hint("pairs");
    }

    private static Diagnostic meant(Diagnostic finding, String directive) {
        String meant = Nearest.to(directive, DIRECTIVES);
        return meant == null
                ? finding.hint("allowed", String.join(", ", DIRECTIVES))
                : finding.hint("meant", "<" + meant + ">");
    }

    /** The end of the file is where FreeMarker misses the end; what is to be mended stands where it begins. */
    private static Diagnostic opened(TemplateSource source, Diagnostic finding, String directive) {
        Deque<FtlScanner.Piece> open = new ArrayDeque<>();
        for (FtlScanner.Piece piece : FtlScanner.scan(source.text())) {
            String code = piece.of(source.text());
            if (piece.kind() == FtlScanner.Kind.DIRECTIVE && code.matches("(?s)<" + directive + "\\b.*[^/]>")) {
                open.push(piece);
            } else if (code.startsWith("</" + directive) && !open.isEmpty()) {
                open.pop();
            }
        }
        FtlScanner.Piece last = open.peek();
        return last == null ? finding : finding.at(source.at(last.start(), last.end()));
    }

    /** The finding for a rendering that has failed, with what is wrong. */
    static Diagnostic failure(Diagnostic wrong, TemplateException e) {
        String said = String.valueOf(e.getMessageWithoutStackTop());
        String kind = KINDS.get(e.getClass().getSimpleName());
        String expression = e.getBlamedExpressionString();
        if (kind != null && expression != null) {
            return wrong.label(kind, expression);
        }
        Matcher macro = MACRO_PARAMETER.matcher(said);
        if (macro.find()) {
            return wrong.label("macro", macro.group(1), macro.group(2));
        }
        Matcher argument = ARGUMENT.matcher(said);
        if (argument.find()) {
            return wrong.label("argument", argument.group(1));
        }
        return CONVERSION.matcher(said).find() ? wrong.label("conversion") : wrong.label("other");
    }
}
