package se.overens.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.overens.batch.Entry.FindingEntry;
import se.overens.batch.Entry.MissingEntry;
import se.overens.json.JsonText;
import se.overens.json.JsonTree;
import se.overens.output.OutputFolder;

/**
 * The manifest and the lines of the journal as JSON; {@code docs/formats/manifest.md} describes it.
 *
 * <p>Who could supply a value, and the sentences of findings, which quote values, may name persons: they are left to the
 * reports, which people read, and are not written here.
 */
final class ManifestJson {
    /** Raised when a key changes its meaning; a manifest of another version is as good as none. */
    private static final long VERSION = 1;

    private ManifestJson() {}

    static String write(Manifest manifest) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("manifestVersion", VERSION);
        root.put("reports", manifest.reports());
        root.put(
                "documents",
                manifest.sections().values().stream().map(ManifestJson::map).toList());
        return JsonText.indented(root);
    }

    private static Map<String, Object> map(Section section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("document", section.document());
        map.put("title", section.title());
        map.put("alias", section.alias());
        map.put("edition", section.edition());
        map.put("formats", section.formats());
        map.put("program", section.program());
        map.put("inputs", section.inputs());
        map.put("templates", section.templates());
        map.put("whole", section.whole());
        map.put("subjects", section.entries().stream().map(ManifestJson::map).toList());
        return map;
    }

    static Map<String, Object> map(Entry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("subject", entry.subject());
        map.put("name", entry.name());
        map.put("status", entry.status().word());
        map.put("inputs", entry.inputs());
        map.put("files", entry.files().stream().map(ManifestJson::map).toList());
        map.put("pages", entry.pages());
        map.put("fields", entry.fields());
        map.put("signatures", entry.signatures());
        map.put("placeholders", entry.missing().size());
        map.put(
                "missing",
                entry.missing().stream()
                        .map(one -> row("name", one.name(), "place", one.place()))
                        .toList());
        map.put(
                "findings",
                entry.findings().stream()
                        .map(one -> row(
                                "severity", one.severity(),
                                "code", one.code(),
                                "place", one.place()))
                        .toList());
        return map;
    }

    private static Map<String, Object> map(FileEntry file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", file.name());
        map.put("sha256", file.sha256());
        map.put("crc32c", file.crc32c());
        map.put("bytes", file.bytes());
        map.put("conformance", file.conformance());
        return map;
    }

    private static Map<String, Object> row(String... keysAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return row;
    }

    /** The manifest of a text, without what no run writes; null if it is none of this version, or cannot be read. */
    static @Nullable Manifest read(String text) {
        Node root = new Node(JsonTree.read(text));
        if (root.number("manifestVersion") != VERSION) {
            return null;
        }
        Map<String, Section> sections = new TreeMap<>();
        for (Node node : root.nodes("documents")) {
            if (!node.text("document").isEmpty()) {
                Section section = section(node);
                sections.put(section.key(), section);
            }
        }
        Map<String, String> reports = root.texts("reports");
        reports.keySet().removeIf(name -> !Reports.NAMES.contains(name));
        return new Manifest(sections, reports);
    }

    private static Section section(Node node) {
        boolean untouched = node.nodes("subjects").stream().allMatch(ManifestJson::isEntry);
        return new Section(
                node.text("document"),
                node.text("title"),
                node.text("alias"),
                node.text("edition"),
                node.list("formats"),
                node.text("program"),
                node.texts("inputs"),
                node.texts("templates"),
                untouched && node.get("whole") == Boolean.TRUE,
                node.nodes("subjects").stream()
                        .filter(ManifestJson::isEntry)
                        .map(ManifestJson::entry)
                        .toList());
    }

    /** The entry of a line of the journal, or null if it is none. */
    static @Nullable Entry entry(String line) {
        Node node = new Node(JsonTree.read(line));
        return isEntry(node) ? entry(node) : null;
    }

    /** False for what no run writes: without a subject, or with files that may lie elsewhere. */
    private static boolean isEntry(Node node) {
        String subject = node.text("subject");
        return !subject.isEmpty()
                && subject.chars().noneMatch(Character::isISOControl)
                && node.nodes("files").stream().allMatch(file -> OutputFolder.isName(file.text("name")));
    }

    private static Entry entry(Node node) {
        Status status = Status.FAILED;
        for (Status one : Status.values()) {
            status = one.word().equals(node.text("status")) ? one : status;
        }
        return new Entry(
                node.text("subject"),
                node.text("name"),
                status,
                node.text("inputs"),
                node.each("files", ManifestJson::file),
                (int) node.number("pages"),
                node.list("fields"),
                node.list("signatures"),
                node.each("missing", one -> new MissingEntry(one.text("name"), one.text("place"), "")),
                node.each(
                        "findings",
                        one -> new FindingEntry(one.text("severity"), one.text("code"), one.text("place"), "")));
    }

    private static FileEntry file(Node node) {
        return new FileEntry(
                node.text("name"),
                node.text("sha256"),
                node.text("crc32c"),
                node.number("bytes"),
                node.list("conformance"));
    }

    /** A value of the tree that answers what it has not with nothing. */
    private record Node(@Nullable Object value) {
        private @Nullable Object get(String key) {
            return value instanceof Map<?, ?> map ? map.get(key) : null;
        }

        String text(String key) {
            return get(key) instanceof String text ? text : "";
        }

        long number(String key) {
            return get(key) instanceof Long number ? number : 0;
        }

        List<Node> nodes(String key) {
            List<Node> nodes = new ArrayList<>();
            if (get(key) instanceof List<?> list) {
                list.forEach(item -> nodes.add(new Node(item)));
            }
            return nodes;
        }

        <T> List<T> each(String key, Function<Node, T> make) {
            return nodes(key).stream().map(make).toList();
        }

        List<String> list(String key) {
            return nodes(key).stream().map(node -> String.valueOf(node.value)).toList();
        }

        Map<String, String> texts(String key) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (get(key) instanceof Map<?, ?> map) {
                map.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
            }
            return texts;
        }
    }
}
