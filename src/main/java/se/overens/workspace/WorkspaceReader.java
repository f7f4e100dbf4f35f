package se.overens.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.SwedishOrder;
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
    private final WorkspaceFiles files;
    private final Diagnostics diagnostics;
    private final SourceMap places = new SourceMap();

    private WorkspaceReader(Path folder, Diagnostics diagnostics) {
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
        WorkspaceReader reader = new WorkspaceReader(folder, diagnostics);
        return reader.files.mayExist() ? reader.read() : null;
    }

    private @Nullable Workspace read() {
        YamlDocument region = document(WorkspaceFiles.PROFILE);
        RegionProfile profile = region == null ? null : profile(region);
        List<Municipality> municipalities = new ArrayList<>();
        for (String name : files.municipalities()) {
            Municipality municipality = municipality(name, region);
            if (municipality != null && profile != null) {
                String id = name.substring(0, name.length() - WorkspaceFiles.EXTENSION.length());
                municipalities.add(Completion.complete(municipality, id, profile));
            }
        }
        municipalities.sort(Comparator.comparing(WorkspaceReader::sortName, SwedishOrder.INSTANCE));
        return profile == null ? null : new Workspace(profile, municipalities, places);
    }

    private @Nullable YamlDocument document(String file) {
        byte[] bytes = files.read(file);
        return bytes == null ? null : YamlDocument.read(file, bytes, diagnostics);
    }

    private @Nullable RegionProfile profile(YamlDocument document) {
        RegionProfile profile = document.bind(RegionProfile.class, ValuePath.ROOT, places, diagnostics);
        if (profile != null && !profile.schema().equals(RegionProfile.SCHEMA)) {
            Location place = place(ValuePath.ROOT.key("schema"), WorkspaceFiles.PROFILE);
            diagnostics.add(
                    Diagnostic.of(Code.SCHEMA_VERSION, place, profile.schema()).label("reads", RegionProfile.SCHEMA));
            return null;
        }
        return profile == null ? null : Completion.complete(profile);
    }

    /** The municipality of a file as it stands there, or null with findings when it cannot be used. */
    private @Nullable Municipality municipality(String name, @Nullable YamlDocument region) {
        String file = WorkspaceFiles.MUNICIPALITIES + "/" + name;
        YamlDocument own = document(file);
        if (own == null) {
            return null;
        }
        YamlDocument layered = region == null ? own : own.inherit("document", region);
        ValuePath root = ValuePath.ROOT.key("municipalities").key(pathStep(name));
        Municipality municipality = layered.bind(Municipality.class, root, places, diagnostics);
        return municipality == null || isMisnamed(municipality.code(), name, place(root.key("code"), file))
                ? null
                : municipality;
    }

    /** The id; in a wrong file name, dots and brackets would make a path of their own. */
    private static String pathStep(String name) {
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
        RegisteredMunicipality other =
                Registry.sweden().byIdOrName(name.substring(0, name.length() - WorkspaceFiles.EXTENSION.length()));
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
