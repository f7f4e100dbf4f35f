package se.overens.pipeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Document;
import se.overens.document.Furniture;
import se.overens.document.Leaf;
import se.overens.document.Leaves;
import se.overens.font.Face;
import se.overens.font.Typeface;

/** Finds the characters that the typeface has no glyph for, while it is still known which value they stand in. */
final class GlyphCheck {
    private static final ValuePath SETTINGS = new ValuePath("document");

    private final Face face;
    private final Diagnostics diagnostics;

    private GlyphCheck(Face face, Diagnostics diagnostics) {
        this.face = face;
        this.diagnostics = diagnostics;
    }

    /** The four faces of a family cover the same characters, so one is asked. */
    static void check(Document document, Typeface typeface, Diagnostics diagnostics) {
        GlyphCheck check = new GlyphCheck(typeface.face(false, false), diagnostics);
        for (Leaf leaf : Leaves.of(document)) {
            check.check(leaf.text(), leaf.origin());
        }
        Furniture furniture = document.furniture();
        check.check(furniture.sender(), SETTINGS.key("sender"));
        check.check(furniture.cooperation(), SETTINGS.key("cooperation"));
        check.check(furniture.footer(), ValuePath.ROOT);
        furniture.reference().forEach(r -> check.check(r.value(), SETTINGS.key("caseNumber")));
    }

    private void check(String text, Location origin) {
        int[] missing =
                text.codePoints().filter(c -> !face.covers(c)).distinct().toArray();
        if (missing.length > 0) {
            String codes = Arrays.stream(missing)
                    .mapToObj(c -> String.format(Locale.ROOT, "U+%04X (%s)", c, Character.toString(c)))
                    .collect(Collectors.joining(", "));
            String field = origin instanceof ValuePath path ? path.lastStep() : "";
            Diagnostic found = Diagnostic.of(Code.GLYPH_MISSING, origin, codes);
            diagnostics.add((field.isEmpty() ? found : found.label("field", field)).hint("write"));
        }
    }
}
