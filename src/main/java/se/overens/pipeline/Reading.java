package se.overens.pipeline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;
import se.overens.workspace.RegisteredMunicipality;
import se.overens.workspace.Registry;

/**
 * What was found while the files were read, told apart by municipality: a fault in one file spoils no other's document.
 *
 * @param findings of all files
 */
record Reading(List<Diagnostic> findings) {
    private static final String MUNICIPALITIES = "municipalities/";

    Reading {
        findings = List.copyOf(findings);
    }

    /**
     * The findings that a document of this municipality rests on: those of its own file and of the region's; of the
     * region's alone if it is null.
     */
    List<Diagnostic> of(@Nullable String idCodeOrName) {
        RegisteredMunicipality registered =
                idCodeOrName == null ? null : Registry.sweden().find(idCodeOrName);
        String own = MUNICIPALITIES + (registered == null ? idCodeOrName : registered.id()) + ".";
        return findings.stream()
                .filter(d -> !file(d.location()).startsWith(MUNICIPALITIES)
                        || file(d.location()).startsWith(own))
                .toList();
    }

    private static String file(Location location) {
        if (location instanceof SourceSpan span) {
            return span.file();
        }
        return location instanceof WholeFile whole ? Objects.toString(whole.file()) : "";
    }
}
