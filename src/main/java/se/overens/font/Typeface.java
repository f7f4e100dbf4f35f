package se.overens.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** The face of this family with that weight and slope. */
    public Face face(boolean bold, boolean italic) {
        String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        return faces.computeIfAbsent(style, this::load);
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
