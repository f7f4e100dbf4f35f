package se.overens.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import se.overens.agreement.SampleValues;
import se.overens.json.JsonText;

/**
 * The files of a new workspace: the region's, one for each of its municipalities, help for the reader and for the editor.
 *
 * <p>Everything that may be left out stands there as an example behind a {@code #}, and is valid once that is gone.
 */
public final class Scaffold {
    private static final String FOLDER = "scaffold/";
    private static final String EDITOR = ".vscode/";
    private static final String YAML_EXTENSION = "redhat.vscode-yaml";

    /** The definition that the region itself has published; that of the national handbook where it has none. */
    private static final Map<String, String> DEFINITIONS = Map.of("01", "stockholm", "14", "vgr-2023", "18", "orebro");

    private Scaffold() {}

    /** The content of each file by its path from the workspace, with forward slashes. */
    public static Map<String, byte[]> of(RegisteredRegion region) {
        List<RegisteredMunicipality> municipalities = Registry.sweden().municipalities().stream()
                .filter(municipality -> municipality.code().startsWith(region.code()))
                .toList();
        Map<String, String> words = words(region, municipalities.get(0).id());
        Map<String, String> texts = new TreeMap<>();
        texts.put(WorkspaceFiles.PROFILE, fill("overens.yaml", words));
        texts.put("lasmig.md", fill("lasmig.md", words));
        texts.put("cases/lasmig.md", fill("cases.md", words));
        texts.put("meetings/lasmig.md", fill("meetings.md", words));
        for (RegisteredMunicipality municipality : municipalities) {
            texts.put(
                    WorkspaceFiles.MUNICIPALITIES + "/" + municipality.id() + WorkspaceFiles.EXTENSION,
                    fill(
                            "municipality.yaml",
                            Map.of("id", municipality.id(), "code", municipality.code(), "name", municipality.name())));
        }
        addEditor(texts);
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, String> words(RegisteredRegion region, String first) {
        boolean numbered = region.orgNo() != null;
        Map<String, String> words = new LinkedHashMap<>();
        words.put("code", region.code());
        words.put("county", region.county());
        words.put("name", region.name());
        words.put("region", region.name());
        words.put("first", first);
        words.put("definition", DEFINITIONS.getOrDefault(region.code(), "rikshandboken"));
        words.put("known", numbered ? "namn, län och organisationsnummer" : "namn och län");
        words.put("orgNo", numbered ? "" : """
                  # Organisationsnumret saknas i programmets register. Skriv regionens eget här; numret nedan är påhittat.
                #  orgNo: {sample.regionNumber}
                """);
        return words;
    }

    /** What Visual Studio Code needs to explain and check the files while they are written. */
    private static void addEditor(Map<String, String> texts) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (SchemaKind kind : SchemaKind.values()) {
            String schema = EDITOR + "overens-" + kind.word() + "-schema.json";
            texts.put(schema, EditorSchema.of(kind));
            schemas.put(schema, kind.files());
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", schemas);
        settings.put("files.encoding", "utf8");
        settings.put("editor.tabSize", 2);
        settings.put("editor.insertSpaces", true);
        texts.put(EDITOR + "settings.json", JsonText.indented(settings));
        texts.put(EDITOR + "extensions.json", JsonText.indented(Map.of("recommendations", List.of(YAML_EXTENSION))));
    }

    private static String fill(String name, Map<String, String> words) {
        String text = read(name);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        for (Map.Entry<String, String> sample : SampleValues.all().entrySet()) {
            text = text.replace("{sample." + sample.getKey() + "}", sample.getValue());
        }
        return text;
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Scaffold.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of regions, by which somebody may mean one. */
    public static List<String> regionNames() {
        List<String> names = new ArrayList<>();
        Registry.sweden().regions().forEach(region -> {
            names.add(region.county());
            names.add(region.name());
        });
        return names;
    }
}
