package se.overens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.json.JsonTree;

/** {@code overens agenda} with one meeting of a copy of the example, into a folder that is not there yet. */
abstract class MeetingCommand {
    @TempDir
    protected Path temp;

    protected Path workspace;
    protected Path out;

    private final String meeting;

    MeetingCommand(String meeting) {
        this.meeting = meeting;
    }

    @BeforeEach
    void copyTheExample() {
        workspace = WorkspaceFixture.copyTo(temp.resolve("workspace")).folder();
        out = temp.resolve("out");
    }

    protected Shell agenda(String... more) {
        List<Object> words = new ArrayList<>(List.of("agenda", file(), "--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    /** The meeting's own file. */
    protected Path file() {
        return workspace.resolve("meetings").resolve(meeting + ".yaml");
    }

    protected Path pack() {
        return out.resolve("handlingar-" + meeting + ".pdf");
    }

    protected Map<?, ?> manifest() throws IOException {
        return (Map<?, ?>) JsonTree.read(Files.readString(out.resolve("manifest.json")));
    }

    /** The text of a PDF, its lines as they are. */
    protected static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text of a PDF in one line. */
    protected static String line(Path file) throws IOException {
        return text(file).replaceAll("[\\s\u00A0]+", " ");
    }

    /** The outermost bookmarks, or those below one. */
    protected static List<String> titles(Iterable<PDOutlineItem> bookmarks) {
        Stream<PDOutlineItem> all = StreamSupport.stream(bookmarks.spliterator(), false);
        return all.map(PDOutlineItem::getTitle).toList();
    }
}
