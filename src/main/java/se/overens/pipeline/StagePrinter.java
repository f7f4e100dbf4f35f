package se.overens.pipeline;

import java.util.List;
import se.overens.document.DocumentPrinter;
import se.overens.layout.PagePrinter;
import se.overens.pdf.StructurePrinter;
import se.overens.template.RenderingPrinter;

/** The stages between data and PDF as text: for {@code overens inspect}, and for the golden files of the tests. */
public final class StagePrinter {
    /** The names of the stages, in the order in which data walks through them. */
    public static final List<String> STAGES = List.of("data", "markup", "document", "pages", "structure");

    private StagePrinter() {}

    /**
     * One stage as text; empty when the production did not get that far.
     *
     * @param stage one of {@link #STAGES}
     */
    public static String print(String stage, Stages stages, Pipeline pipeline) {
        return switch (stage) {
            case "data" -> stages.data() == null ? "" : DataPrinter.print(stages.data(), pipeline.places());
            case "markup" -> stages.rendering() == null ? "" : RenderingPrinter.print(stages.rendering());
            case "document" -> stages.document() == null ? "" : DocumentPrinter.print(stages.document());
            case "pages" -> stages.pages() == null ? "" : PagePrinter.print(stages.pages());
            case "structure" -> stages.bytes() == null ? "" : StructurePrinter.print(stages.bytes());
            default -> throw new IllegalArgumentException(stage);
        };
    }
}
