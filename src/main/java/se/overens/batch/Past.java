package se.overens.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.overens.json.JsonText;
import se.overens.json.JsonTree;
import se.overens.output.FolderLock;
import se.overens.output.Journal;
import se.overens.output.OutputFolder;
import se.overens.workspace.Sha256;

/**
 * What earlier runs have left in a folder: the manifest of the last that ended, and the journal of one that did not.
 *
 * <p>The journal begins with the kind of document that the run made. Each further line is a subject that is finished, or
 * the hash of a report that is about to be written.
 */
final class Past {
    private static final int LARGEST = 256 << 20;
    private static final String KIND = "run";
    private static final String REPORT = "report";
    private static final String HASH = "sha256";

    private final Path folder;
    private final Manifest manifest;
    private final List<String> lines;

    private Past(Path folder, Manifest manifest, List<String> lines) {
        this.folder = folder;
        this.manifest = manifest;
        this.lines = lines;
    }

    static Past of(Path folder) {
        byte[] bytes = bytes(folder.resolve(Manifest.FILE));
        Manifest read = bytes == null ? null : Manifest.read(bytes);
        return new Past(folder, read == null ? Manifest.EMPTY : read, Journal.read(folder));
    }

    /** The same with what the manifest leaves out, read in the report, if nobody has changed that since. */
    Past withWords() {
        byte[] table = bytes(folder.resolve(Reports.TABLE));
        boolean ours =
                table != null && Sha256.of(table).equals(manifest.reports().get(Reports.TABLE));
        if (!ours) {
            return this;
        }
        Manifest whole = manifest;
        List<Section> sections = List.copyOf(manifest.sections().values());
        for (Section section : ReportTable.words(new String(table, StandardCharsets.UTF_8), sections)) {
            whole = whole.with(section, Map.of());
        }
        return new Past(folder, whole, lines);
    }

    Manifest manifest() {
        return manifest;
    }

    /** True if the last run ended in order: what one that did not has left is cleared up by a run that goes all the way. */
    boolean isOver() {
        return lines.isEmpty() && !FolderLock.isTraced(folder);
    }

    /** What is known of each subject of a document of the same kind. */
    Map<String, Entry> entries(Section kind) {
        Map<String, Entry> entries = new HashMap<>();
        Section section = manifest.section(kind.key());
        if (section != null && section.isOfTheSameKind(kind)) {
            section.entries().forEach(entry -> entries.put(entry.subject(), entry));
        }
        if (!lines.isEmpty() && lines.get(0).equals(begin(kind))) {
            for (String line : lines.subList(1, lines.size())) {
                Entry entry = ManifestJson.entry(line);
                Entry same = entry == null ? null : entries.get(entry.subject());
                if (entry != null && (same == null || !finished(same).equals(line))) {
                    entries.put(entry.subject(), entry);
                }
            }
        }
        return entries;
    }

    /** True if all files of the entry are in the folder, as they were written. */
    boolean isThere(Entry entry) {
        for (FileEntry file : entry.files()) {
            byte[] bytes = bytes(folder.resolve(file.name()));
            if (bytes == null || !file.isLike(bytes)) {
                return false;
            }
        }
        return true;
    }

    /** True if a file in the folder is a report that a run wrote, and nobody has changed since. */
    boolean isReport(String name, byte[] bytes) {
        String hash = Sha256.of(bytes);
        return hash.equals(manifest.reports().get(name)) || announced(name).contains(hash);
    }

    /** True if the reports are there as they were written. */
    boolean hasReports() {
        for (Map.Entry<String, String> report : manifest.reports().entrySet()) {
            byte[] bytes = bytes(folder.resolve(report.getKey()));
            if (bytes == null || !Sha256.of(bytes).equals(report.getValue())) {
                return false;
            }
        }
        return !manifest.reports().isEmpty();
    }

    private Set<String> announced(String name) {
        Set<String> hashes = new HashSet<>();
        for (String line : lines) {
            if (JsonTree.read(line) instanceof Map<?, ?> map && name.equals(map.get(REPORT))) {
                hashes.add(String.valueOf(map.get(HASH)));
            }
        }
        return hashes;
    }

    /** The first lines of the journal of a run: what it makes, and the reports that an earlier one may have written. */
    List<String> journal(Section kind, Map<String, Entry> kept) {
        List<String> begun = new ArrayList<>();
        begun.add(begin(kind));
        kept.values().forEach(entry -> begun.add(finished(entry)));
        for (String line : lines) {
            if (JsonTree.read(line) instanceof Map<?, ?> map && map.containsKey(REPORT)) {
                begun.add(line);
            }
        }
        return begun;
    }

    private static String begin(Section kind) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("document", kind.document());
        about.put("edition", kind.edition());
        about.put("formats", kind.formats());
        about.put("program", kind.program());
        return JsonText.line(Map.of(KIND, about));
    }

    /** The line of the journal for a finished subject. */
    static String finished(Entry entry) {
        return JsonText.line(ManifestJson.map(entry));
    }

    /** The line of the journal for a report that is about to be written. */
    static String announce(String name, byte[] bytes) {
        return JsonText.line(new TreeMap<>(Map.of(REPORT, name, HASH, Sha256.of(bytes))));
    }

    private static byte @Nullable [] bytes(Path file) {
        return OutputFolder.bytes(file, LARGEST);
    }
}
