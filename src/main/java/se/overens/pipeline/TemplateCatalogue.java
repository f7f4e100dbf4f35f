package se.overens.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Diagnostics;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;
import se.overens.workspace.Workspace;
import se.overens.workspace.WorkspaceReader;

/** The templates that there are, built in or a workspace's own, and the text of those that are built in. */
public final class TemplateCatalogue {
    private static final String FOLDER = "templates/";
    private static final Pattern USED = Pattern.compile("<#(?:import|include)\\s+[\"']/?([^\"']+)[\"']");

    private TemplateCatalogue() {}

    /** Where a template comes from. */
    public enum Origin {
        BUILT_IN,
        OWN,
        /** A workspace's own with the name of a built-in one. */
        SHADOWING
    }

    /**
     * One template file.
     *
     * @param name the document's name; a shared file's path below the folder {@code templates/}
     * @param documentType the document's Swedish name; empty for a shared file
     * @param subject what one document is about, as the header says it; empty for a shared file
     * @param file its path from the workspace, or from the project's folder
     */
    public record Entry(String name, String documentType, String subject, Origin origin, String file) {}

    /**
     * All templates, documents first, each sorted by name; null with findings when there is no workspace or a template is faulty.
     *
     * @param workspace its folder, or null for the built-in ones only
     */
    public static @Nullable List<Entry> list(@Nullable Path workspace, Diagnostics diagnostics) {
        Map<String, String> own = workspace == null ? Map.of() : WorkspaceReader.templates(workspace, diagnostics);
        TemplateEngine engine =
                diagnostics.hasErrors() ? null : TemplateEngine.load(BuiltInTemplates.load(own), diagnostics);
        if (engine == null) {
            return null;
        }
        RegionProfile profile = workspace == null ? null : profile(workspace, new Diagnostics());
        Map<String, String> builtIn = BuiltInTemplates.load(Map.of()).files();
        TreeSet<String> shared = new TreeSet<>(builtIn.keySet());
        shared.addAll(own.keySet());
        List<Entry> entries = new ArrayList<>();
        for (String name : engine.documents()) {
            TemplateHeader header = engine.header(name, diagnostics);
            String file = file(name);
            shared.remove(file);
            entries.add(new Entry(
                    name,
                    header == null ? "" : documentType(header, engine, profile),
                    header == null ? "" : header.subject().name().toLowerCase(Locale.ROOT),
                    origin(file, own, builtIn),
                    FOLDER + file));
        }
        for (String file : shared) {
            entries.add(new Entry(file, "", "", origin(file, own, builtIn), FOLDER + file));
        }
        return entries;
    }

    private static @Nullable RegionProfile profile(Path workspace, Diagnostics diagnostics) {
        Workspace read = WorkspaceReader.read(workspace, diagnostics);
        return read == null ? null : read.profile();
    }

    /** The Swedish name in the words of the region, or in the usual ones when there is no region. */
    private static String documentType(TemplateHeader header, TemplateEngine engine, @Nullable RegionProfile profile) {
        return profile == null
                ? header.documentType().replace("{localAgreement}", "Lokalt samverkansavtal")
                : new DocumentNames(engine, profile).documentType(header);
    }

    private static Origin origin(String file, Map<String, String> own, Map<String, String> builtIn) {
        if (!own.containsKey(file)) {
            return Origin.BUILT_IN;
        }
        return builtIn.containsKey(file) ? Origin.SHADOWING : Origin.OWN;
    }

    /**
     * The built-in template of a document, with the parts in its own folder, as files of a workspace, by their path from it; none with a finding when there is none.
     *
     * @param workspace its folder: a document's Swedish name holds the region's word for agreements
     * @param asked the document's name or its Swedish one
     * @param withShared true to add the shared files that it uses, and those that they use
     */
    public static Map<String, byte[]> eject(Path workspace, String asked, boolean withShared, Diagnostics diagnostics) {
        Map<String, String> builtIn = BuiltInTemplates.load(Map.of()).files();
        TemplateEngine engine = TemplateEngine.load(BuiltInTemplates.load(Map.of()), diagnostics);
        Diagnostics found = new Diagnostics();
        RegionProfile profile = profile(workspace, found);
        if (engine == null || profile == null) {
            diagnostics.addAll(found.list());
            return Map.of();
        }
        String name = new DocumentNames(engine, profile).resolve(asked, diagnostics);
        Map<String, byte[]> files = new TreeMap<>();
        Deque<String> wanted = new ArrayDeque<>();
        if (name != null) {
            wanted.add(file(name));
        }
        while (!wanted.isEmpty()) {
            String file = wanted.remove();
            String text = builtIn.get(file);
            if (text == null || files.containsKey(FOLDER + file)) {
                continue;
            }
            files.put(FOLDER + file, text.getBytes(StandardCharsets.UTF_8));
            Matcher used = USED.matcher(text);
            while (used.find()) {
                String beside = file.substring(0, file.indexOf('/') + 1) + used.group(1);
                String other = builtIn.containsKey(beside) ? beside : used.group(1);
                if (withShared || other.startsWith(name + "/")) {
                    wanted.add(other);
                }
            }
        }
        return files;
    }

    private static String file(String document) {
        return document + "/" + document + ".md.ftl";
    }
}
