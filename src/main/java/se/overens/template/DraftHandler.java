package se.overens.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;

/**
 * Goes on with a draft where a value is missing: prints its placeholder in place of the interpolation or directive that
 * needs it, or assigns it. Everything else that is wrong with a template stays an error.
 */
final class DraftHandler implements TemplateExceptionHandler {
    private static final Pattern ASSIGNMENT = Pattern.compile("#?(assign|global|local)?\\s*(\\w+)\\s*=");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w\"'])[a-zA-Z_]\\w*");

    private final PrintedValues values;

    DraftHandler(PrintedValues values) {
        this.values = values;
    }

    @Override
    public void handleTemplateException(TemplateException failure, Environment environment, Writer out)
            throws TemplateException {
        // What has a cause of its own is a limit or a fault of the program.
        PlaceholderModel placeholder = failure.getCause() == null ? placeholder(failure, environment) : null;
        if (placeholder == null) {
            throw failure;
        }
        String code = Place.current().description();
        Matcher assignment = ASSIGNMENT.matcher(code);
        if (code.startsWith("#assign") || code.startsWith("#local") || code.startsWith("#global")) {
            if (assignment.lookingAt()) {
                assign(environment, assignment.group(1), assignment.group(2), placeholder);
            }
            return;
        }
        try {
            // What stood for blocks is one: nothing that follows may end up in its line.
            out.write(Place.current().isBlock() ? placeholder.token() + "\n\n" : placeholder.token());
        } catch (IOException e) {
            throw new TemplateException(e, environment);
        }
    }

    private static void assign(Environment environment, String scope, String name, TemplateModel value) {
        switch (scope) {
            case "local" -> environment.setLocalVariable(name, value);
            case "global" -> environment.setGlobalVariable(name, value);
            default -> environment.setVariable(name, value);
        }
    }

    /** The placeholder of the value whose absence has caused {@code failure}, or null when something else has. */
    private @Nullable PlaceholderModel placeholder(TemplateException failure, Environment environment)
            throws TemplateModelException {
        PrintedValues.Missing missing = values.missing();
        MissingValue value = missing == null ? null : missing.value();
        if (missing != null && value != null && isAbout(failure, missing)) {
            return PlaceholderModel.of(whole(value, failure), null, values);
        }
        PlaceholderModel touched = values.touchedBy(Place.current().element());
        return touched != null ? touched : variable(environment);
    }

    private static boolean isAbout(TemplateException failure, PrintedValues.Missing missing) {
        if (failure instanceof RenderFailure known) {
            return known.diagnostic().code() == Code.TEMPLATE_UNDEFINED;
        }
        String expression = failure.getBlamedExpressionString();
        return failure instanceof InvalidReferenceException
                && expression != null
                && Undefined.lastStep(expression).equals(missing.name());
    }

    /** The value that the template asks for, of which {@code known} may be the first step that is missing. */
    private static MissingValue whole(MissingValue known, TemplateException failure) {
        String expression = failure.getBlamedExpressionString();
        String code = Place.current().code();
        int found = expression == null ? -1 : code.indexOf(expression);
        if (expression == null || found < 0) {
            return known;
        }
        MissingValue value = known;
        Matcher more = Pattern.compile("\\G\\.(\\w+)").matcher(code);
        for (int at = found + expression.length(); more.find(at); at = more.end()) {
            value = value.step(more.group(1));
        }
        return value;
    }

    /** The first variable in the directive's own code that is a placeholder. */
    private static @Nullable PlaceholderModel variable(Environment environment) throws TemplateModelException {
        Matcher names = NAME.matcher(Place.current().description());
        while (names.find()) {
            if (environment.getVariable(names.group()) instanceof PlaceholderModel placeholder) {
                return placeholder;
            }
        }
        return null;
    }
}
