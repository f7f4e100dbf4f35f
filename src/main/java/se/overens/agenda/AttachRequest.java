package se.overens.agenda;

import java.nio.file.Path;
import java.util.List;
import se.overens.agreement.matter.LabelPattern;

/**
 * Which papers are to be added to an agenda that another system has made.
 *
 * @param agenda the PDF of the meeting system
 * @param item the number of the item that the papers belong to
 * @param files the papers, in order
 * @param out the folder that the result is written into, under the name of the agenda
 * @param labels how the papers are numbered
 * @param settings how it is written
 */
public record AttachRequest(Path agenda, int item, List<Path> files, Path out, Labels labels, Settings settings) {
    public AttachRequest {
        files = List.copyOf(files);
    }

    /**
     * How papers are numbered.
     *
     * @param pattern such as <code>Bilaga {item}.{n}</code>
     * @param first the number of the first of them
     */
    public record Labels(LabelPattern pattern, int first) {}

    /**
     * How the file is written.
     *
     * @param force true if a file of others may be replaced
     * @param dry true if nothing is written
     * @param strict true if a warning is as bad as an error
     */
    public record Settings(boolean force, boolean dry, boolean strict) {}
}
