package se.overens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs of the machine that some tests need.
 *
 * <p>A test whose program is missing is skipped, and says so; with {@code OVERENS_JUDGES=required} it fails instead.
 */
public final class SystemTools {
    /** Stands for the path of the PDF in a command. */
    public static final String PDF = "{pdf}";

    private static final boolean REQUIRED = "required".equals(System.getenv("OVERENS_JUDGES"));
    private static final long PATIENCE_SECONDS = 120;
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private SystemTools() {}

    /**
     * What a program that ended well has to say about a PDF, on both its streams; without it the calling test ends here.
     *
     * @param command the program and its arguments, with {@link #PDF} where the file's path goes
     */
    public static String judge(byte[] pdf, String... command) throws IOException, InterruptedException {
        require(command[0]);
        Path file = Files.createTempFile("judged", ".pdf");
        try {
            Files.write(file, pdf);
            Answer answer = run(Stream.of(command)
                    .map(word -> word.equals(PDF) ? file.toString() : word)
                    .toArray(String[]::new));
            assertThat(answer.exit()).as("%s: %s", command[0], answer.err()).isZero();
            return answer.out() + answer.err();
        } finally {
            Files.delete(file);
        }
    }

    /** The program {@code name} on the path; without it the calling test ends here. */
    public static Path require(String name) {
        Optional<Path> found = find(name);
        need(found.isPresent(), name + " is not on the PATH");
        return found.orElseThrow();
    }

    /** Ends the calling test, skipped or failed, unless {@code there}. */
    public static void need(boolean there, String otherwise) {
        if (REQUIRED) {
            assertThat(there).as(otherwise).isTrue();
        } else if (!there && SAID.add(otherwise)) {
            System.out.println("Tests are skipped: " + otherwise);
        }
        assumeTrue(there, otherwise);
    }

    /** The program {@code name} on the path. */
    public static Optional<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a program answered. */
    public record Answer(int exit, String out, String err) {}

    /** Runs a prepared program to its end, without input. */
    public static Answer run(ProcessBuilder program) throws IOException, InterruptedException {
        Path out = Files.createTempFile("overens-test-out", null);
        Path err = Files.createTempFile("overens-test-err", null);
        try {
            Process process = program.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("hangs: " + program.command());
            }
            return new Answer(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs {@code command} to its end, without input. */
    public static Answer run(String... command) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
