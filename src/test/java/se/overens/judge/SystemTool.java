package se.overens.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import se.overens.SystemTools;
import se.overens.SystemTools.Answer;

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
        SystemTools.require(command[0]);
        try {
            Path file = Files.createTempFile("judged", ".pdf");
            try {
                Files.write(file, pdf);
                String[] words = Arrays.stream(command)
                        .map(word -> word.equals(PDF) ? file.toString() : word)
                        .toArray(String[]::new);
                Answer answer = SystemTools.run(words);
                assertThat(answer.exit()).as("%s: %s", command[0], answer).isZero();
                return answer.out() + answer.err();
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
}
