package se.overens.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

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
        out.write(escapePlainText(value));
    }

    @Override
    public String escapePlainText(String value) throws TemplateModelException {
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
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        Markup(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public TokenFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
