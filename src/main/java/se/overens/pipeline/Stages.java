package se.overens.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.document.Document;
import se.overens.layout.Pages;
import se.overens.template.Rendering;
import se.overens.template.TemplateData;

/**
 * Everything that lies between a request and its bytes, as far as it got: for {@code inspect} and the golden tests.
 *
 * @param fileName the file's name
 * @param data the template's variables
 * @param rendering the markup
 * @param document the document model
 * @param pages the pages
 * @param missing what it lacks: a draft has places for it, any other document cannot be made without
 * @param bytes the PDF, if it was asked for
 * @param word the Word file, if it was asked for
 */
public record Stages(
        @Nullable String fileName,
        @Nullable TemplateData data,
        @Nullable Rendering rendering,
        @Nullable Document document,
        @Nullable Pages pages,
        List<MissingData> missing,
        byte @Nullable [] bytes,
        byte @Nullable [] word) {
    public Stages {
        missing = List.copyOf(missing);
    }

    /** What is there of a document that was not begun. */
    static final Stages NONE = new Stages(null, null, null, null, null, List.of(), null, null);

    /** Stages that got no further than the pages. */
    Stages(
            @Nullable String fileName,
            @Nullable TemplateData data,
            @Nullable Rendering rendering,
            @Nullable Document document,
            @Nullable Pages pages,
            List<MissingData> missing) {
        this(fileName, data, rendering, document, pages, missing, null, null);
    }

    /** The same stages with what was written of them. */
    Stages with(byte @Nullable [] pdf, byte @Nullable [] docx) {
        return new Stages(fileName, data, rendering, document, pages, missing, pdf, docx);
    }
}
