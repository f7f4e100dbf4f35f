package se.overens.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import se.overens.diagnostic.Code;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfStream;

/**
 * What a file must say of itself to be PDF/A-2a and PDF/UA-1.
 *
 * <p>The XMP is looked at as text and never parsed: an XML parser on foreign bytes is a risk that two patterns are not.
 */
public final class Claims {
    private static final Pattern PART = value("[23]");
    private static final Pattern CONFORMANCE = value("A");
    private static final Pattern ACCESSIBLE = value("1");

    /** The parts whose files may be pages of PDF/A-2 (ISO 19005-2, Introduction: part 1 asks for more, part 3 allows more beside). */
    private static final Pattern ANY_PART = value("[123]");

    private static final Map<Conformance.Level, Pattern> LEVELS =
            Map.of(Conformance.Level.B, value("B"), Conformance.Level.U, value("U"), Conformance.Level.A, value("A"));

    /** RFC 3066, as PDF/UA-1 asks for it (7.2). */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private static final String TITLE = "dc:title";

    /** An XMP packet that is longer holds thumbnails, or is made to do harm. */
    private static final int LONGEST = 1 << 20;

    private Claims() {}

    /** Adds a finding for each claim that {@code catalog} lacks. */
    static void check(PdfDictionary catalog, Findings findings) throws IOException {
        String xmp = xmp(catalog);
        boolean archive = has(xmp, "pdfaid:part", PART) && has(xmp, "pdfaid:conformance", CONFORMANCE);
        require(archive && hasIntent(catalog), "archive", findings);
        require(has(xmp, "pdfuaid:part", ACCESSIBLE), "accessible", findings);
        require(isSet(catalog, PdfName.MARK_INFO, PdfName.MARKED), "marked", findings);
        String language = catalog.text(PdfName.LANG);
        require(language != null && isLanguage(language), "language", findings);
        require(hasTitle(xmp), "untitled", findings);
        require(isSet(catalog, PdfName.VIEWER_PREFERENCES, PdfName.DISPLAY_DOC_TITLE), "name", findings);
    }

    /** True if {@code language} is written as PDF/UA-1 asks for it, such as "sv-SE". */
    public static boolean isLanguage(String language) {
        return LANGUAGE.matcher(language).matches();
    }

    /** What the file of {@code catalog} says that it follows, true or not. */
    public static Conformance of(PdfDictionary catalog) throws IOException {
        String xmp = xmp(catalog);
        Conformance.Level level = Conformance.Level.NONE;
        for (Conformance.Level possible : LEVELS.keySet()) {
            boolean said = has(xmp, "pdfaid:part", ANY_PART) && has(xmp, "pdfaid:conformance", LEVELS.get(possible));
            level = said ? possible : level;
        }
        return new Conformance(level, has(xmp, "pdfuaid:part", ACCESSIBLE));
    }

    /** As an element with words in it, or as an attribute. */
    private static boolean hasTitle(String xmp) {
        int start = xmp.indexOf(TITLE) + TITLE.length();
        if (start < TITLE.length()) {
            return false;
        }
        int end = xmp.indexOf(TITLE, start);
        boolean inTag = true;
        for (int i = start; i < (end < 0 ? xmp.length() : end); i++) {
            char c = xmp.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return xmp.startsWith("=", start);
    }

    private static void require(boolean holds, String suffix, Findings findings) {
        if (!holds) {
            findings.add(Code.PDF_CLAIM_MISSING, suffix);
        }
    }

    private static boolean isSet(PdfDictionary catalog, PdfName dictionary, PdfName flag) {
        PdfDictionary found = catalog.dictionary(dictionary);
        return found != null && found.isTrue(flag);
    }

    private static boolean hasIntent(PdfDictionary catalog) {
        PdfArray intents = catalog.array(PdfName.OUTPUT_INTENTS);
        for (int i = 0; intents != null && i < intents.size(); i++) {
            if (intents.get(i) instanceof PdfDictionary intent
                    && PdfName.GTS_PDFA1.equals(intent.name(PdfName.S))
                    && intent.get(PdfName.DEST_OUTPUT_PROFILE) instanceof PdfDictionary) {
                return true;
            }
        }
        return false;
    }

    private static String xmp(PdfDictionary catalog) throws IOException {
        byte[] bytes = catalog.get(PdfName.METADATA) instanceof PdfStream stream ? stream.plain() : new byte[0];
        // All that is looked for is ASCII, in UTF-8 as well.
        return new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
    }

    /** True if a property stands there with one of its values. */
    private static boolean has(String xmp, String property, Pattern value) {
        for (int at = xmp.indexOf(property); at >= 0; at = xmp.indexOf(property, at + 1)) {
            if (value.matcher(xmp).region(at + property.length(), xmp.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** As an element or as an attribute; blanks are bounded so that no input makes the pattern slow. */
    private static Pattern value(String value) {
        return Pattern.compile("(?:>|\\s{0,9}=\\s{0,9}[\"'])\\s{0,9}" + value + "\\s{0,9}[<\"']");
    }
}
