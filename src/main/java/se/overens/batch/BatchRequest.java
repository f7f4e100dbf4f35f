package se.overens.batch;

import java.nio.file.Path;
import java.util.function.Predicate;
import se.overens.pipeline.DocumentRequest;

/**
 * What a run is to make.
 *
 * @param workspace the folder with {@code overens.yaml}
 * @param out the folder that the files go to
 * @param asked the document, as what it is made, and in which formats; whom it is about does not count
 * @param only which subjects, by id
 * @param program the version of the program
 * @param settings how
 */
public record BatchRequest(
        Path workspace, Path out, DocumentRequest asked, Predicate<String> only, String program, Settings settings) {
    /**
     * How a run works.
     *
     * @param jobs how many documents are made side by side, at least 1
     * @param force true to make everything again, and to replace files of others
     * @param strict true if a warning keeps a document from being made
     * @param dry true if nothing is written
     */
    public record Settings(int jobs, boolean force, boolean strict, boolean dry) {}
}
