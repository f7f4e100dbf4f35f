package se.overens.yaml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/** Refused characters that a text in double quotes writes as escapes, such as {@code "\u202E"}. */
final class Escapes {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x(\\p{XDigit}{2})|u(\\p{XDigit}{4})|U(\\p{XDigit}{8})|(\\R|.))", Pattern.DOTALL);
    /** The short escapes of YAML 1.1 § 5.7 that stand for a control or a line separator. */
    private static final Map<String, Integer> SHORT = Map.of(
            "0", 0, "a", 7, "b", 8, "v", 0x0B, "f", 0x0C, "r", 0x0D, "e", 0x1B, "N", 0x85, "L", 0x2028, "P", 0x2029);

    private Escapes() {}

    /**
     * Notes every refused character that is written as an escape.
     *
     * @param raw the text with its quotes, as it stands in the file
     * @param start where it stands
     */
    static void check(SourceText source, String raw, Mark start, Findings findings) {
        if (raw.indexOf('\\') < 0) {
            return;
        }
        Matcher matcher = ESCAPE.matcher(raw);
        int pairEnd = -1;
        for (int from = 0; matcher.find(from) && !findings.isFull(); from = matcher.end()) {
            int c = codePoint(matcher);
            boolean second = matcher.start() == pairEnd && Character.isLowSurrogate((char) c) && c <= 0xFFFF;
            boolean first =
                    isLowSurrogateEscape(raw, matcher.end()) && c <= 0xFFFF && Character.isHighSurrogate((char) c);
            pairEnd = first ? matcher.end() : -1;
            String danger = first || second ? null : Characters.danger(c);
            if (danger != null) {
                Place place = place(source, raw, start, matcher);
                findings.add(Characters.refuse(c, danger, place));
                findings.taint(place.line());
            }
        }
    }

    /** The character; a space for the escapes of harmless ones. */
    private static int codePoint(Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            if (matcher.group(group) != null) {
                return Integer.parseUnsignedInt(matcher.group(group), 16);
            }
        }
        return SHORT.getOrDefault(matcher.group(4), (int) ' ');
    }

    private static boolean isLowSurrogateEscape(String raw, int at) {
        return raw.regionMatches(at, "\\u", 0, 2)
                && raw.regionMatches(true, at + 2, "d", 0, 1)
                && at + 3 < raw.length()
                && "cdefCDEF".indexOf(raw.charAt(at + 3)) >= 0;
    }

    private static Place place(SourceText source, String raw, Mark start, Matcher matcher) {
        SourceText within = new SourceText(source.file(), raw.substring(0, matcher.start()));
        int line = within.lineCount() - 1;
        String before = within.line(line);
        int column = before.codePointCount(0, before.length()) + (line == 0 ? start.getColumn() : 0);
        return source.place(start.getLine() + line, column, matcher.end() - matcher.start());
    }
}
