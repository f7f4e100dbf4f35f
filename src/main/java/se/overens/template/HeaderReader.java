package se.overens.template;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.template.TemplateHeader.Applies;
import se.overens.template.TemplateHeader.Numbering;
import se.overens.template.TemplateHeader.SubjectKind;

/** Reads what a template says of itself in {@code <#ftl attributes={…}>}. */
final class HeaderReader {
    private static final List<String> KNOWN = List.of(
            "subject", "applies", "documentType", "fileName", "numbering", "dated", "unit", "needs", "requires");

    private final Template template;
    private final TemplateSource source;
    private final Diagnostics diagnostics;
    private boolean wrong;

    private HeaderReader(Template template, TemplateSource source, Diagnostics diagnostics) {
        this.template = template;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The header of {@code template}, or null with a finding for each attribute that is missing or wrong. */
    static @Nullable TemplateHeader read(Template template, TemplateSource source, Diagnostics diagnostics) {
        HeaderReader reader = new HeaderReader(template, source, diagnostics);
        TemplateHeader header = reader.read();
        return reader.wrong ? null : header;
    }

    private TemplateHeader read() {
        for (String name : template.getCustomAttributeNames()) {
            if (!KNOWN.contains(name)) {
                report(name, name, KNOWN);
            }
        }
        return new TemplateHeader(
                constant("subject", SubjectKind.CENTRE),
                constant("applies", Applies.ALL),
                text("documentType"),
                text("fileName"),
                optional("numbering", Numbering.NONE),
                template.getCustomAttribute("dated") == null ? null : text("dated"),
                paths("unit"),
                paths("needs"),
                paths("requires"));
    }

    private <E extends Enum<E>> E optional(String name, E fallback) {
        return template.getCustomAttribute(name) == null ? fallback : constant(name, fallback);
    }

    private <E extends Enum<E>> E constant(String name, E fallback) {
        Object value = template.getCustomAttribute(name);
        E[] constants = fallback.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        report(
                name,
                value == null ? "" : value.toString(),
                Arrays.stream(constants).map(Records::word).toList());
        return fallback;
    }

    private String text(String name) {
        Object value = template.getCustomAttribute(name);
        if (value instanceof String text && !text.isBlank()) {
            return ValueText.fold(text);
        }
        report(name, "", List.of());
        return "";
    }

    private List<String> paths(String name) {
        Object value = template.getCustomAttribute(name);
        List<String> paths = new ArrayList<>();
        if (value instanceof List<?> items) {
            for (Object item : items) {
                paths.add(String.valueOf(item));
            }
        } else if (value != null) {
            report(name, "", List.of());
        }
        return paths;
    }

    /** Notes that the attribute {@code name} is wrong, because {@code given} is none of {@code allowed}. */
    private void report(String name, String given, List<String> allowed) {
        wrong = true;
        Diagnostic diagnostic = Diagnostic.of(Code.TEMPLATE_HEADER, source.quoted(name), name);
        diagnostics.add(allowed.isEmpty() ? diagnostic : among(diagnostic, given, allowed));
    }

    /** The finding with what was meant, if it is near, and what is allowed. */
    static Diagnostic among(Diagnostic wrong, String given, List<String> allowed) {
        String near = Nearest.to(given, allowed);
        Diagnostic meant = near == null ? wrong : wrong.hint("meant", near);
        return meant.hint("allowed", String.join(", ", allowed));
    }
}
