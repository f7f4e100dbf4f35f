package se.overens.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;

/** A small template with its data, for tests: the document {@code t}, whose text begins on line 2. */
public final class Mall {
    /** A header that says nothing of interest. */
    public static final String HEADER =
            "<#ftl attributes={\"subject\":\"centre\",\"applies\":\"all\",\"documentType\":\"T\",\"fileName\":\"t\"}>\n";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, TemplateData.Variable> variables = new LinkedHashMap<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private RenderLimits limits = new RenderLimits(8_000_000, 20_000, 1 << 20);

    private Mall(String text) {
        files.put("t/t.md.ftl", text.startsWith("<#ftl") ? text : HEADER + text);
    }

    /** The template {@code text}. */
    public static Mall of(String text) {
        return new Mall(text);
    }

    /** The same with one more variable, whose path is its name. */
    public Mall with(String name, Object value) {
        variables.put(name, new TemplateData.Variable(value, new ValuePath(name)));
        return this;
    }

    /** The same with one more file in the pack. */
    public Mall file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** The same with a shorter time to run. */
    Mall millis(long millis) {
        limits = new RenderLimits(limits.characters(), millis, limits.stackBytes());
        return this;
    }

    /** What is printed, or null with findings. */
    public @Nullable Rendering render() {
        TemplateEngine engine = TemplateEngine.load(new TemplatePack(files, "templates/"), limits, diagnostics);
        return engine == null ? null : engine.render("t", new TemplateData(variables), diagnostics);
    }

    /** What is printed, which must succeed. */
    public Rendering rendered() {
        return Objects.requireNonNull(render(), () -> diagnostics.list().toString());
    }

    /** What a draft prints, or null with findings. */
    @Nullable
    Rendering draftOrNull() {
        TemplateEngine engine = TemplateEngine.load(new TemplatePack(files, "templates/"), limits, diagnostics);
        return engine == null ? null : engine.renderDraft("t", new TemplateData(variables), diagnostics);
    }

    /** What a draft prints, which must succeed. */
    public Rendering draft() {
        return Objects.requireNonNull(draftOrNull(), () -> diagnostics.list().toString());
    }

    /** What a draft prints with values in the place of their tokens. */
    String draftText() {
        return filled(draft());
    }

    /** The findings so far. */
    List<Diagnostic> found() {
        return diagnostics.list();
    }

    /** What is printed with values in the place of their tokens. */
    public String text() {
        return filled(rendered());
    }

    /** The findings of a rendering. */
    public List<Diagnostic> findings() {
        render();
        return diagnostics.list();
    }

    /** The findings as {@code code line:column}. */
    public List<String> places() {
        return findings().stream()
                .map(found -> found.code().id()
                        + " "
                        + (found.location() instanceof SourceSpan span
                                ? span.line() + ":" + span.column()
                                : found.location()))
                .toList();
    }

    /** Markup with values in the place of their tokens. */
    public static String filled(Rendering rendering) {
        StringBuilder out = new StringBuilder();
        String markup = rendering.markup();
        for (int i = 0; i < markup.length(); i++) {
            if (markup.charAt(i) == Rendering.TOKEN_START) {
                int end = markup.indexOf(Rendering.TOKEN_END, i);
                PrintedValue value = rendering.values().get(Digits.read(markup, i + 1, end));
                out.append(value instanceof PrintedValue.PrintedText text ? text.text() : "<signatures>");
                i = end;
            } else {
                out.append(markup.charAt(i));
            }
        }
        return out.toString();
    }
}
