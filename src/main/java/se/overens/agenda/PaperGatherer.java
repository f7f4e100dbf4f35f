package se.overens.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;
import se.overens.pdf.pack.PackPart;
import se.overens.pdf.pack.PackWriter;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.MeetingPlan;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.PlannedItem;
import se.overens.pipeline.PlannedPaper;
import se.overens.pipeline.RenderedDocument;
import se.overens.workspace.PaperFiles;

/** Makes or reads every paper of a meeting, in order; one that cannot be had does not stop the others, so that all faults are told. */
final class PaperGatherer {
    private final Pipeline pipeline;
    private final PaperFiles files;
    private final PackWriter writer;
    private final PackRequest.Edition edition;
    private final Diagnostics findings;

    PaperGatherer(
            Pipeline pipeline, PaperFiles files, PackWriter writer, PackRequest.Edition edition, Diagnostics findings) {
        this.pipeline = pipeline;
        this.files = files;
        this.writer = writer;
        this.edition = edition;
        this.findings = findings;
    }

    /** The papers that have content: those that are only named on the agenda are left out. */
    List<Paper> gather(MeetingPlan plan) {
        List<Paper> papers = new ArrayList<>();
        for (PlannedItem item : plan.items()) {
            for (int i = 0; i < item.papers().size(); i++) {
                Paper paper = paper(plan, item, i + 1);
                if (paper != null) {
                    papers.add(paper);
                }
            }
        }
        return papers;
    }

    private @Nullable Paper paper(MeetingPlan plan, PlannedItem item, int position) {
        PlannedPaper planned = item.papers().get(position - 1);
        boolean secret = planned.withheld() != null;
        boolean has = planned.generated() != null || planned.file() != null;
        if (secret && (edition == PackRequest.Edition.PUBLISHED || !has)) {
            RenderedDocument page =
                    pipeline.withheldPage(plan.id(), item.number(), position, edition == PackRequest.Edition.DRAFT);
            return rendered(item, planned, page, Paper.Kind.WITHHELD);
        }
        DocumentRequest request = planned.generated();
        if (request != null) {
            DocumentRequest edited = request.asDraft(edition == PackRequest.Edition.DRAFT)
                    .asPublication(edition == PackRequest.Edition.PUBLISHED);
            RenderedDocument document = pipeline.paper(edited, plan.id(), item.number());
            return rendered(item, planned, document, Paper.Kind.GENERATED);
        }
        String file = planned.file();
        byte[] bytes = file == null ? null : files.read(file, planned.sha256(), planned.where());
        return file == null || bytes == null ? null : part(item, planned, bytes, file, Paper.Kind.FILE);
    }

    private @Nullable Paper rendered(
            PlannedItem item, PlannedPaper planned, RenderedDocument document, Paper.Kind kind) {
        findings.addAll(document.diagnostics());
        byte[] bytes = document.bytes();
        String name = document.fileName();
        return bytes == null || name == null ? null : part(item, planned, bytes, name, kind);
    }

    private @Nullable Paper part(PlannedItem item, PlannedPaper planned, byte[] bytes, String name, Paper.Kind kind) {
        PackPart part = writer.read(bytes, new WholeFile(name), findings);
        if (part == null) {
            return null;
        }
        findings.addAll(part.findings());
        return new Paper(item, planned, bytes, part, kind);
    }
}
