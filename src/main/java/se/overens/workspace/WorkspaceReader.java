package se.overens.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.SwedishOrder;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;
import se.overens.yaml.SourceMap;
import se.overens.yaml.YamlDocument;

/** Reads a workspace: the region's file, and each municipality's laid over it. */
public final class WorkspaceReader {
    private static final ValuePath SCHEMA = ValuePath.ROOT.key("schema");
    /** The keys that a later layer overrides one by one: region, municipality, centre. */
    static final Set<String> LAYERED = Set.of("document", "agreement", "facts");

    private static final Pattern ANY_VERSION = Pattern.compile("overens/[0-9.]+");

    private final WorkspaceFiles files;
    private final Diagnostics diagnostics;
    private final @Nullable String only;
    private final SourceMap places = new SourceMap();

    private WorkspaceReader(Path folder, @Nullable String only, Diagnostics diagnostics) {
        this.only = only;
        this.files = new WorkspaceFiles(folder, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a folder.
     *
     * @return the workspace without the municipalities whose files have errors, or null when the region's file cannot
     *     be used; {@code diagnostics} has every fault of every file
     */
    public static @Nullable Workspace read(Path folder, Diagnostics diagnostics) {
        return read(folder, null, diagnostics);
    }

    /**
     * Reads a folder as far as one municipality needs it.
     *
     * @param only the municipality's id, code or name; all are read when it is null or has no file
     */
    public static @Nullable Workspace read(Path folder, @Nullable String only, Diagnostics diagnostics) {
        WorkspaceReader reader = new WorkspaceReader(folder, only, diagnostics);
        return reader.files.mayExist() ? reader.read() : null;
    }

    /** The own templates of the workspace in {@code folder}: text by name; none with a finding when there is no workspace. */
    public static Map<String, String> templates(Path folder, Diagnostics diagnostics) {
        WorkspaceReader reader = new WorkspaceReader(folder, null, diagnostics);
        return reader.files.mayExist() ? reader.templates() : Map.of();
    }

    private List<String> wanted() {
        List<String> all = files.yamlFiles(WorkspaceFiles.MUNICIPALITIES);
        if (only == null) {
            return all;
        }
        RegisteredMunicipality registered = Registry.sweden().find(only);
        String file = (registered == null ? only : registered.id()) + WorkspaceFiles.EXTENSION;
        return all.contains(file) ? List.of(file) : all;
    }

    private @Nullable Workspace read() {
        YamlDocument region = document(WorkspaceFiles.PROFILE);
        Diagnostics ofRegion = new Diagnostics();
        RegionProfile profile =
                region == null ? null : region.bind(RegionProfile.class, ValuePath.ROOT, places, ofRegion);
        String schema = profile == null ? writtenSchema() : profile.schema();
        if (!schema.equals(RegionProfile.SCHEMA)) {
            // In another version of the format anything may be right, so no other finding would mean anything.
            Location place = place(SCHEMA, WorkspaceFiles.PROFILE);
            diagnostics.add(Diagnostic.of(Code.SCHEMA_VERSION, place, schema).label("reads", RegionProfile.SCHEMA));
            return null;
        }
        diagnostics.addAll(ofRegion.list());
        return layered(region, profile == null ? null : Completion.complete(profile));
    }

    /** The version that a file which does not bind seems to be written for; the right one when it does not say. */
    private String writtenSchema() {
        SourceSpan span = places.find(SCHEMA);
        Matcher version = ANY_VERSION.matcher(span == null ? "" : span.sourceLine());
        return version.find() ? version.group() : RegionProfile.SCHEMA;
    }

    private @Nullable Workspace layered(@Nullable YamlDocument region, @Nullable RegionProfile profile) {
        List<Municipality> municipalities = new ArrayList<>();
        List<String> wanted = wanted();
        ReadAhead ahead = new ReadAhead(
                files.folder(),
                wanted.stream()
                        .map(name -> WorkspaceFiles.MUNICIPALITIES + "/" + name)
                        .toList());
        for (String name : wanted) {
            ReadAhead.Parsed parsed = ahead.next();
            diagnostics.addAll(parsed.found());
            Municipality municipality = municipality(name, parsed.document(), region);
            if (municipality != null && profile != null) {
                municipalities.add(Completion.complete(municipality, id(name), profile));
            }
        }
        municipalities.sort(Comparator.comparing(WorkspaceReader::sortName, SwedishOrder.INSTANCE));
        List<Case> cases = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        if (only == null) {
            read(WorkspaceFiles.CASES, Case.class, (matter, id) -> cases.add(matter.withId(id)));
            read(WorkspaceFiles.MEETINGS, Meeting.class, (meeting, id) -> meetings.add(meeting.withId(id)));
        }
        ReviewedFiles reviewed = new ReviewedFiles(new PaperFiles(files, diagnostics), places);
        municipalities.forEach(reviewed::check);
        cases.forEach(reviewed::check);
        meetings.forEach(reviewed::check);
        if (profile != null) {
            reviewed.check(profile);
        }
        Look look = new ThemeReader(files, places, diagnostics).read();
        return profile == null
                ? null
                : new Workspace(profile, municipalities, cases, meetings, templates(), look, places);
    }

    /** The records of all files of a folder, each with its id; one that cannot be used is a finding. */
    private <T extends Record> void read(String folder, Class<T> type, BiConsumer<T, String> found) {
        for (String name : files.yamlFiles(folder)) {
            YamlDocument document = document(folder + "/" + name);
            ValuePath root = ValuePath.ROOT.key(folder).key(id(name));
            T value = document == null ? null : document.bind(type, root, places, diagnostics);
            if (value != null) {
                found.accept(value, id(name));
            }
        }
    }

    /** The workspace's own templates; one that cannot be read is a finding. */
    private Map<String, String> templates() {
        Map<String, String> templates = new TreeMap<>();
        for (String name : files.templates()) {
            String file = WorkspaceFiles.TEMPLATES + "/" + name;
            byte[] bytes = files.read(file);
            String text = bytes == null ? null : YamlDocument.text(file, bytes, diagnostics);
            if (text != null) {
                templates.put(name, text);
            }
        }
        return templates;
    }

    private @Nullable YamlDocument document(String file) {
        byte[] bytes = files.read(file);
        return bytes == null ? null : YamlDocument.read(file, bytes, diagnostics);
    }

    /** The municipality of a file as it stands there, or null with findings when it cannot be used. */
    private @Nullable Municipality municipality(
            String name, @Nullable YamlDocument own, @Nullable YamlDocument region) {
        String file = WorkspaceFiles.MUNICIPALITIES + "/" + name;
        if (own == null) {
            return null;
        }
        YamlDocument layered = (region == null ? own : own.inherit(LAYERED, region)).inheritInto("centres", LAYERED);
        ValuePath root = ValuePath.ROOT.key("municipalities").key(id(name));
        Municipality municipality = layered.bind(Municipality.class, root, places, diagnostics);
        return municipality == null || isMisnamed(municipality.code(), name, place(root.key("code"), file))
                ? null
                : municipality;
    }

    /** The file's name without its ending; in a wrong name, dots and brackets would make a path of their own. */
    private static String id(String name) {
        return name.substring(0, name.length() - WorkspaceFiles.EXTENSION.length())
                .replaceAll("[.\\[\\]]", "-");
    }

    private boolean isMisnamed(String code, String name, Location place) {
        RegisteredMunicipality registered = Registry.sweden().municipality(code);
        if (registered == null || name.equals(registered.id() + WorkspaceFiles.EXTENSION)) {
            return false;
        }
        Diagnostic found = Diagnostic.of(Code.MISNAMED_FILE, place, name, code, registered.shortName())
                .hint("rename", registered.id() + WorkspaceFiles.EXTENSION);
        RegisteredMunicipality other = Registry.sweden().byIdOrName(id(name));
        if (other != null && !other.code().equals(code)) {
            found = found.hint("code", other.shortName(), other.code());
        }
        diagnostics.add(found);
        return true;
    }

    private Location place(ValuePath path, String file) {
        SourceSpan span = places.nearest(path);
        return span == null ? new WholeFile(file) : span;
    }

    private static String sortName(Municipality municipality) {
        String shortName = municipality.shortName();
        return shortName == null ? municipality.code() : shortName;
    }
}
