package se.overens.agenda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.json.JsonText;
import se.overens.json.JsonTree;
import se.overens.output.OutputFolder;
import se.overens.pdf.pack.Pack;
import se.overens.pipeline.MeetingPlan;
import se.overens.pipeline.PlannedItem;
import se.overens.workspace.Sha256;

/**
 * What a folder of meeting papers holds, as JSON; {@code docs/formats/pack-manifest.md} describes it.
 *
 * <p>No person is named in it: presenters, chair and secretary stand on the agenda.
 *
 * @param request what was asked for
 * @param plan what the pack was to be made of
 * @param names the names of its files
 */
record PackManifest(PackRequest request, MeetingPlan plan, Files names) {
    static final String FILE = "manifest.json";

    /** Raised when a key changes its meaning. */
    private static final long VERSION = 1;

    private static final String PAPERS = "papers";
    private static final String SHA = "sha256";

    /**
     * The names of the files.
     *
     * @param pack all in one
     * @param agenda the single agenda
     * @param papers the single papers, by path
     */
    record Files(String pack, String agenda, Map<Paper, String> papers) {}

    /**
     * What an earlier run wrote.
     *
     * @param meeting the meeting's id
     * @param edition for whom it was
     * @param files the SHA-256 of each file, by path
     */
    record Past(String meeting, String edition, Map<String, String> files) {}

    /** The manifest of {@code files}, which make up {@code pack}. */
    String json(Map<String, byte[]> files, Pack pack, List<Diagnostic> found) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("packManifestVersion", VERSION);
        root.put("meeting", plan.id());
        root.put("edition", request.edition().word());
        root.put("program", request.settings().program());
        Map<String, Object> whole = file(names.pack(), files);
        whole.put("pages", (long) pack.pages());
        whole.put("conformance", pack.claims());
        root.put("pack", whole);
        root.put("agenda", file(names.agenda(), files));
        root.put("report", file(PackReport.FILE, files));
        root.put("items", items(files, pack));
        root.put("findings", found.stream().map(PackManifest::finding).toList());
        return JsonText.indented(root);
    }

    private List<Object> items(Map<String, byte[]> files, Pack pack) {
        List<Object> items = new ArrayList<>();
        // The agenda is the first entry of the pack.
        int entry = 1;
        for (PlannedItem item : plan.items()) {
            List<Object> papers = new ArrayList<>();
            for (Map.Entry<Paper, String> named : names.papers().entrySet()) {
                if (named.getKey().item().equals(item)) {
                    papers.add(paper(
                            named.getKey(),
                            named.getValue(),
                            files,
                            pack.entries().get(entry++)));
                }
            }
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("number", (long) item.number());
            map.put("name", item.name());
            map.put("title", item.title());
            put(map, "caseNumber", item.caseNumber());
            map.put(PAPERS, papers);
            items.add(map);
        }
        return items;
    }

    private static Map<String, Object> paper(Paper paper, String name, Map<String, byte[]> files, Pack.Bound bound) {
        Map<String, Object> map = file(name, files);
        put(map, "label", paper.planned().label());
        put(map, "role", paper.planned().role());
        map.put("title", paper.planned().title());
        put(
                map,
                "date",
                paper.planned().date() == null
                        ? null
                        : String.valueOf(paper.planned().date()));
        put(
                map,
                "withheld",
                paper.planned().withheld() == null
                        ? null
                        : paper.planned().withheld().ground());
        map.put("source", paper.kind().word());
        map.put("signed", paper.part().signed());
        map.put("firstPage", (long) bound.firstPage());
        map.put("pages", (long) bound.pages());
        map.put("conformance", paper.part().conformance().claims(2));
        map.put("unstampedPages", bound.unstamped().stream().map(Long::valueOf).toList());
        return map;
    }

    private static Map<String, Object> file(String name, Map<String, byte[]> files) {
        byte[] bytes = files.getOrDefault(name, new byte[0]);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", name);
        map.put(SHA, Sha256.of(bytes));
        map.put("bytes", (long) bytes.length);
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** Codes only: the sentences quote values, which may be anything. */
    private static Map<String, Object> finding(Diagnostic found) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", found.severity().name().toLowerCase(Locale.ROOT));
        map.put("code", found.code().id());
        map.put("sentence", found.sentence().key());
        return map;
    }

    /** What the manifest in these bytes says; null if it is none of this version. */
    static @Nullable Past read(byte[] bytes) {
        Object tree = JsonTree.read(new String(bytes, StandardCharsets.UTF_8));
        if (!(tree instanceof Map<?, ?> root)
                || !(root.get("packManifestVersion") instanceof Long version)
                || version != VERSION) {
            return null;
        }
        Map<String, String> files = new HashMap<>();
        collect(root.get("pack"), files);
        collect(root.get("agenda"), files);
        collect(root.get("report"), files);
        if (root.get("items") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map && map.get(PAPERS) instanceof List<?> papers) {
                    papers.forEach(paper -> collect(paper, files));
                }
            }
        }
        return new Past(String.valueOf(root.get("meeting")), String.valueOf(root.get("edition")), files);
    }

    /** A name that leads out of the folder was written by nobody here. */
    private static void collect(@Nullable Object node, Map<String, String> files) {
        if (node instanceof Map<?, ?> map && map.get("file") instanceof String name) {
            int slash = name.indexOf('/');
            boolean safe = OutputFolder.isName(name.substring(slash + 1))
                    && (slash < 0 || OutputFolder.isName(name.substring(0, slash) + ".pdf"));
            if (safe) {
                files.put(name, String.valueOf(map.get(SHA)));
            }
        }
    }
}
