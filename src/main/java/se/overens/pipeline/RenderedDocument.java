package se.overens.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Severity;
import se.overens.layout.FieldFrame;
import se.overens.layout.Pages;
import se.overens.template.Rendering;

/**
 * What came of a request: the document's bytes, or the reasons why there are none.
 *
 * @param fileName a safe ASCII name with its extension; null when it is not known what to make
 * @param bytes the whole PDF, or null when an error was found; not copied, so treat it as read-only
 * @param pages how many pages it has; 0 when there is no document
 * @param fields the names of its signature fields, in reading order
 * @param missing how many values it has placeholders for, or lacks otherwise; 0 unless it is a draft
 * @param diagnostics all findings, with their places
 */
public record RenderedDocument(
        @Nullable String fileName,
        byte @Nullable [] bytes,
        int pages,
        List<String> fields,
        int missing,
        List<Diagnostic> diagnostics) {

    public RenderedDocument {
        fields = List.copyOf(fields);
        diagnostics = List.copyOf(diagnostics);
    }

    static RenderedDocument of(Stages stages, List<Diagnostic> diagnostics) {
        Pages pages = stages.bytes() == null ? null : stages.pages();
        int count = pages == null ? 0 : pages.pages().size();
        List<String> fields = pages == null ? List.of() : fields(pages);
        Rendering rendering = stages.rendering();
        int missing = rendering == null ? 0 : rendering.missing().size();
        return new RenderedDocument(stages.fileName(), stages.bytes(), count, fields, missing, diagnostics);
    }

    private static List<String> fields(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.frames().stream())
                .filter(FieldFrame.class::isInstance)
                .map(frame -> ((FieldFrame) frame).line().fieldName())
                .toList();
    }

    /** True if any finding is an error; then there are no bytes. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
