package se.overens.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;

/** Turns what FreeMarker throws into findings. */
final class TemplateErrors {
    private final Map<String, TemplateSource> sources;

    TemplateErrors(Map<String, TemplateSource> sources) {
        this.sources = sources;
    }

    /** The finding for a template that cannot be parsed. */
    Diagnostic syntax(TemplateSource source, ParseException e) {
        SourceSpan span =
                span(source, e.getLineNumber(), e.getColumnNumber(), e.getEndLineNumber(), e.getEndColumnNumber());
        return FreeMarkerWords.syntax(source, Diagnostic.of(Code.TEMPLATE_SYNTAX, span), e.getEditorMessage());
    }

    /**
     * The finding for a rendering of {@code document} that has failed.
     *
     * @param variables the names of the data's variables
     */
    Diagnostic failure(Throwable failure, TemplateSource document, PrintedValues values, Set<String> variables) {
        Diagnostic known = carried(failure);
        if (known != null) {
            return known;
        } else if (failure instanceof StackOverflowError) {
            return limit(document.whole(1), "depth");
        } else if (failure instanceof OutOfMemoryError) {
            return limit(document.whole(1), "memory");
        } else if (failure instanceof RenderThread.TimeUp) {
            return limit(document.whole(1), "time");
        } else if (caused(failure, Budget.Spent.class)) {
            return limit(document.whole(1), "size");
        } else if (failure instanceof TemplateException e) {
            return failed(e, document, values, variables);
        }
        return Diagnostic.of(Code.TEMPLATE_FAILED, document.whole(1)).label("other");
    }

    private Diagnostic failed(
            TemplateException e, TemplateSource document, PrintedValues values, Set<String> variables) {
        SourceSpan span = span(e, document);
        String expression = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && expression != null) {
            return Undefined.of(span, expression, values.missing(), names(e, variables));
        }
        return FreeMarkerWords.failure(Diagnostic.of(Code.TEMPLATE_FAILED, span), e);
    }

    /** What may be called by its name alone where a rendering has failed: data, functions, and what the template sets. */
    private static Set<String> names(TemplateException e, Set<String> variables) {
        Set<String> names = new TreeSet<>(variables);
        try {
            for (Object name : e.getEnvironment().getKnownVariableNames()) {
                names.add(name.toString());
            }
        } catch (TemplateModelException unlisted) {
            return variables;
        }
        return names;
    }

    private SourceSpan span(TemplateException e, TemplateSource document) {
        String name = e.getTemplateSourceName();
        TemplateSource source = name == null ? null : sources.get(name);
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        Integer endLine = e.getEndLineNumber();
        Integer endColumn = e.getEndColumnNumber();
        if (source == null || line == null || column == null || endLine == null || endColumn == null) {
            return document.whole(1);
        }
        return span(source, line, column, endLine, endColumn);
    }

    private static SourceSpan span(TemplateSource source, int line, int column, int endLine, int endColumn) {
        int known = Math.max(1, Math.min(line, source.lines().size()));
        return source.span(known, Math.max(1, column), endLine == line ? endColumn + 1 : Integer.MAX_VALUE);
    }

    /** The finding for a rendering that has used too much of {@code which}. */
    static Diagnostic limit(Location document, String which) {
        return Diagnostic.of(Code.TEMPLATE_LIMIT, document).hint(which);
    }

    private static @Nullable Diagnostic carried(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RenderFailure carrier) {
                return carrier.diagnostic();
            }
        }
        return null;
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
