package se.overens.docx;

import java.nio.charset.StandardCharsets;

/** A part's XML (XML 1.0), element by element; what it is given is escaped. */
final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out;

    private Xml(StringBuilder out) {
        this.out = out;
    }

    /** A whole part. */
    static Xml part() {
        return new Xml(new StringBuilder(8192).append(DECLARATION));
    }

    /** A piece to be put into a part later. */
    static Xml piece() {
        return new Xml(new StringBuilder());
    }

    /** Begins an element. */
    Xml open(String name) {
        out.append('<').append(name).append('>');
        return this;
    }

    /** Begins an element with attributes, name before value. */
    Xml open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        return this;
    }

    /** An element that holds nothing. */
    Xml empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element whose only attribute is {@code w:val}. */
    Xml value(String name, String value) {
        out.append('<').append(name).append(" w:val=\"");
        escape(value, true);
        out.append("\"/>");
        return this;
    }

    /** An element whose only attribute is {@code w:val}. */
    Xml value(String name, long value) {
        out.append('<').append(name).append(" w:val=\"").append(value).append("\"/>");
        return this;
    }

    /** A width, in points. */
    Xml width(String name, double points) {
        return empty(name, "w:w", Units.twips(points), "w:type", "dxa");
    }

    /** A rule as a border; its thickness in points. */
    Xml rule(String side, double thickness, String colour) {
        String size = Units.eighths(thickness);
        return empty(side, "w:val", "single", "w:sz", size, "w:space", "0", "w:color", colour);
    }

    /** An element that holds text only. */
    Xml element(String name, String text) {
        open(name).text(text);
        return close(name);
    }

    Xml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Xml text(String text) {
        escape(text, false);
        return this;
    }

    Xml add(Xml piece) {
        out.append(piece.out);
        return this;
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    /**
     * Appends text as XML can hold it. What it cannot hold (XML 1.0, 2.2) is left out: the values of a document are looked
     * through before, and such a character is a finding there.
     */
    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> {
                    if (isAllowed(text, i)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < Character.MIN_SURROGATE) {
            return true;
        } else if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        } else if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= '\uE000' && c < '\uFFFE' || c == '\t';
    }
}
