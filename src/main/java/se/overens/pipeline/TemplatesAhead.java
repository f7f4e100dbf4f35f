package se.overens.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.template.TemplateEngine;
import se.overens.workspace.Ahead;
import se.overens.workspace.WorkspaceReader;

/** The templates of a workspace, loaded in a thread of their own while its data are read: neither needs the other. */
final class TemplatesAhead {
    private final Ahead<Loaded> begun;

    /**
     * Templates that have been loaded.
     *
     * @param own the workspace's own among them
     * @param engine null if they cannot be used
     * @param found what is wrong with them
     */
    private record Loaded(Map<String, String> own, @Nullable TemplateEngine engine, List<Diagnostic> found) {}

    private TemplatesAhead(Ahead<Loaded> begun) {
        this.begun = begun;
    }

    /**
     * Begins to load what the workspace in {@code folder} can print.
     *
     * @param document the one that will be printed first, or null if that is not known
     */
    static TemplatesAhead begin(Path folder, @Nullable String document) {
        return new TemplatesAhead(Ahead.begin("overens-templates", () -> {
            // What cannot be read is found by the reader of the workspace too, which says so.
            Loaded loaded = load(WorkspaceReader.templates(folder, new Diagnostics()));
            if (loaded.engine() != null && document != null) {
                loaded.engine().prepare(document);
            }
            return loaded;
        }));
    }

    /** The engine for the workspace's {@code own} templates and those of the jar; null with findings if one cannot be used. */
    @Nullable
    TemplateEngine load(Map<String, String> own, Diagnostics found) {
        Loaded loaded = begun.result();
        if (!loaded.own().equals(own)) {
            loaded = load(own);
        }
        found.addAll(loaded.found());
        return loaded.engine();
    }

    private static Loaded load(Map<String, String> own) {
        Diagnostics found = new Diagnostics();
        TemplateEngine engine = TemplateEngine.load(BuiltInTemplates.load(own), found);
        return new Loaded(own, engine, found.list());
    }
}
