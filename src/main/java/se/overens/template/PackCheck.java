package se.overens.template;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.overens.agreement.Leftover;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/**
 * Refuses the parts of FreeMarker that would run code from data, let values past the tokens, or read the clock.
 *
 * <p>No setting of FreeMarker switches {@code ?eval} and {@code ?interpret} off, so the text itself is searched. The
 * search also covers plain text and string literals: it is meant to be too strict rather than to miss one.
 */
final class PackCheck {
    private static final String GAP = "(?:\\s|<#--.*?-->|\\[#--.*?--\\])*";
    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile(
                    "\\?" + GAP
                            + "(?:eval|eval_?[jJ]son|interpret|new|api|no_?[eE]sc|markup_?[sS]tring)(?![a-zA-Z_0-9])",
                    Pattern.DOTALL),
            Pattern.compile("\\." + GAP + "now(?![a-zA-Z_0-9])", Pattern.DOTALL),
            Pattern.compile("</?#(?:no_?[aA]uto_?[eE]sc|output_?[fF]ormat|setting|attempt|recover|escape|no_?[eE]scape)"
                    + "(?![a-zA-Z_0-9])"),
            Pattern.compile("[\\uE000-\\uF8FF]"));
    private static final Pattern STRING = Pattern.compile("r?\"(?:[^\"\\\\]|\\\\.)*+\"|r?'(?:[^'\\\\]|\\\\.)*+'");
    private static final Pattern OPTION = Pattern.compile("([a-zA-Z_]+)\\s*=(?!=)");

    private PackCheck() {}

    /** Adds one finding for each forbidden piece of {@code source}. */
    static void check(TemplateSource source, Diagnostics diagnostics) {
        for (Pattern pattern : FORBIDDEN) {
            Matcher matcher = pattern.matcher(source.text());
            while (matcher.find()) {
                forbid(source, matcher.start(), matcher.end(), diagnostics);
            }
        }
        for (FtlScanner.Piece piece : FtlScanner.scan(source.text())) {
            String text = piece.of(source.text());
            if (piece.kind() == FtlScanner.Kind.DIRECTIVE && text.startsWith("<#ftl")) {
                checkHeader(source, piece.start(), text, diagnostics);
            } else if (piece.kind() == FtlScanner.Kind.TEXT) {
                checkWords(source, piece.start(), text, diagnostics);
            }
        }
    }

    /** R04 in the template's own words. */
    private static void checkWords(TemplateSource source, int start, String words, Diagnostics diagnostics) {
        for (MatchResult left : Leftover.inTemplate(words)) {
            diagnostics.add(
                    Diagnostic.of(Code.LEFTOVER, source.at(start + left.start(), start + left.end()), left.group())
                            .hint("template"));
        }
    }

    private static void checkHeader(TemplateSource source, int start, String header, Diagnostics diagnostics) {
        Matcher strings = STRING.matcher(header);
        StringBuilder bare = new StringBuilder(header);
        while (strings.find()) {
            bare.replace(strings.start(), strings.end(), " ".repeat(strings.end() - strings.start()));
        }
        Matcher option = OPTION.matcher(bare);
        while (option.find()) {
            if (!option.group(1).equals("attributes")) {
                forbid(source, start + option.start(), start + option.end(1), diagnostics);
            }
        }
    }

    private static void forbid(TemplateSource source, int start, int end, Diagnostics diagnostics) {
        String found = source.text().substring(start, end);
        String shown = found.charAt(0) >= '\uE000' ? "U+" + Integer.toHexString(found.charAt(0)) : found;
        diagnostics.add(Diagnostic.of(Code.TEMPLATE_FORBIDDEN, source.at(start, end), shown)
                .hint("instead"));
    }
}
