package se.overens.agenda;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;
import se.overens.output.FileSet;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.output.Owner;
import se.overens.pipeline.Pipeline;
import se.overens.workspace.Sha256;

/**
 * Writes the files of a pack: all of them or none, what is there already not again, and what an earlier run of the same
 * meeting wrote and this one does not, away.
 */
final class Handover {
    private static final int LARGEST_MANIFEST = 16 << 20;

    private final PackRequest request;
    private final Diagnostics findings;
    private final OutputFolder folder;

    Handover(PackRequest request, Diagnostics findings) {
        this.request = request;
        this.findings = findings;
        this.folder = OutputFolder.at(request.out());
    }

    /**
     * What was written.
     *
     * @param paths where all files are
     * @param unchanged how many of them were there, just so
     */
    record Written(List<Path> paths, int unchanged) {}

    /** Writes {@code files} and their manifest; null after an error, and then nothing has changed. */
    @Nullable
    Written write(Map<String, byte[]> files, String manifest) {
        PackManifest.Past past = past();
        if (findings.hasErrors()) {
            return null;
        }
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(PackManifest.FILE, manifest.getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> changed = new LinkedHashMap<>(all);
        changed.entrySet().removeIf(file -> at(file.getKey()).holds(name(file.getKey()), file.getValue()));
        List<Path> paths =
                files.keySet().stream().map(file -> at(file).path(name(file))).toList();
        int unchanged = (int) files.keySet().stream()
                .filter(file -> !changed.containsKey(file))
                .count();
        OverwriteRule rule = rule(past);
        if (request.settings().dry()) {
            changed.keySet().forEach(file -> at(file).planned(name(file), rule, findings));
        } else if (!changed.isEmpty()) {
            FileSet.write(folder, changed, rule, findings);
        }
        if (findings.hasErrors()) {
            return null;
        }
        if (past != null && !request.settings().dry()) {
            clear(past, all.keySet());
        }
        return new Written(paths, unchanged);
    }

    private OutputFolder at(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? folder : OutputFolder.at(request.out().resolve(file.substring(0, slash)));
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    /** A file of others is ours too if an earlier run put it there and nobody has changed it; a signed one never is. */
    private OverwriteRule rule(PackManifest.@Nullable Past past) {
        Set<String> known = past == null ? Set.of() : new HashSet<>(past.files().values());
        return new OverwriteRule(request.settings().force(), bytes -> {
            Owner owner = Pipeline.ownerOf(bytes);
            boolean copied = owner == Owner.FOREIGN && known.contains(Sha256.of(bytes));
            return copied || PackManifest.read(bytes) != null ? Owner.OURS : owner;
        });
    }

    /** The manifest that is there; a finding if it is that of another pack, whose files must not be mixed with these. */
    private PackManifest.@Nullable Past past() {
        Path file = request.out().resolve(PackManifest.FILE);
        byte[] bytes = OutputFolder.bytes(file, LARGEST_MANIFEST);
        PackManifest.Past past = bytes == null ? null : PackManifest.read(bytes);
        if (past != null) {
            boolean same = past.meeting().equals(request.meeting())
                    && past.edition().equals(request.edition().word());
            if (!same) {
                String shown = request.out().toString();
                Diagnostic other = Diagnostic.of(Code.OTHER_PACK, new WholeFile(shown), past.meeting());
                findings.add(withEdition(other, past.edition()).hint("remedy"));
            }
        }
        return past;
    }

    private static Diagnostic withEdition(Diagnostic other, String edition) {
        boolean known = Arrays.stream(PackRequest.Edition.values())
                .anyMatch(one -> one.word().equals(edition));
        return known ? other.hint(edition) : other;
    }

    /** Takes away what the last run wrote, nobody has touched since, and does not belong to the pack any more. */
    private void clear(PackManifest.Past past, Set<String> kept) {
        List<String> gone = new ArrayList<>(past.files().keySet());
        gone.removeAll(kept);
        for (String file : gone) {
            Path path = at(file).path(name(file));
            byte[] bytes = OutputFolder.bytes(path, Integer.MAX_VALUE - 8L);
            boolean ours = bytes != null
                    && Sha256.of(bytes).equals(past.files().get(file))
                    && Pipeline.ownerOf(bytes) != Owner.SIGNED;
            if (ours) {
                at(file).discard(name(file));
            }
        }
    }
}
