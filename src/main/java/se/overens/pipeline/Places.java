package se.overens.pipeline;

import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.yaml.SourceMap;

/** Turns the paths of findings into places in files. */
final class Places {
    private Places() {}

    /** Adds each finding of {@code found} to {@code target}; a path becomes the place of its value, or of what lacks it. */
    static void resolve(Diagnostics found, SourceMap map, Diagnostics target) {
        for (Diagnostic diagnostic : found.list()) {
            SourceSpan place = diagnostic.location() instanceof ValuePath path ? map.nearest(path) : null;
            target.add(place == null ? diagnostic : diagnostic.at(place));
        }
    }
}
