package se.overens.template;

import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function as drafts have it: of a missing value it makes its placeholder, and in a list of values it keeps the
 * placeholders. In a final document it is the function itself.
 *
 * @param function the function
 */
record DraftFunction(TemplateMethodModelEx function) implements TemplateMethodModelEx {
    @Override
    public @Nullable Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        PrintedValues values = Place.current().values();
        if (!values.isDraft()) {
            return function.exec(arguments);
        }
        List<@Nullable Object> known = new ArrayList<>();
        boolean mixed = false;
        for (Object argument : arguments) {
            PlaceholderModel placeholder = placeholder(argument, values);
            if (placeholder != null) {
                return placeholder;
            }
            boolean list = argument instanceof TemplateSequenceModel items && holdsPlaceholder(items);
            known.add(list ? filled((TemplateSequenceModel) argument) : argument);
            mixed |= list;
        }
        Object result = function.exec(known);
        return mixed && result instanceof TemplateScalarModel text ? markup(text.getAsString()) : result;
    }

    private static @Nullable PlaceholderModel placeholder(@Nullable Object argument, PrintedValues values) {
        if (argument instanceof PlaceholderModel given) {
            return given;
        }
        PrintedValues.Missing missing = argument == null ? values.missing() : null;
        MissingValue value = missing == null ? null : missing.value();
        return value == null ? null : PlaceholderModel.of(value, null, values);
    }

    private static boolean holdsPlaceholder(TemplateSequenceModel items) throws TemplateModelException {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof PlaceholderModel) {
                return true;
            }
        }
        return false;
    }

    /** The list with each placeholder as the token that it prints as. */
    private static SimpleSequence filled(TemplateSequenceModel items) throws TemplateModelException {
        SimpleSequence filled = new SimpleSequence(new ClosedWrapper());
        for (int i = 0; i < items.size(); i++) {
            filled.add(items.get(i) instanceof PlaceholderModel placeholder ? placeholder.token() : items.get(i));
        }
        return filled;
    }

    /** The text with its words as values and its tokens as they are. */
    private static TokenFormat.Markup markup(String text) throws TemplateModelException {
        StringBuilder markup = new StringBuilder();
        int from = 0;
        for (int start = text.indexOf(Rendering.TOKEN_START); start >= 0; ) {
            int end = text.indexOf(Rendering.TOKEN_END, start) + 1;
            markup.append(words(text.substring(from, start))).append(text, start, end);
            from = end;
            start = text.indexOf(Rendering.TOKEN_START, from);
        }
        return new TokenFormat.Markup(
                null, markup.append(words(text.substring(from))).toString());
    }

    private static String words(String text) throws TemplateModelException {
        return text.isEmpty() ? "" : TokenFormat.INSTANCE.escapePlainText(text);
    }
}
