package se.overens.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The standards that a file follows, or says that it follows.
 *
 * @param archive its level of PDF/A (ISO 19005)
 * @param accessible true for PDF/UA-1 (ISO 14289-1)
 */
public record Conformance(Level archive, boolean accessible) {
    /** PDF/A-2a and PDF/UA-1, as all documents of our own. */
    public static final Conformance FULL = new Conformance(Level.A, true);

    /** Neither. */
    public static final Conformance NONE = new Conformance(Level.NONE, false);

    /** A level of PDF/A; each asks for all that the one before it asks for. */
    public enum Level {
        /** No PDF/A. */
        NONE,
        /** Looks the same everywhere. */
        B,
        /** Its text can also be searched. */
        U,
        /** It is also tagged. */
        A
    }

    /** What a file can be that is made of two such files. */
    public Conformance and(Conformance other) {
        boolean lower = other.archive.compareTo(archive) < 0;
        return new Conformance(lower ? other.archive : archive, accessible && other.accessible);
    }

    /**
     * The standards by name, such as {@code PDF/A-2a} and {@code PDF/UA-1}.
     *
     * @param part of PDF/A
     */
    public List<String> claims(int part) {
        List<String> claims = new ArrayList<>();
        if (archive != Level.NONE) {
            claims.add("PDF/A-" + part + archive.name().toLowerCase(Locale.ROOT));
        }
        if (accessible) {
            claims.add("PDF/UA-1");
        }
        return claims;
    }

    /** What is left when its tags cannot be relied on. */
    public Conformance untagged() {
        return new Conformance(archive == Level.A ? Level.U : archive, false);
    }
}
