package se.overens.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.log.Logger;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.WholeFile;

/** Renders templates of one pack. One engine may serve many threads. */
public final class TemplateEngine {
    private static final String SUFFIX = ".ftl";
    /** How the header ends in each template that comes with the program. */
    private static final String HEADER_END = "}>\n";

    private static final Pattern IMPORT = Pattern.compile("<#(?:import|include) \"(/[^\"]+)\"");

    static {
        keepQuiet();
    }

    private final String shownAs;
    private final RenderLimits limits;
    private final RenderThread thread;
    private final Map<String, TemplateSource> sources = new HashMap<>();
    /** Headers without faults, by their files. */
    private final Map<String, TemplateHeader> headers = new ConcurrentHashMap<>();

    private List<String> documents = List.of();
    private final Set<String> builtIn;
    private final PackConfiguration configuration = new PackConfiguration(this::unparsed);
    private final LineMarkers markers = new LineMarkers();
    private final TemplateErrors errors = new TemplateErrors(sources);

    private TemplateEngine(TemplatePack pack, RenderLimits limits) {
        this.shownAs = pack.shownAs();
        this.builtIn = pack.builtIn();
        this.limits = limits;
        this.thread = new RenderThread(limits);
    }

    /** Whatever logging library is on the class path, nothing goes there. Must run before FreeMarker's other classes. */
    @SuppressWarnings("deprecation")
    private static void keepQuiet() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Scans and parses what a pack has of its own; what is wrong with it is in {@code diagnostics}, and then null comes back. */
    public static @Nullable TemplateEngine load(TemplatePack pack, Diagnostics diagnostics) {
        return load(pack, RenderLimits.STANDARD, diagnostics);
    }

    /** Scans and parses a pack whose documents may not use more than {@code limits}. */
    static @Nullable TemplateEngine load(TemplatePack pack, RenderLimits limits, Diagnostics diagnostics) {
        TemplateEngine engine = new TemplateEngine(pack, limits);
        Diagnostics own = new Diagnostics();
        pack.files().forEach((name, text) -> {
            if (name.endsWith(SUFFIX)) {
                engine.add(name, TemplateSource.of(pack.shownAs() + name, text), own);
            }
        });
        diagnostics.addAll(own.list());
        engine.documents = engine.findDocuments();
        return own.hasErrors() ? null : engine;
    }

    private void add(String name, TemplateSource source, Diagnostics diagnostics) {
        sources.put(name, source);
        markers.know(source);
        if (builtIn.contains(name)) {
            return;
        }
        Diagnostics found = new Diagnostics();
        PackCheck.check(source, found);
        diagnostics.addAll(found.list());
        if (found.hasErrors()) {
            return;
        }
        try {
            configuration.parse(name, markers.insert(source));
        } catch (ParseException e) {
            diagnostics.add(errors.syntax(source, e));
        } catch (IOException | StackOverflowError e) {
            diagnostics.add(Diagnostic.of(Code.TEMPLATE_SYNTAX, source.whole(1)).label("other"));
        }
    }

    private @Nullable String unparsed(String name) {
        TemplateSource source = builtIn.contains(name) ? sources.get(name) : null;
        return source == null ? null : markers.insert(source);
    }

    /** The header of a document's template, or null with a diagnostic. */
    public @Nullable TemplateHeader header(String document, Diagnostics diagnostics) {
        String name = fileOf(document);
        TemplateHeader known = headers.get(name);
        if (known != null) {
            return known;
        }
        TemplateSource source = sources.get(name);
        Template template = source == null ? null : headerOf(name, source);
        if (source == null || template == null) {
            diagnostics.add(Diagnostic.of(Code.TEMPLATE_HEADER, new WholeFile(shownAs + name), "subject")
                    .hint("noFile", shownAs + name));
            return null;
        }
        TemplateHeader header = HeaderReader.read(template, source, diagnostics);
        if (header != null) {
            headers.put(name, header);
        }
        return header;
    }

    /** The template itself; of one that came with the program only as much as has its header, since most are never printed. */
    private @Nullable Template headerOf(String name, TemplateSource source) {
        int end = builtIn.contains(name) ? source.text().indexOf(HEADER_END) : -1;
        return end < 0
                ? configuration.parsed(name)
                : configuration.fragment(name, source.text().substring(0, end + HEADER_END.length()));
    }

    /** Parses a document's template and what it imports, so that the first rendering need not; one that is not there is left to that. */
    public void prepare(String document) {
        prepare("/" + fileOf(document), new HashSet<>());
    }

    private void prepare(String path, Set<String> done) {
        TemplateSource source = sources.get(path.substring(1));
        if (source != null && done.add(path)) {
            configuration.parsed(path.substring(1));
            IMPORT.matcher(source.text()).results().forEach(found -> prepare(found.group(1), done));
        }
    }

    /** Checks what the template requires, then renders; null with diagnostics when something is missing or fails. */
    public @Nullable Rendering render(String document, TemplateData data, Diagnostics diagnostics) {
        return render(document, data, false, diagnostics);
    }

    /** Renders with placeholders for what is missing; each is a warning. Null with diagnostics when something fails. */
    public @Nullable Rendering renderDraft(String document, TemplateData data, Diagnostics diagnostics) {
        return render(document, data, true, diagnostics);
    }

    /** Adds what the template requires and the data lack, without rendering: errors, in a draft warnings. */
    public void require(String document, TemplateData data, boolean draft, Diagnostics diagnostics) {
        TemplateHeader header = header(document, diagnostics);
        TemplateSource source = sources.get(fileOf(document));
        if (header == null || source == null) {
            return;
        }
        RequiredValues required = new RequiredValues(source, diagnostics, draft);
        if (required.check(header.requires(), data)) {
            required.missing().forEach(value -> diagnostics.add(RequiredValues.finding(value, source, draft)));
        }
    }

    private @Nullable Rendering render(String document, TemplateData data, boolean draft, Diagnostics diagnostics) {
        TemplateHeader header = header(document, diagnostics);
        Template template = configuration.parsed(fileOf(document));
        TemplateSource source = sources.get(fileOf(document));
        if (header == null || template == null || source == null) {
            return null;
        }
        RequiredValues required = new RequiredValues(source, diagnostics, draft);
        if (!required.check(header.requires(), data)) {
            return null;
        }
        Budget budget = new Budget(limits.characters());
        PrintedValues values = new PrintedValues(budget, draft);
        CappedWriter out = new CappedWriter(budget);
        Need need = draft ? Need.of(header.requires()) : null;
        Throwable failure = thread.run(() -> process(template, data, need, values, out));
        if (failure != null) {
            diagnostics.add(
                    errors.failure(failure, source, values, data.variables().keySet()));
            return null;
        }
        LocalAdditions.check(source, data, values.sections(), diagnostics);
        LineMarkers.Marked marked = markers.strip(draft ? Placeholders.once(out.text(), values.list()) : out.text());
        List<MissingValue> missing =
                draft ? Placeholders.missing(marked.text(), values.list(), required.missing()) : List.of();
        missing.forEach(value -> diagnostics.add(RequiredValues.finding(value, source, true)));
        return new Rendering(marked.text(), values.list(), marked.origins(), header.numbering(), missing);
    }

    /** The finding for a document whose template has been running for too long. */
    public Diagnostic overdue(String document) {
        TemplateSource source = sources.get(fileOf(document));
        Location place = source == null ? new WholeFile(shownAs + fileOf(document)) : source.whole(1);
        return TemplateErrors.limit(place, "time");
    }

    private void process(
            Template template, TemplateData data, @Nullable Need need, PrintedValues values, CappedWriter out)
            throws TemplateException, IOException {
        DataModels models = new DataModels(values);
        Environment environment = template.createProcessingEnvironment(models.root(data, need), out);
        Place.bind(environment, values, sources, markers);
        if (values.isDraft()) {
            environment.setTemplateExceptionHandler(new DraftHandler(values));
        }
        environment.process();
    }

    private static String fileOf(String document) {
        return document + "/" + document + ".md" + SUFFIX;
    }

    /** The texts of a document's own folder, and of those that are no document's and so may be used by any. */
    public SortedMap<String, String> texts(String document) {
        SortedMap<String, String> texts = new TreeMap<>();
        sources.forEach((name, source) -> {
            String folder = name.substring(0, Math.max(0, name.indexOf('/')));
            if (folder.equals(document) || !documents.contains(folder)) {
                texts.put(name, source.text());
            }
        });
        return texts;
    }

    /** The names of the documents that the pack has a template for, sorted. */
    public List<String> documents() {
        return documents;
    }

    private List<String> findDocuments() {
        return sources.keySet().stream()
                .map(name -> name.substring(0, Math.max(0, name.indexOf('/'))))
                .filter(name -> !name.isEmpty() && sources.containsKey(fileOf(name)))
                .distinct()
                .sorted()
                .toList();
    }
}
