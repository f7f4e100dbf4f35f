package se.overens.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** FreeMarker, locked down: no class, file or network is within reach, and nothing depends on the machine. */
final class PackConfiguration extends Configuration {
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Unparsed unparsed;

    /** A pack of what will be parsed, and of what {@code unparsed} has when it is first asked for. */
    PackConfiguration(Unparsed unparsed) {
        super(VERSION_2_3_35);
        this.unparsed = unparsed;
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setObjectWrapper(new ClosedWrapper());
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        unsetTemplateLoader();
        setRecognizeStandardFileExtensions(false);
        setOutputFormat(TokenFormat.INSTANCE);
        setAutoEscapingPolicy(FORCE_AUTO_ESCAPING_POLICY);
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setTabSize(1);
        setLocale(Locale.forLanguageTag("sv-SE"));
        setTimeZone(TimeZone.getTimeZone("Europe/Stockholm"));
        setNumberFormat("computer");
        for (Map.Entry<String, TemplateMethodModelEx> function :
                TemplateFunctions.all().entrySet()) {
            setSharedVariable(function.getKey(), new DraftFunction(function.getValue()));
        }
        for (Map.Entry<String, TemplateDirectiveModel> directive :
                Directives.all().entrySet()) {
            setSharedVariable(directive.getKey(), directive.getValue());
        }
    }

    /** Parses a template of the pack. The checks for interrupts do not reach includes unless each has its own. */
    @SuppressWarnings("deprecation")
    void parse(String name, String text) throws ParseException, IOException {
        Template template = new Template(name, new StringReader(text), this);
        _CoreAPI.addThreadInterruptedChecks(template);
        parsed.put(name, template);
    }

    /** The template of that name, or null. */
    @Nullable
    Template parsed(String name) {
        Template template = parsed.get(name);
        return template == null ? parseNow(name) : template;
    }

    private synchronized @Nullable Template parseNow(String name) {
        String text = parsed.containsKey(name) ? null : unparsed.text(name);
        if (text != null) {
            try {
                parse(name, text);
            } catch (IOException e) {
                throw new IllegalStateException("a built-in template is broken: " + name, e);
            }
        }
        return parsed.get(name);
    }

    /** A piece of a template that came with the program, by itself. */
    Template fragment(String name, String text) {
        try {
            return new Template(name, new StringReader(text), this);
        } catch (IOException e) {
            throw new IllegalStateException("a built-in template is broken: " + name, e);
        }
    }

    /** Templates that are parsed only when they are used. */
    interface Unparsed {
        /** What is to be parsed under that name, or null. */
        @Nullable
        String text(String name);
    }

    /** Includes and imports end here: only parsed templates of the pack exist. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            Locale locale,
            Object condition,
            String encoding,
            boolean parseAsTemplate,
            boolean ignoreMissing)
            throws IOException {
        Template template = parseAsTemplate ? parsed(normalise(name)) : null;
        if (template == null && !ignoreMissing) {
            throw new TemplateNotFoundException(name, condition, "the pack has no such template");
        }
        return template;
    }

    private static String normalise(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return "";
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
