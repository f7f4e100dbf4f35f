package se.overens.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The output format in which every printed value becomes a token. */
final class TokenFormat extends CommonMarkupOutputFormat<TokenFormat.Markup> {
    /** The only one. */
    static final TokenFormat INSTANCE = new TokenFormat();

    private TokenFormat() {}

    @Override
    public String getName() {
        return "tokens";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String value, Writer out) throws IOException, TemplateModelException {
        out.write(token(value));
    }

    /** What is joined with a placeholder keeps the space between them, which is folded away at the ends of a value. */
    @Override
    public String escapePlainText(String value) throws TemplateModelException {
        boolean joins = Place.current().values().isDraft();
        String before = joins && !value.isEmpty() && value.charAt(0) == ' ' ? " " : "";
        String after = joins && value.length() > 1 && value.endsWith(" ") ? " " : "";
        return before + token(value) + after;
    }

    private static String token(String value) throws TemplateModelException {
        Place place = Place.current();
        try {
            return place.values().token(value, place);
        } catch (IOException e) {
            throw new TemplateModelException(e);
        }
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String plain, String markup) {
        return new Markup(plain, markup);
    }

    /** Markup that a template has captured in a variable. */
    static class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        Markup(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public TokenFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
