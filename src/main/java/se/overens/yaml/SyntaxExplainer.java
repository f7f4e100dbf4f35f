package se.overens.yaml;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/** What a syntax error of SnakeYAML most likely means, in words for somebody who has never read about YAML. */
final class SyntaxExplainer {
    /** A key and a value that holds another colon: {@code title: Avtal: del 2}. */
    private static final Pattern SECOND_COLON =
            Pattern.compile("^(\\s*(?:- +)*[^\\s:#\"'\\[{][^:#\"']*): +([^\"'\\[{|>&*\\s].*?(:)(?: .*|))$");

    private static final Pattern ODD_SPACE =
            Pattern.compile("^[ \\t-]*([" + Characters.ODD_SPACES + "])|(?<=[:-])([" + Characters.ODD_SPACES + "])");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*(?:- +)*[\\p{L}_]+(:)[^\\s:/].*$");

    private final SourceText source;

    SyntaxExplainer(SourceText source) {
        this.source = source;
    }

    Diagnostic explain(MarkedYAMLException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        String context = Objects.requireNonNullElse(e.getContext(), "");
        Place at = place(e.getProblemMark());
        Place from = e.getContextMark() == null ? at : place(e.getContextMark());
        Diagnostic whitespace = whitespace(problem, from, at);
        if (whitespace != null) {
            return whitespace;
        }
        Diagnostic quoting = quoting(problem, context, from, at);
        if (quoting != null) {
            return quoting;
        }
        Diagnostic structure = structure(problem, context, from, at);
        return structure != null
                ? structure
                : syntax(at).hint("parser", Quoted.shorten((context + " " + problem).strip()));
    }

    /** Spaces that are none, tabs, and a missing space after a colon. */
    private @Nullable Diagnostic whitespace(String problem, Place from, Place at) {
        for (int line : List.of(from.line(), at.line(), Math.max(0, at.line() - 1))) {
            Matcher odd = ODD_SPACE.matcher(source.line(line));
            if (line >= Math.min(from.line(), at.line()) && odd.find()) {
                int offset = odd.end() - 1;
                return oddSpace(source.placeInLine(line, offset, offset + 1));
            }
        }
        String line = source.line(at.line());
        int tab = line.indexOf('\t');
        if (tab >= 0
                && (problem.contains("TAB")
                        || problem.contains("tab")
                        || line.substring(0, tab).isBlank())) {
            return syntax(source.placeInLine(at.line(), tab, tab + 1))
                    .label("tab")
                    .hint("tabFix");
        }
        Matcher noSpace = NO_SPACE.matcher(source.line(from.line()));
        if (problem.startsWith("could not find expected ':'") && noSpace.matches()) {
            return syntax(source.placeInLine(from.line(), noSpace.start(1), noSpace.end(1)))
                    .label("space")
                    .hint("spaceFix");
        }
        return null;
    }

    /** Text that must stand in quotes. */
    private @Nullable Diagnostic quoting(String problem, String context, Place from, Place at) {
        Matcher colon = SECOND_COLON.matcher(source.line(at.line()).stripTrailing());
        if (problem.startsWith("mapping values are not allowed") && colon.matches()) {
            String fixed = colon.group(1).strip() + ": \""
                    + colon.group(2).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            return syntax(source.placeInLine(at.line(), colon.start(3), colon.end(3)))
                    .label("colon")
                    .hint("colonFix", Quoted.shorten(fixed));
        }
        if (context.contains("anchor") || context.contains("alias") || context.contains("block scalar")) {
            return sign(from);
        }
        String before = source.line(at.line()).substring(0, source.offset(at.line(), at.column()));
        boolean item = problem.startsWith("sequence entries are not allowed") && !before.isBlank();
        boolean closing = before.endsWith(": ") && "]},".contains(character(at));
        if (problem.contains("cannot start any token") || item || closing) {
            return sign(at);
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return syntax(from).label("quote").hint("quoteFix");
        }
        if (context.contains("double-quoted scalar")) {
            return syntax(at).label("escape").hint("escapeFix");
        }
        return null;
    }

    /** Indentation, brackets, and lines without a key. */
    private @Nullable Diagnostic structure(String problem, String context, Place from, Place at) {
        if (context.contains("parsing a flow")) {
            return syntax(from).label("bracket").hint("bracketFix");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return syntax(firstText(from)).label("noColon").hint("noColonFix");
        }
        if (problem.contains("but found") && (context.contains("block") || context.isEmpty())) {
            String before = source.line(at.line())
                    .substring(0, source.offset(at.line(), at.column()))
                    .strip();
            if (before.endsWith("\"") || before.endsWith("'")) {
                return syntax(at).label("afterQuote").hint("afterQuoteFix");
            }
            if (before.endsWith("]") || before.endsWith("}")) {
                return syntax(at).label("afterBracket").hint("afterBracketFix");
            }
            return syntax(at).label("indentation").hint("indentationFix");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return syntax(firstText(at)).label("indentation").hint("indentationFix");
        }
        return null;
    }

    static Diagnostic oddSpace(Place place) {
        int space = place.source().line(place.line()).charAt(place.source().offset(place.line(), place.column()));
        return syntax(place)
                .label("oddSpace", Characters.codePoint(space), Characters.name(space))
                .hint("oddSpaceFix");
    }

    private Diagnostic sign(Place place) {
        return syntax(place.withLength(1)).label("sign", character(place)).hint("signFix");
    }

    /** The character at a place, or a space at the end of the line. */
    private String character(Place place) {
        String line = source.line(place.line());
        int offset = source.offset(place.line(), place.column());
        return offset < line.length() ? Character.toString(line.codePointAt(offset)) : " ";
    }

    private Place firstText(Place place) {
        Place text = source.firstText(place.line(), place.line() + 1);
        return text == null ? place : text;
    }

    /** The mark's place; one at the end of the file is moved to the last line that has text. */
    private Place place(Mark mark) {
        int line = Math.min(mark.getLine(), source.lineCount() - 1);
        while (line > 0 && source.line(line).isBlank() && mark.getLine() >= source.lineCount() - 1) {
            line--;
        }
        return line == mark.getLine()
                ? source.place(line, mark.getColumn(), 1)
                : source.placeInLine(
                        line,
                        source.line(line).stripTrailing().length(),
                        source.line(line).length());
    }

    private static Diagnostic syntax(Place place) {
        return Diagnostic.of(Code.YAML_SYNTAX, place.span());
    }
}
