package se.overens.pdf.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfStream;

/**
 * The title that a file gives itself (ISO 16684-1, dc:title; ISO 32000-1, 14.3.3), as far as it is one: many programs write the name of
 * their own file there, or nothing that anybody chose.
 */
final class OwnTitle {
    /** In characters; what is longer is a text. */
    private static final int LONGEST = 200;

    /** An XMP packet that is longer holds thumbnails, or is made to do harm. */
    private static final int LONGEST_PACKET = 1 << 20;

    private static final char GARBLED = '\uFFFD';

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What is no title: the name of a file or of a program's window, a path, what a scanner counts, what nobody has named. */
    private static final List<Pattern> NONE = List.of(
            Pattern.compile("microsoft (?:office )?(?:word|excel|powerpoint|outlook|publisher|visio)\\b.*", FLAGS),
            Pattern.compile(
                    ".*\\.(?:pdf|docx?|docm|dotx?|od[tsp]|rtf|txt|xlsx?|xlsm|csv|pptx?|html?|indd|dwg|vsdx?|pages"
                            + "|tiff?|jpe?g|png|gif|bmp|e?ps|msg|eml|xml|tmp)",
                    FLAGS),
            Pattern.compile("(?:[a-z]:[\\\\/]|[/~]|[a-z]+://|file:|www\\.).*|.*\\\\.*", FLAGS),
            Pattern.compile("[^\\s_]*_\\S*"),
            Pattern.compile(
                    "(?:untitled|unnamed|unknown|unspecified|anonymous|\\(anonymous\\)|no title|none|null"
                            + "|namnlös|namnlöst|okänd|utan titel|ingen titel|title|titel|rubrik"
                            + "|document|dokument|presentation|powerpoint[- ]presentation|book|bok|arbetsbok"
                            + "|sheet|blad|slide|bild|image|img|scan|skanning)[ _-]?[0-9]*",
                    FLAGS));

    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));");

    private OwnTitle() {}

    /**
     * The title of the file of {@code catalog}, in one line; empty if it has none.
     *
     * @param info what its information dictionary says
     */
    static String of(PdfDictionary catalog, @Nullable String info) throws IOException {
        String title = title(xmp(catalog));
        return title.isEmpty() ? title(Words.plain(info)) : title;
    }

    /** {@code said} if it is a title; empty otherwise. */
    private static String title(String said) {
        String line = said.replaceAll("[\\s\u00A0]+", " ").strip();
        boolean fits = line.length() <= LONGEST
                && line.indexOf(GARBLED) < 0
                && line.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        return fits && NONE.stream().noneMatch(one -> one.matcher(line).matches()) ? line : "";
    }

    /** The first dc:title of the packet, which is looked at as text and never parsed; empty if there is none. */
    private static String xmp(PdfDictionary catalog) throws IOException {
        byte[] bytes = catalog.get(PdfName.METADATA) instanceof PdfStream stream ? stream.plain() : new byte[0];
        String packet = new String(bytes, 0, Math.min(bytes.length, LONGEST_PACKET), StandardCharsets.UTF_8);
        int start = packet.indexOf("<dc:title");
        int item = start < 0 ? -1 : packet.indexOf("<rdf:li", start);
        int end = start < 0 ? -1 : packet.indexOf("</dc:title", start);
        int from = item < 0 || item > end ? -1 : packet.indexOf('>', item) + 1;
        int to = from <= 0 ? -1 : packet.indexOf('<', from);
        return to < 0 || to > end
                ? ""
                : Words.plain(ENTITY.matcher(packet.substring(from, to)).replaceAll(OwnTitle::character));
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) != null) {
            return switch (entity.group(1)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int code = entity.group(2) != null ? Integer.parseInt(entity.group(2)) : Integer.parseInt(entity.group(3), 16);
        return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : " ");
    }
}
