package se.overens.batch;

import java.util.List;
import se.overens.pipeline.Deviation;
import se.overens.workspace.WorkspaceInputs;

/**
 * What reports tell.
 *
 * @param sections all that the manifest knows
 * @param deviations in what the municipalities differ from the regional model
 */
record ReportData(List<Section> sections, List<Deviation> deviations) {
    ReportData {
        sections = List.copyOf(sections);
        deviations = List.copyOf(deviations);
    }

    /** How many deviations a subject has: those of its municipality, and its own. */
    long count(Entry entry) {
        return deviations.stream().filter(one -> isOf(one, entry)).count();
    }

    private static boolean isOf(Deviation deviation, Entry entry) {
        String[] ids = entry.subject().split("/");
        boolean here = WorkspaceInputs.isOfMunicipality(deviation.file())
                && WorkspaceInputs.id(deviation.file()).equals(ids[0]);
        return here
                && (ids.length == 1
                        || deviation.centre().isEmpty()
                        || deviation.centre().equals(ids[1]));
    }
}
