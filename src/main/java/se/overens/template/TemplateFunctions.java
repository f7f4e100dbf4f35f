package se.overens.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.SwedishDates;
import se.overens.diagnostic.ValuePath;

/**
 * The functions of templates: {@code longDate(d)}, {@code isoDate(d)}, {@code genitive(s)}, {@code enumerate(list)},
 * {@code capitalise(s)}. What is made of one value keeps its path.
 */
final class TemplateFunctions {
    private TemplateFunctions() {}

    /** The functions by the names that templates use. */
    static Map<String, TemplateMethodModelEx> all() {
        return Map.of(
                "longDate",
                        arguments -> derive(arguments, "longDate", SwedishDates.longDate(date(arguments, "longDate"))),
                "isoDate",
                        arguments -> derive(
                                arguments, "isoDate", date(arguments, "isoDate").toString()),
                "genitive", arguments -> text(arguments, "genitive", SwedishText::genitive),
                "capitalise", arguments -> text(arguments, "capitalise", SwedishText::capitalise),
                "enumerate", TemplateFunctions::enumerate);
    }

    private static TemplateModel text(List<?> arguments, String function, UnaryOperator<String> change)
            throws TemplateModelException {
        return derive(arguments, function, change.apply(ValueText.fold(string(only(arguments, function), function))));
    }

    private static TemplateModel enumerate(List<?> arguments) throws TemplateModelException {
        Object argument = only(arguments, "enumerate");
        if (!(argument instanceof TemplateSequenceModel list)) {
            throw new TemplateModelException("enumerate needs a list of texts");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            names.add(ValueText.fold(string(list.get(i), "enumerate")));
        }
        return new DataModels.TextModel(names, SwedishText.enumerate(names), null);
    }

    private static LocalDate date(List<?> arguments, String function) throws TemplateModelException {
        if (only(arguments, function) instanceof DataModels.TextModel model
                && model.value() instanceof LocalDate date) {
            return date;
        }
        throw new TemplateModelException(function + " needs a date");
    }

    private static TemplateModel derive(List<?> arguments, String function, String text) throws TemplateModelException {
        ValuePath path = null;
        if (only(arguments, function) instanceof TemplateScalarModel model) {
            path = Place.current().values().originOf(model.getAsString());
        }
        String own = path == null ? text : Place.current().values().track(text, path);
        return new DataModels.TextModel(own, own, path);
    }

    private static Object only(List<?> arguments, String function) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException(function + " needs one value");
        }
        Object argument = arguments.get(0);
        if (argument == null) {
            throw Undefined.argument(function);
        }
        return argument;
    }

    private static String string(@Nullable Object argument, String function) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel model) {
            return model.getAsString();
        }
        throw new TemplateModelException(function + " needs a text");
    }
}
