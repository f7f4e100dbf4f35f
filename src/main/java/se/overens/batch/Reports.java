package se.overens.batch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.output.Journal;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.pipeline.Deviation;
import se.overens.pipeline.OutOfMemory;
import se.overens.workspace.Sha256;

/** The files that tell of a run: {@code report.html}, {@code report.csv} and {@code manifest.json}. */
final class Reports {
    static final String PAGE = "report.html";
    static final String TABLE = "report.csv";

    /** Those that a person may have written in. */
    static final List<String> NAMES = List.of(PAGE, TABLE);

    private final OutputFolder folder;
    private final OverwriteRule rule;

    /** @param rule whose the files are that may be there already */
    Reports(OutputFolder folder, OverwriteRule rule) {
        this.folder = folder;
        this.rule = rule;
    }

    /** False, with findings, if a file of these names is there that is not ours. */
    boolean mayBeWritten(Diagnostics findings) {
        Diagnostics own = new Diagnostics();
        for (String name : List.of(PAGE, TABLE, Manifest.FILE)) {
            folder.planned(name, rule, own);
        }
        findings.addAll(own.list());
        return !own.hasErrors();
    }

    /**
     * Writes them; the journal is told of a report before it is written, so that it can be told from somebody's own file
     * even if the run ends there.
     *
     * @return the manifest, or null after a finding
     */
    @Nullable
    Manifest write(
            Manifest before, Section section, List<Deviation> deviations, Journal journal, Diagnostics findings) {
        try {
            return attempt(before, section, deviations, journal, findings);
        } catch (OutOfMemoryError e) {
            findings.add(OutOfMemory.found());
            return null;
        }
    }

    private @Nullable Manifest attempt(
            Manifest before, Section section, List<Deviation> deviations, Journal journal, Diagnostics findings) {
        ReportData data = new ReportData(
                List.copyOf(before.with(section, Map.of()).sections().values()), deviations);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PAGE, ReportPage.of(data, section.program()).getBytes(StandardCharsets.UTF_8));
        files.put(TABLE, ReportTable.of(data).getBytes(StandardCharsets.UTF_8));
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            hashes.put(file.getKey(), Sha256.of(file.getValue()));
            journal.add(Past.announce(file.getKey(), file.getValue()));
        }
        Manifest manifest = before.with(section, hashes);
        files.put(Manifest.FILE, manifest.bytes());
        boolean written = true;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean there = folder.holds(file.getKey(), file.getValue());
            written &= there
                    || folder.write(file.getKey(), file.getValue(), rule, findings)
                            .isPresent();
        }
        return written ? manifest : null;
    }
}
