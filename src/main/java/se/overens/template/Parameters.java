package se.overens.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;
import se.overens.template.PrintedValue.PrintedText;

/** What a template gives one of our directives, by the names of the parameters. */
final class Parameters {
    private final Map<?, ?> given;
    private final Place place;

    /**
     * The parameters of a directive.
     *
     * @param known the names that it understands
     * @throws TemplateModelException when there is another one
     */
    Parameters(Map<?, ?> given, Place place, List<String> known) throws TemplateModelException {
        this.given = given;
        this.place = place;
        for (Object name : given.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw new TemplateModelException(
                        "no parameter is called " + name + "; there is " + String.join(", ", known));
            }
        }
    }

    /** A text that must be there. */
    String text(String name) throws TemplateModelException, RenderFailure {
        String text = optionalText(name);
        if (text == null) {
            throw Undefined.argument(name);
        }
        return text;
    }

    /** A text, or null. */
    @Nullable
    String optionalText(String name) throws TemplateModelException {
        Object value = given.get(name);
        if (value == null) {
            return null;
        } else if (value instanceof TemplateScalarModel text) {
            return ValueText.fold(text.getAsString());
        }
        throw wrong(name, "a text");
    }

    /** A text as it is printed, or null when it is not there or empty. */
    @Nullable
    PrintedText printed(String name) throws TemplateModelException, RenderFailure {
        if (given.get(name) instanceof PlaceholderModel placeholder) {
            return placeholder.printed();
        }
        if (!(given.get(name) instanceof TemplateScalarModel model)) {
            return optionalText(name) == null ? null : place.values().printed("", place.span());
        }
        String text = model.getAsString();
        Location path = place.values().originOf(text);
        return place.values().printed(text, path == null ? place.span() : path);
    }

    /** A whole number from 0 up. */
    int number(String name, int fallback) throws TemplateModelException {
        Object value = given.get(name);
        return value == null ? fallback : whole(name, value);
    }

    /** Whole numbers from 0 up. */
    List<Integer> numbers(String name) throws TemplateModelException {
        List<Integer> numbers = new ArrayList<>();
        Object value = given.get(name);
        if (value instanceof TemplateSequenceModel list) {
            for (int i = 0; i < list.size(); i++) {
                numbers.add(whole(name, list.get(i)));
            }
        } else if (value != null) {
            throw wrong(name, "a list of numbers");
        }
        return numbers;
    }

    /** A truth value. */
    boolean truth(String name) throws TemplateModelException {
        Object value = given.get(name);
        if (value == null) {
            return false;
        } else if (value instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        throw wrong(name, "true or false");
    }

    /** One of the names of {@code fallback}'s kind, in small letters. */
    <E extends Enum<E>> E constant(String name, E fallback, List<E> allowed) throws TemplateModelException {
        String given = optionalText(name);
        if (given == null) {
            return fallback;
        }
        for (E constant : allowed) {
            if (Records.word(constant).equals(given)) {
                return constant;
            }
        }
        throw wrong(
                name, String.join(" or ", allowed.stream().map(Records::word).toList()));
    }

    private int whole(String name, @Nullable Object value) throws TemplateModelException {
        if (value instanceof TemplateNumberModel number) {
            double given = number.getAsNumber().doubleValue();
            if (given >= 0 && given <= Integer.MAX_VALUE && given == Math.rint(given)) {
                return (int) given;
            }
        }
        throw wrong(name, "a whole number");
    }

    private static TemplateModelException wrong(String name, String needed) {
        return new TemplateModelException("the parameter " + name + " needs " + needed);
    }
}
