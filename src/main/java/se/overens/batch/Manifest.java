package se.overens.batch;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is in a folder of documents: {@code manifest.json}. The same documents give the same bytes.
 *
 * @param sections by {@linkplain Section#key() document and edition}
 * @param reports the SHA-256 of the reports, by file name
 */
record Manifest(Map<String, Section> sections, Map<String, String> reports) {
    static final String FILE = "manifest.json";

    /** In bytes; ten thousand documents need a sixth of it. */
    private static final int LARGEST = 64 << 20;

    /** Of a folder where no run has been. */
    static final Manifest EMPTY = new Manifest(Map.of(), Map.of());

    Manifest {
        sections = new TreeMap<>(sections);
        reports = new TreeMap<>(reports);
    }

    /** The manifest in these bytes, or null if they are none that this version reads. */
    static @Nullable Manifest read(byte[] bytes) {
        return bytes.length > LARGEST ? null : ManifestJson.read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The name of the template that a document is called by, if it is here; else what it is called. */
    String nameOf(String asked) {
        return sections.values().stream()
                .filter(section -> section.alias().equals(asked))
                .map(Section::document)
                .findFirst()
                .orElse(asked);
    }

    byte[] bytes() {
        return ManifestJson.write(this).getBytes(StandardCharsets.UTF_8);
    }

    @Nullable
    Section section(String key) {
        return sections.get(key);
    }

    /** The same with one section and its reports replaced. */
    Manifest with(Section section, Map<String, String> written) {
        Map<String, Section> more = new TreeMap<>(sections);
        more.put(section.key(), section);
        Map<String, String> all = new TreeMap<>(reports);
        all.putAll(written);
        return new Manifest(more, all);
    }
}
