package se.overens.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.Map;
import se.overens.diagnostic.SourceSpan;

/** Where a rendering is right now. */
final class Place {
    private static final Object VALUES = new Object();
    private static final Object SOURCES = new Object();
    private static final Object MARKERS = new Object();

    private final Environment environment;

    private Place(Environment environment) {
        this.environment = environment;
    }

    /** The place of the rendering that runs in this thread. */
    static Place current() {
        return new Place(Environment.getCurrentEnvironment());
    }

    /** Ties a rendering to its state. */
    static void bind(
            Environment environment, PrintedValues values, Map<String, TemplateSource> sources, LineMarkers markers) {
        environment.setCustomState(MARKERS, markers);
        environment.setCustomState(VALUES, values);
        environment.setCustomState(SOURCES, sources);
    }

    /** The state of the rendering. */
    PrintedValues values() {
        return (PrintedValues) environment.getCustomState(VALUES);
    }

    /** The interpolation or directive that is being run. */
    @SuppressWarnings("deprecation")
    SourceSpan span() {
        TemplateElement element = element();
        String name = element.getTemplate().getName();
        TemplateSource source = source(name);
        boolean oneLine = element.getBeginLine() == element.getEndLine();
        int end = oneLine ? element.getEndColumn() + 1 : Integer.MAX_VALUE;
        return source.span(element.getBeginLine(), element.getBeginColumn(), end);
    }

    /** The marker of the line that is being printed. */
    String marker() {
        return ((LineMarkers) environment.getCustomState(MARKERS)).of(span());
    }

    /** The interpolation or directive that is being run, without what it holds. */
    @SuppressWarnings("deprecation")
    String description() {
        return element().getDescription();
    }

    /** True for a directive that begins a line and ends on another: what it prints is a block, or several. */
    @SuppressWarnings("deprecation")
    boolean isBlock() {
        TemplateElement element = element();
        SourceSpan begin = span();
        String before = begin.sourceLine().substring(0, begin.sourceLine().offsetByCodePoints(0, begin.column() - 1));
        return element.getEndLine() > element.getBeginLine() && before.isBlank();
    }

    /** The text of the interpolation or directive that is being run. */
    String code() {
        return element().getCanonicalForm();
    }

    private TemplateSource source(String name) {
        TemplateSource source =
                ((Map<?, ?>) environment.getCustomState(SOURCES)).get(name) instanceof TemplateSource s ? s : null;
        return source == null ? TemplateSource.of(name, "") : source;
    }

    /** The element that is being run, to be compared only. */
    @SuppressWarnings("deprecation")
    TemplateElement element() {
        return _CoreAPI.getInstructionStackSnapshot(environment)[0];
    }
}
