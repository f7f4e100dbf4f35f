package se.overens.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.overens.cli.Shell;

/**
 * One run of {@code generate} over a workspace of two files, and what it broke of the promise: complete output, or a
 * message with its place, a documented exit code, and no file.
 */
public final class Trial {
    private static final Set<Integer> DOCUMENTED = Set.of(0, 1, 2, 3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TRACE =
            Pattern.compile("\\n\\s+at [a-z]|Exception|StackOverflow|OutOfMemory|FreeMarker|se\\.overens\\.");

    /** Findings in YAML and templates, which always have a line. OV110 and OV802 are about whole files. */
    private static final Pattern PLACED = Pattern.compile("error\\[(?:OV10\\d|OV111|OV3\\d\\d)\\].*");

    private static final Pattern PLACE = Pattern.compile("\\s*--> [^:]+:[1-9]\\d*:[1-9]\\d*");

    private final Shell shell;
    private final String name;
    private final List<String> broken = new ArrayList<>();
    private byte[] pdf = {};

    private Trial(Shell shell, String name) {
        this.shell = shell;
        this.name = name;
    }

    /**
     * Lays the two files down in {@code folder} and runs.
     *
     * @param name says what is odd about the files
     */
    static Trial run(Path folder, String name, byte[] region, byte[] municipality) {
        try {
            Files.createDirectories(folder.resolve("municipalities"));
            Files.write(folder.resolve("overens.yaml"), region);
            Files.write(folder.resolve("municipalities").resolve("laxa.yaml"), municipality);
            Path out = folder.resolve("out");
            Trial trial = assertTimeoutPreemptively(PATIENCE, () -> generate(folder, out, name), name);
            trial.judge(out);
            return trial;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trial generate(Path folder, Path out, String name) {
        return new Trial(
                Shell.run("generate", "letter-of-intent", folder, "--municipality", "laxa", "--out", out), name);
    }

    private void judge(Path out) throws IOException {
        if (!DOCUMENTED.contains(shell.exit())) {
            fault("exit " + shell.exit());
        }
        if (TRACE.matcher(shell.err() + shell.out()).find()) {
            fault("shows a stack trace");
        }
        List<Path> files = filesOf(out);
        if (made()) {
            judgeFile(files);
        } else {
            judgeRefusal(files);
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private void judgeFile(List<Path> files) throws IOException {
        if (files.size() != 1 || !files.get(0).endsWith("avsiktsforklaring-laxa.pdf")) {
            fault("wrote " + files);
            return;
        }
        pdf = Files.readAllBytes(files.get(0));
        String tail = new String(pdf, Math.max(0, pdf.length - 6), Math.min(6, pdf.length), StandardCharsets.US_ASCII);
        if (!tail.equals("%%EOF\n")) {
            fault("the file has no end");
        }
        if (!shell.out().strip().equals(files.get(0).toString())) {
            fault("does not name the file");
        }
    }

    private void judgeRefusal(List<Path> files) {
        if (!files.isEmpty()) {
            fault("failed, and wrote " + files);
        }
        if (!shell.err().contains("error[OV")) {
            fault("failed without a finding");
        }
        String[] lines = shell.err().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (PLACED.matcher(lines[i]).matches()
                    && !PLACE.matcher(lines[i + 1]).matches()) {
                fault("no place: " + lines[i] + " " + lines[i + 1]);
            }
        }
    }

    private void fault(String what) {
        broken.add(name + ": " + what + "\n" + shell.err().lines().limit(12).toList());
    }

    private static List<Path> filesOf(Path out) throws IOException {
        if (Files.notExists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.toList();
        }
    }

    boolean made() {
        return shell.exit() == 0;
    }

    int exit() {
        return shell.exit();
    }

    String err() {
        return shell.err();
    }

    byte[] pdf() {
        return pdf;
    }

    /** What was promised and not kept. */
    List<String> broken() {
        return broken;
    }

    /** True if the document has this text among its tags, or in its header, wherever its lines break. */
    boolean prints(String text) {
        return bare(StructureText.of(pdf)).contains(bare(text)) || extracted().contains(bare(text));
    }

    /** Requires the document to have this text. */
    void mustPrint(String text) {
        if (!prints(text)) {
            fault("does not print what it was given: " + text.substring(0, Math.min(80, text.length())));
        }
    }

    private String extracted() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what lines and pages add or take: white space and soft hyphens. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)[\\s\\u00A0\\u2007\\u202F\\u00AD]+", "");
    }
}
