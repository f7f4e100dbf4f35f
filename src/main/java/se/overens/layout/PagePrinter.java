package se.overens.layout;

import java.util.Locale;

/** Pages as text that people read and compare: one line per frame, with its place, face and words; points. */
public final class PagePrinter {
    private PagePrinter() {}

    /** All pages; every line ends with LF. */
    public static String print(Pages pages) {
        StringBuilder out = new StringBuilder();
        for (Page page : pages.pages()) {
            out.append(format("page %d  %.2f x %.2f%n", page.number(), page.width(), page.height()));
            page.frames().forEach(f -> out.append("  ").append(line(f)).append('\n'));
        }
        return out.toString();
    }

    private static String line(Frame frame) {
        if (frame instanceof TextFrame text) {
            String leaf = switch (text.leaf()) {
                case TextFrame.ARTIFACT -> "artifact";
                case TextFrame.REPEATED -> "repeated";
                default -> format("leaf %d [%d, %d)", text.leaf(), text.start(), text.end());
            };
            return format(
                    "%7.2f %7.2f  %s %.1f  %s  \"%s\"",
                    text.x(), text.baseline(), text.face().name(), text.size(), leaf, text.text());
        }
        if (frame instanceof RuleFrame rule) {
            String kind = rule.dotted() ? "leader" : "rule";
            return format("%7.2f %7.2f  %s %.2f x %.2f", rule.x(), rule.y(), kind, rule.width(), rule.thickness());
        }
        if (frame instanceof ImageFrame image) {
            return format("%7.2f %7.2f  image %.2f x %.2f", image.x(), image.y(), image.width(), image.height());
        }
        FieldFrame field = (FieldFrame) frame;
        return format(
                "%7.2f %7.2f  field %s %.2f x %.2f",
                field.x(), field.y(), field.line().fieldName(), field.width(), field.height());
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), arguments);
    }
}
