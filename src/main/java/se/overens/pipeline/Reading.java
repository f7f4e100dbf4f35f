package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.RegisteredMunicipality;
import se.overens.workspace.Registry;

/**
 * What was found while the files were read, told apart by municipality: a fault in one file spoils no other's document.
 *
 * @param findings of all files
 */
record Reading(List<Diagnostic> findings) {
    private static final String MUNICIPALITIES = "municipalities/";
    private static final String CASES = "cases/";
    private static final String MEETINGS = "meetings/";

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
        return only(MUNICIPALITIES + (registered == null ? idCodeOrName : registered.id()) + ".");
    }

    /** The findings that a document of a case or meeting rests on: those of its own file, and of all but their like. */
    List<Diagnostic> ofMatter(@Nullable String id) {
        return findings.stream()
                .filter(d -> !isMatter(d) || id == null || file(d.location()).contains("/" + id + "."))
                .toList();
    }

    /** The same for the files that each tell of one subject of a kind. */
    Map<String, List<Diagnostic>> errorsByFile(SubjectKind kind) {
        String folder = switch (kind) {
            case REGION -> null;
            case MUNICIPALITY, CENTRE -> MUNICIPALITIES;
            case CASE -> CASES;
            case MEETING -> MEETINGS;
        };
        Map<String, List<Diagnostic>> byFile = errorsByFile();
        byFile.keySet().removeIf(file -> folder == null || !file.startsWith(folder));
        return byFile;
    }

    /** The findings in files of which at least one is an error, by file; those of the region's and the like left out. */
    Map<String, List<Diagnostic>> errorsByFile() {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        for (Diagnostic found : findings) {
            String file = file(found.location());
            if (file.startsWith(MUNICIPALITIES) || isMatter(found)) {
                byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(found);
            }
        }
        byFile.values().removeIf(list -> list.stream().allMatch(d -> d.severity() != Severity.ERROR));
        return byFile;
    }

    /** The ids of municipalities, cases and meetings whose files have errors. */
    Set<String> unreadIds() {
        return errorsByFile().keySet().stream()
                .map(file -> file.replaceAll(".*/|[.]yaml$", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Diagnostic> only(String own) {
        return findings.stream()
                .filter(d -> !isMatter(d))
                .filter(d -> !file(d.location()).startsWith(MUNICIPALITIES)
                        || file(d.location()).startsWith(own))
                .toList();
    }

    private static boolean isMatter(Diagnostic found) {
        String file = file(found.location());
        return file.startsWith(CASES) || file.startsWith(MEETINGS);
    }

    private static String file(Location location) {
        if (location instanceof SourceSpan span) {
            return span.file();
        }
        return location instanceof WholeFile whole ? Objects.toString(whole.file()) : "";
    }
}
