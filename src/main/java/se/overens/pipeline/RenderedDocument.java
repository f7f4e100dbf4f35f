package se.overens.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Severity;
import se.overens.document.Document;
import se.overens.document.SignatureBlock;
import se.overens.layout.FieldFrame;
import se.overens.layout.Pages;

/**
 * What came of a request: the document's bytes, or the reasons why there are none.
 *
 * @param fileName the PDF's: a safe ASCII name with its extension; null when it is not known what to make
 * @param bytes the whole PDF, or null when an error was found or none was asked for; not copied, so treat it as read-only
 * @param word the whole Word file, or null when an error was found or none was asked for; not copied either
 * @param pages how many pages it has; 0 when there is no document
 * @param fields the names of its signature fields, in reading order
 * @param signatures for what it is to be signed, such as "Barnhälsovård (BVC)", a text for each signatory
 * @param missing the values that a draft has placeholders for, or that the document could not be made without
 * @param diagnostics all findings, with their places
 */
public record RenderedDocument(
        @Nullable String fileName,
        byte @Nullable [] bytes,
        byte @Nullable [] word,
        int pages,
        List<String> fields,
        List<String> signatures,
        List<MissingData> missing,
        List<Diagnostic> diagnostics) {

    public RenderedDocument {
        fields = List.copyOf(fields);
        signatures = List.copyOf(signatures);
        missing = List.copyOf(missing);
        diagnostics = List.copyOf(diagnostics);
    }

    static RenderedDocument of(Stages stages, List<Diagnostic> diagnostics) {
        boolean made = stages.bytes() != null || stages.word() != null;
        Pages pages = made ? stages.pages() : null;
        int count = pages == null ? 0 : pages.pages().size();
        List<String> fields = pages == null ? List.of() : fields(pages);
        return new RenderedDocument(
                stages.fileName(),
                stages.bytes(),
                stages.word(),
                count,
                fields,
                pages == null ? List.of() : signatures(pages.document()),
                stages.missing(),
                diagnostics);
    }

    private static List<String> fields(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.frames().stream())
                .filter(FieldFrame.class::isInstance)
                .map(frame -> ((FieldFrame) frame).line().fieldName())
                .toList();
    }

    private static List<String> signatures(Document document) {
        return document.blocks().stream()
                .filter(SignatureBlock.class::isInstance)
                .flatMap(block -> ((SignatureBlock) block).lines().stream())
                .map(line -> line.role().text())
                .toList();
    }

    /** What is to be written, by file name; nothing when an error was found. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (fileName != null && bytes != null) {
            files.put(fileName, bytes);
        }
        if (fileName != null && word != null) {
            files.put(fileName.substring(0, fileName.lastIndexOf('.') + 1) + Format.DOCX.extension(), word);
        }
        return files;
    }

    /** True if any finding is an error; then there are no bytes. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
