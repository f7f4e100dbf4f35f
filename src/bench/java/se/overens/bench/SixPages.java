package se.overens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The specimen's workspace without the attachments and the programme of its template: a document of six pages. */
final class SixPages {
    private static final Path TEMPLATE = Path.of("templates", "specimen", "specimen.md.ftl");
    private static final String PROGRAMME = "### Gemensamma aktiviteter";
    private static final String AFTER_IT = "## Ledning och samordning";
    private static final String FIRST_ATTACHMENT = "## <@attachment";
    private static final String ATTACHMENTS_LIST = "<@contents of=\"attachments\" heading=\"Bilagor\"/>";
    private static final String TO_ATTACHMENTS = "<@ref name=\"(?:arshjul|uppdrag|lokaler)\"/>";

    private SixPages() {}

    /** A copy of {@code workspace} in a temporary folder, shortened. */
    static Path of(Path workspace) throws IOException {
        Path copy = Files.createTempDirectory("six-pages");
        try (Stream<Path> walk = Files.walk(workspace)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path target = copy.resolve(workspace.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        String template = Files.readString(copy.resolve(TEMPLATE));
        String shorter = template.substring(0, template.indexOf(PROGRAMME))
                .concat(template.substring(template.indexOf(AFTER_IT), template.indexOf(FIRST_ATTACHMENT)))
                .replace(ATTACHMENTS_LIST, "")
                .replaceAll(TO_ATTACHMENTS, "en bilaga");
        Files.writeString(copy.resolve(TEMPLATE), shorter);
        return copy;
    }
}
