package se.overens.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.overens.diagnostic.Diagnostics;
import se.overens.output.FileSet;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.pipeline.Pipeline;

/** Where documents are written, and whether they are: all files of a document or none. */
public final class Delivery {
    private final OutputFolder target;
    private final OverwriteRule rule;
    private final boolean dry;

    /**
     * @param force true if files of others may be replaced
     * @param dry true if nothing is written
     */
    public Delivery(Path folder, boolean force, boolean dry) {
        this.target = OutputFolder.at(folder);
        this.rule = new OverwriteRule(force, Pipeline::ownerOf);
        this.dry = dry;
    }

    /** True if nothing is written. */
    public boolean isDry() {
        return dry;
    }

    /** True if all these files are there already, with these bytes. */
    boolean holds(Map<String, byte[]> files) {
        return files.entrySet().stream().allMatch(file -> target.holds(file.getKey(), file.getValue()));
    }

    /** Where the files of the folder are that have these names. */
    List<Path> paths(Collection<String> names) {
        return names.stream().map(target::path).toList();
    }

    /** Where the files are, or would be; nothing after a finding. */
    public List<Path> deliver(Map<String, byte[]> files, Diagnostics findings) {
        List<Path> paths = new ArrayList<>();
        if (dry) {
            for (String name : files.keySet()) {
                target.planned(name, rule, findings).ifPresent(paths::add);
            }
            return findings.hasErrors() ? List.of() : paths;
        }
        if (files.size() > 1) {
            return FileSet.write(target, files, rule, findings);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Optional<Path> path = target.write(file.getKey(), file.getValue(), rule, findings);
            path.ifPresent(paths::add);
        }
        return paths;
    }
}
