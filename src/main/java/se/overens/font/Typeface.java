package se.overens.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A family of four faces; each is read from its file when it is first asked for. Thread-safe. */
public final class Typeface {
    /** Liberation Sans, metric-compatible with Arial. */
    public static final Typeface SANS = new Typeface("LiberationSans");

    /** Liberation Serif, metric-compatible with Times New Roman. */
    public static final Typeface SERIF = new Typeface("LiberationSerif");

    private final String family;
    private final Map<String, Face> faces = new ConcurrentHashMap<>();

    private Typeface(String family) {
        this.family = family;
    }

    /**
     * A family of own faces.
     *
     * @param regular the face that stands in for those that are missing
     * @param bold or null
     * @param italic or null
     * @param boldItalic or null; bold stands in for it
     */
    public static Typeface of(Face regular, @Nullable Face bold, @Nullable Face italic, @Nullable Face boldItalic) {
        Typeface typeface = new Typeface("");
        Face heavy = bold == null ? regular : bold;
        typeface.faces.put("Regular", regular);
        typeface.faces.put("Bold", heavy);
        typeface.faces.put("Italic", italic == null ? regular : italic);
        typeface.faces.put("BoldItalic", boldItalic == null ? heavy : boldItalic);
        return typeface;
    }

    /** The face of this family with that weight and slope. */
    public Face face(boolean bold, boolean italic) {
        String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        return faces.computeIfAbsent(style, this::load);
    }

    /** Whether this is a family of the jar; all of its faces have the same characters. */
    public boolean isBuiltIn() {
        return !family.isEmpty();
    }

    /** Whether every face has a glyph for a code point. */
    public boolean covers(int codePoint) {
        return face(false, false).covers(codePoint)
                && face(true, false).covers(codePoint)
                && face(false, true).covers(codePoint)
                && face(true, true).covers(codePoint);
    }

    private Face load(String style) {
        String resource = "/liberation/" + family + "-" + style + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return Face.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
