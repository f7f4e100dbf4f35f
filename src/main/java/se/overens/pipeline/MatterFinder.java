package se.overens.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.Workspace;

/**
 * Finds the case or the meeting that a document is to be about.
 *
 * @param workspace the data
 * @param found where findings go
 */
record MatterFinder(Workspace workspace, Diagnostics found) {
    /** The subject of a document about the case or meeting {@code asked}, or about the only one; null with a finding. */
    @Nullable
    Subject find(@Nullable String asked, SubjectKind kind) {
        if (kind == SubjectKind.CASE) {
            Case matter = choose(asked, workspace.cases(), Case::id, "cases");
            return matter == null ? null : of(workspace, matter);
        }
        Meeting meeting = choose(asked, workspace.meetings(), Meeting::id, "meetings");
        return meeting == null ? null : of(workspace, meeting);
    }

    /** What a document of this case is about: the case, and whom and what it names. */
    static Subject of(Workspace workspace, Case matter) {
        Municipality municipality = municipality(workspace, matter.municipality());
        Centre centre = municipality == null || matter.centre() == null
                ? null
                : municipality.centres().stream()
                        .filter(c -> c.id().equals(matter.centre()))
                        .findFirst()
                        .orElse(null);
        return new Subject(workspace.profile(), municipality, centre, matter, null);
    }

    /** What a document of this meeting is about. */
    static Subject of(Workspace workspace, Meeting meeting) {
        return new Subject(workspace.profile(), municipality(workspace, meeting.municipality()), null, null, meeting);
    }

    private static @Nullable Municipality municipality(Workspace workspace, @Nullable String id) {
        return id == null ? null : workspace.find(id, new Diagnostics());
    }

    private <T> @Nullable T choose(
            @Nullable String asked, List<T> all, Function<T, @Nullable String> id, String folder) {
        List<String> ids = all.stream()
                .map(item -> Objects.requireNonNullElse(id.apply(item), ""))
                .toList();
        if (asked == null && all.size() == 1) {
            return all.get(0);
        } else if (asked != null && ids.contains(asked)) {
            return all.get(ids.indexOf(asked));
        }
        Diagnostic missing = asked == null
                ? Diagnostic.of(Code.MATTER_NOT_CHOSEN, Nowhere.NOWHERE)
                : Diagnostic.of(Code.UNKNOWN_MATTER, Nowhere.NOWHERE, asked);
        String near = asked == null ? null : Nearest.to(asked, ids);
        missing = near == null ? missing : missing.hint("meant", near);
        found.add(ids.isEmpty() ? missing.hint("none", folder) : missing.hint("choose", String.join(", ", ids)));
        return null;
    }
}
