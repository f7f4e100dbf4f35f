package se.overens.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program of the system as a judge; tests without it are passed over unless OVERENS_JUDGES is {@code required}. */
public final class SystemTool {
    /** Stands for the path of the PDF in a command. */
    public static final String PDF = "{pdf}";

    private SystemTool() {}

    /**
     * What a program that ended well has to say, on both its streams.
     *
     * @param command the program and its arguments
     */
    public static String output(byte[] pdf, String... command) {
        assumeTrue(isThere(command[0]) || "required".equals(System.getenv("OVERENS_JUDGES")), command[0]);
        try {
            Path file = Files.createTempFile("judged", ".pdf");
            try {
                Files.write(file, pdf);
                List<String> words = new ArrayList<>(Arrays.asList(command));
                words.replaceAll(word -> word.equals(PDF) ? file.toString() : word);
                Process process =
                        new ProcessBuilder(words).redirectErrorStream(true).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as("%s: %s", command[0], output).isZero();
                return output;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
