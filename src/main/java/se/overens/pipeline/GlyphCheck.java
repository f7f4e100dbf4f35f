package se.overens.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Document;
import se.overens.document.Furniture;
import se.overens.document.Leaf;
import se.overens.document.Leaves;
import se.overens.font.Face;
import se.overens.font.Typeface;

/**
 * Finds the characters that cannot be set, for want of a glyph or because their script runs from right to left, while
 * it is still known which value they stand in.
 */
final class GlyphCheck {
    private static final ValuePath SETTINGS = new ValuePath("document");

    /** The first letter of Hebrew. */
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    /** After the marks of direction; up to the surrogates no script runs from right to left. */
    private static final char FIRST_PUNCTUATION = '\u2010';

    private static final char FIRST_SURROGATE = '\uD800';

    private final Typeface typeface;
    private final Face regular;
    private final Diagnostics diagnostics;

    private GlyphCheck(Typeface typeface, Diagnostics diagnostics) {
        this.typeface = typeface;
        this.regular = typeface.face(false, false);
        this.diagnostics = diagnostics;
    }

    static void check(Document document, Typeface typeface, ValuePath letterhead, Diagnostics diagnostics) {
        GlyphCheck check = new GlyphCheck(typeface, diagnostics);
        for (Leaf leaf : Leaves.of(document)) {
            check.check(leaf.text(), leaf.origin());
        }
        Furniture furniture = document.furniture();
        check.check(furniture.sender(), SETTINGS.key("sender"));
        check.check(furniture.cooperation(), SETTINGS.key("cooperation"));
        check.check(furniture.footer(), ValuePath.ROOT);
        furniture.reference().forEach(r -> check.check(r.value(), SETTINGS.key("caseNumber")));
        check.check(furniture.unit(), within(letterhead, "header", "unit"));
        furniture.contact().forEach(r -> check.check(r.value(), within(letterhead, "header", "contact")));
        furniture.addresses().forEach(r -> check.check(r.value(), within(letterhead, "footer")));
        check.check(furniture.pageNumber().replace("{", "").replace("}", ""), Letterhead.THEME.key("pageNumber"));
    }

    /** The key of the theme; of a municipality's own letterhead, the municipality. */
    private static ValuePath within(ValuePath letterhead, String... keys) {
        ValuePath place = letterhead;
        for (String key : letterhead.equals(Letterhead.THEME) ? keys : new String[0]) {
            place = place.key(key);
        }
        return place;
    }

    private void check(String text, Location origin) {
        if (isCovered(text)) {
            return;
        }
        int[] turned =
                text.codePoints().filter(GlyphCheck::isRightToLeft).distinct().toArray();
        if (turned.length > 0) {
            Message sentence = Message.of(Code.GLYPH_MISSING.id() + ".direction", names(turned));
            diagnostics.add(new Diagnostic(Code.GLYPH_MISSING, Severity.ERROR, origin, sentence, null, List.of())
                    .hint("latin"));
            return;
        }
        int[] missing = text.codePoints().filter(c -> !covers(c)).distinct().toArray();
        if (missing.length > 0) {
            String field = origin instanceof ValuePath path ? path.lastStep() : "";
            Diagnostic found = Diagnostic.of(Code.GLYPH_MISSING, origin, names(missing));
            diagnostics.add((field.isEmpty() ? found : found.label("field", field)).hint("write"));
        }
    }

    /** True if all is well, as nearly always: without a stream for every text. */
    private boolean isCovered(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean plain = sign < FIRST_RIGHT_TO_LEFT || sign >= FIRST_PUNCTUATION && sign < FIRST_SURROGATE;
            if (!plain || !covers(sign)) {
                return false;
            }
        }
        return true;
    }

    /** The faces of a built-in family have the same letters, so that one is asked. */
    private boolean covers(int codePoint) {
        return regular.covers(codePoint) && (typeface.isBuiltIn() || typeface.covers(codePoint));
    }

    /** A font may have the letters, but the typesetter would set them in the wrong order. */
    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String names(int[] codePoints) {
        return Arrays.stream(codePoints)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X (%s)", c, Character.toString(c)))
                .collect(Collectors.joining(", "));
    }
}
