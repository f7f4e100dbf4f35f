package se.overens.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.template.PrintedValue.PrintedText;

/**
 * What stands for a missing value in a draft: prints as a placeholder, is a record whose required components are
 * placeholders too, and a list of one such item.
 *
 * <p>It is no text: a template that compares it with one fails there, and {@link DraftHandler} prints the placeholder in
 * place of what depends on the comparison.
 */
final class PlaceholderModel extends TokenFormat.Markup implements TemplateHashModel, TemplateSequenceModel {
    private final String token;
    private final MissingValue missing;
    private final @Nullable Need need;
    private final PrintedValues values;

    private PlaceholderModel(String token, MissingValue missing, @Nullable Need need, PrintedValues values) {
        super(null, token);
        this.token = token;
        this.missing = missing;
        this.need = need;
        this.values = values;
    }

    /** The placeholder for a value in which {@code need} is required. */
    static PlaceholderModel of(MissingValue missing, @Nullable Need need, PrintedValues values) {
        try {
            PrintedText text = PrintedText.placeholder(missing);
            PlaceholderModel model =
                    new PlaceholderModel(values.token(text, text.text().length()), missing, need, values);
            values.touch(model);
            return model;
        } catch (IOException e) {
            // The caller may throw nothing that is checked; the budget's end is found in the causes.
            throw new UncheckedIOException(e);
        }
    }

    /** What it prints, for a directive that takes a text. */
    PrintedText printed() {
        return PrintedText.placeholder(missing);
    }

    /** The token that it prints as. */
    String token() {
        return token;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Need inner = Need.in(need, key);
        values.touch(this);
        if (inner != null) {
            return of(missing.step(key), inner, values);
        }
        values.miss(PrintedValues.Missing.of(missing.step(key), List.of()));
        return null;
    }

    @Override
    public TemplateModel get(int index) {
        return of(missing.step(Need.EACH), Need.in(need, Need.EACH), values);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
