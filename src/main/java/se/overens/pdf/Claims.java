package se.overens.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;

/**
 * What a file must say of itself to be PDF/A-2a and PDF/UA-1.
 *
 * <p>The XMP is looked at as text and never parsed: an XML parser on foreign bytes is a risk that two patterns are not.
 */
final class Claims {
    private static final Pattern PART = property("pdfaid:part", "[23]");
    private static final Pattern CONFORMANCE = property("pdfaid:conformance", "A");
    private static final Pattern ACCESSIBLE = property("pdfuaid:part", "1");

    /** RFC 3066, as PDF/UA-1 asks for it (7.2). */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private static final String TITLE = "dc:title";

    /** An XMP packet that is longer holds thumbnails, or is made to do harm. */
    private static final int LONGEST = 1 << 20;

    private Claims() {}

    /** Adds a finding for each claim that {@code catalog} lacks. */
    static void check(COSDictionary catalog, StreamSource streams, Findings findings) throws IOException {
        String xmp = xmp(catalog, streams);
        boolean archive = PART.matcher(xmp).find() && CONFORMANCE.matcher(xmp).find();
        require(archive && hasIntent(catalog), "archive", findings);
        require(ACCESSIBLE.matcher(xmp).find(), "accessible", findings);
        require(isSet(catalog, "MarkInfo", "Marked"), "marked", findings);
        String language = catalog.getString(COSName.LANG);
        require(language != null && LANGUAGE.matcher(language).matches(), "language", findings);
        require(hasTitle(xmp), "untitled", findings);
        require(isSet(catalog, "ViewerPreferences", "DisplayDocTitle"), "name", findings);
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

    private static boolean isSet(COSDictionary catalog, String dictionary, String flag) {
        @Nullable COSDictionary found = catalog.getCOSDictionary(COSName.getPDFName(dictionary));
        return found != null && found.getBoolean(COSName.getPDFName(flag), false);
    }

    private static boolean hasIntent(COSDictionary catalog) {
        COSArray intents = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        for (int i = 0; intents != null && i < intents.size(); i++) {
            if (intents.getObject(i) instanceof COSDictionary intent
                    && COSName.GTS_PDFA1.equals(intent.getCOSName(COSName.S))
                    && intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE) instanceof COSDictionary) {
                return true;
            }
        }
        return false;
    }

    private static String xmp(COSDictionary catalog, StreamSource streams) throws IOException {
        COSBase metadata = catalog.getDictionaryObject(COSName.METADATA);
        byte[] bytes = metadata instanceof COSDictionary stream ? streams.read(stream) : new byte[0];
        return new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
    }

    /** As an element or as an attribute; blanks are bounded so that no input makes the pattern slow. */
    private static Pattern property(String name, String value) {
        return Pattern.compile(name + "(?:>|\\s{0,9}=\\s{0,9}[\"'])\\s{0,9}" + value + "\\s{0,9}[<\"']");
    }
}
