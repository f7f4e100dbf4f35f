package se.overens.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.SwedishDates;
import se.overens.diagnostic.ValuePath;

/**
 * The functions of templates: {@code longDate(d)}, {@code isoDate(d)}, {@code weekday(d)}, {@code genitive(s)},
 * {@code enumerate(list)}, {@code capitalise(s)}, {@code withinSentence(s)}, {@code sentence(s)}, {@code nobreak(s)}, {@code numeral(n,
 * gender)}. What is made of one value keeps its path.
 */
final class TemplateFunctions {
    private TemplateFunctions() {}

    /** The functions by the names that templates use. */
    static Map<String, TemplateMethodModelEx> all() {
        return Map.of(
                "longDate", arguments -> day(arguments, "longDate", SwedishDates::longDate),
                "isoDate", arguments -> day(arguments, "isoDate", LocalDate::toString),
                "weekday", arguments -> day(arguments, "weekday", SwedishDates::weekday),
                "genitive", arguments -> text(arguments, "genitive", SwedishText::genitive),
                "capitalise", arguments -> text(arguments, "capitalise", SwedishText::capitalise),
                "withinSentence", arguments -> text(arguments, "withinSentence", SwedishText::withinSentence),
                "nobreak", arguments -> text(arguments, "nobreak", SwedishText::nobreak),
                "sentence", arguments -> text(arguments, "sentence", SwedishText::sentence),
                "numeral", TemplateFunctions::numeral,
                "enumerate", TemplateFunctions::enumerate);
    }

    private static TemplateModel day(List<?> arguments, String function, Function<LocalDate, String> words)
            throws TemplateModelException {
        return derive(arguments, function, words.apply(date(arguments, function)));
    }

    private static TemplateModel numeral(List<?> arguments) throws TemplateModelException {
        Object number = arguments.isEmpty() ? null : arguments.get(0);
        if (number == null) {
            throw Undefined.argument("numeral");
        }
        String gender = arguments.size() == 2 ? string(arguments.get(1), "numeral") : "";
        if (!(number instanceof TemplateNumberModel model) || !gender.matches("common|neuter")) {
            throw new TemplateModelException("numeral needs a number and \"common\" or \"neuter\"");
        }
        String words = SwedishText.numeral(new BigDecimal(model.getAsNumber().toString()), gender.equals("neuter"));
        return new DataModels.TextModel(words, words, null);
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
