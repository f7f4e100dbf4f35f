package se.overens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A workspace whose documents are made in no time: a template of its own with a line of text for each municipality. */
public final class LetterWorkspace {
    /** What the document is called. */
    public static final String LETTER = "brev";

    /** The municipalities, with their codes. */
    private static final List<String> MUNICIPALITIES = List.of("hallefors:1863", "laxa:1860", "nora:1884");

    private LetterWorkspace() {}

    /** Writes the workspace into {@code folder}, with {@code words} in each letter. */
    public static Path in(Path folder, String words) {
        try {
            Path templates = Files.createDirectories(folder.resolve("templates").resolve(LETTER));
            Path municipalities = Files.createDirectories(folder.resolve("municipalities"));
            Files.writeString(folder.resolve("overens.yaml"), """
                    schema: overens/1
                    region:
                      code: "18"
                    definition: orebro
                    document:
                      dated: 2026-11-26
                    """);
            Files.writeString(templates.resolve(LETTER + ".md.ftl"), """
                    <#ftl attributes={"subject": "municipality", "applies": "all", "requires": [],
                      "documentType": "Brev", "fileName": "brev-{municipality}"}>
                    # Brev

                    Till ${municipality.name}: %s
                    """.formatted(words));
            for (String municipality : MUNICIPALITIES) {
                String[] parts = municipality.split(":");
                Files.writeString(municipalities.resolve(parts[0] + ".yaml"), "code: \"" + parts[1] + "\"\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
