package se.overens.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.SourceSpan;

/**
 * Finds out which line of which template file each printed line comes from.
 *
 * <p>Before parsing, each line that ends in text and prints something gets a marker before its trailing white space:
 * U+E002, the line's number among all lines of the pack as digits U+E100 to U+E109, and U+E003. After rendering the
 * markers are taken out again. Lines of directives only get none, so that FreeMarker still strips them; nor do lines
 * with {@code <#t>} and its kin, which look at the white space before the line's end. A line that a macro of another
 * file prints belongs to that file.
 */
final class LineMarkers {
    private static final char START = '\uE002';
    private static final char END = '\uE003';
    private static final Pattern TRIM = Pattern.compile("<#(?:t|lt|rt|nt)\\s*/?>");

    private static final Pattern SILENT =
            Pattern.compile("<#--|</?#(?:assign|local|global|import|macro|function|ftl|comment)\\b");

    /** The source of each line of the pack. */
    private final List<TemplateSource> owners = new ArrayList<>();

    private final Map<String, Integer> firsts = new HashMap<>();
    /** The place of each line, once it has been asked for. */
    private @Nullable SourceSpan[] places = {};

    /** Numbers the lines of {@code source}; all files of a pack come here before any of them is printed. */
    void know(TemplateSource source) {
        firsts.put(source.file(), owners.size());
        owners.addAll(Collections.nCopies(source.lines().size(), source));
        places = new SourceSpan[owners.size()];
    }

    /** The text of {@code source}, which is known, with markers in it. */
    String insert(TemplateSource source) {
        int first = first(source);
        StringBuilder out = new StringBuilder(source.text().length() * 2);
        boolean[] prints = new boolean[source.lines().size() + 1];
        boolean[] endsInText = new boolean[source.lines().size() + 1];
        survey(source.text(), prints, endsInText);
        for (int line = 0; line < source.lines().size(); line++) {
            String content = source.lines().get(line);
            String body = content.stripTrailing();
            out.append(body);
            if (prints[line] && endsInText[line] && !TRIM.matcher(content).find()) {
                Digits.append(out, START, first + line, END);
            }
            out.append(content, body.length(), content.length());
            boolean last = line == source.lines().size() - 1;
            out.append(last && !source.text().endsWith("\n") ? "" : "\n");
        }
        return out.toString();
    }

    /** The marker of the line that {@code place} is on, for a directive that ends a line by itself. */
    String of(SourceSpan place) {
        Integer first = firsts.get(place.file());
        if (first == null) {
            return "";
        }
        StringBuilder marker = new StringBuilder(6);
        Digits.append(marker, START, first + place.line() - 1, END);
        return marker.toString();
    }

    private static void survey(String text, boolean[] prints, boolean[] endsInText) {
        int line = 0;
        String before = "<#ftl>";
        for (FtlScanner.Piece piece : FtlScanner.scan(text)) {
            boolean isText = piece.kind() == FtlScanner.Kind.TEXT;
            boolean kept = !isText || !mayVanish(before, piece.of(text));
            for (int i = piece.start(); i < piece.end(); i++) {
                char c = text.charAt(i);
                prints[line] |= isText ? !Character.isWhitespace(c) : piece.kind() == FtlScanner.Kind.INTERPOLATION;
                if (c == '\n') {
                    endsInText[line] = isText && kept;
                    line++;
                }
            }
            endsInText[line] = kept;
            before = piece.of(text);
        }
    }

    /** FreeMarker drops white space between two directives that print nothing: no marker may save it. */
    private static boolean mayVanish(String before, String text) {
        return text.isBlank() && SILENT.matcher(before).lookingAt();
    }

    /** The output without its markers, and for each of its lines where it comes from. */
    Marked strip(CharSequence output) {
        StringBuilder out = new StringBuilder(output.length());
        List<SourceSpan> origins = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < output.length(); i++) {
            char c = output.charAt(i);
            if (c == START) {
                int end = i + 1;
                while (output.charAt(end) != END) {
                    end++;
                }
                fill(origins, line, place(Digits.read(output, i + 1, end)));
                i = end;
            } else {
                out.append(c);
                line += c == '\n' ? 1 : 0;
            }
        }
        if (!owners.isEmpty()) {
            fill(origins, line, origins.isEmpty() ? place(0) : origins.get(origins.size() - 1));
        }
        return new Marked(out.toString(), origins);
    }

    private int first(TemplateSource source) {
        return Objects.requireNonNull(firsts.get(source.file()), source.file());
    }

    private SourceSpan place(int number) {
        SourceSpan known = places[number];
        if (known == null) {
            TemplateSource owner = owners.get(number);
            known = owner.whole(number - first(owner) + 1);
            places[number] = known;
        }
        return known;
    }

    /** Lines without a marker of their own belong where the next marked one does. */
    private static void fill(List<SourceSpan> origins, int line, SourceSpan origin) {
        while (origins.size() <= line) {
            origins.add(origin);
        }
    }

    /**
     * Output without markers.
     *
     * @param text what was printed
     * @param origins for each line from the first
     */
    record Marked(String text, List<SourceSpan> origins) {}
}
