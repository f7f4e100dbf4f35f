package se.overens.workspace;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;
import se.overens.font.Face;
import se.overens.font.Typeface;
import se.overens.workspace.ThemeFile.TypefaceFiles;
import se.overens.yaml.SourceMap;

/**
 * Reads the font files of a theme.
 *
 * @param files of the workspace
 * @param places where each value stands
 * @param diagnostics where findings go
 */
record TypefaceReader(WorkspaceFiles files, SourceMap places, Diagnostics diagnostics) {
    private static final ValuePath ROOT = new ValuePath("theme").key("typeface");

    /** In bytes. A face with all letters of Europe has less than one MiB. */
    private static final long LARGEST = 16L << 20;

    /** What the program prints of its own accord, beside what the user writes. */
    private static final String NEEDED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöéü0123456789" + " .,:;-–()/@+&%§·•”’";

    /** So many missing letters are named. */
    private static final int NAMED = 12;

    /** The family of the files, or null when there is none or, with findings, when it cannot be used. */
    @Nullable
    Typeface read(@Nullable TypefaceFiles own) {
        if (own == null) {
            return null;
        }
        Face regular = face(own.regular(), "regular");
        Face bold = face(own.bold(), "bold");
        Face italic = face(own.italic(), "italic");
        Face boldItalic = face(own.boldItalic(), "boldItalic");
        return regular == null ? null : Typeface.of(regular, bold, italic, boldItalic);
    }

    private @Nullable Face face(@Nullable String file, String key) {
        Location place = place(ROOT.key(key));
        byte[] bytes = file == null ? null : files.readNamed(file, LARGEST, place);
        if (file == null || bytes == null) {
            return null;
        }
        Diagnostic unusable = Diagnostic.of(Code.FONT_UNUSABLE, place, file);
        Face face;
        try {
            face = Face.inspect(bytes);
        } catch (IllegalArgumentException e) {
            diagnostics.add(unusable.label(kind(bytes)));
            return null;
        }
        String missing = missing(face);
        if (face.embeddable() && missing.isEmpty()) {
            return face;
        }
        diagnostics.add(face.embeddable() ? unusable.label("letters", missing) : unusable.label("rights"));
        return null;
    }

    /** The suffix of the label, by the first four bytes of the file (OpenType 1.9, "Organization of an OpenType Font"). */
    private static String kind(byte[] bytes) {
        return switch (new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1)) {
            case "OTTO" -> "postScript";
            case "ttcf" -> "collection";
            case "wOFF", "wOF2" -> "web";
            default -> "font";
        };
    }

    private static String missing(Face face) {
        StringBuilder missing = new StringBuilder();
        NEEDED.codePoints()
                .filter(letter -> !face.covers(letter))
                .limit(NAMED)
                .forEach(letter -> missing.append(missing.isEmpty() ? "" : " ").appendCodePoint(letter));
        return missing.toString();
    }

    private Location place(ValuePath path) {
        SourceSpan span = places.nearest(path);
        return span == null ? new WholeFile(WorkspaceFiles.THEME) : span;
    }
}
