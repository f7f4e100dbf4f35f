package se.overens.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.overens.SystemTools;

/** Other people's programs that paint a PDF page; each has its own reader of fonts. */
enum Renderer {
    POPPLER("pdftoppm", "-gray", "-r", "72", "-singlefile", "IN", "OUT"),
    MUPDF("mutool", "draw", "-q", "-c", "gray", "-r", "72", "-o", "OUT.pgm", "IN"),
    GHOSTSCRIPT(
            "gs",
            "-q",
            "-dNOPAUSE",
            "-dBATCH",
            "-dSAFER",
            "-sDEVICE=pgmraw",
            "-r72",
            "-dTextAlphaBits=4",
            "-sOutputFile=OUT.pgm",
            "IN");

    /** What Debian's MuPDF says at every page. */
    private static final String NO_COLOUR_PROFILES = "warning: ICC support is not available";

    private final List<String> command;

    Renderer(String... command) {
        this.command = List.of(command);
    }

    /** The page at 72 dots to the inch; skips the test where the program is missing and may be. */
    GrayPage paint(Path pdf) throws IOException, InterruptedException {
        SystemTools.require(command.get(0));
        Path out = pdf.resolveSibling(name());
        List<String> line = new ArrayList<>();
        for (String word : command) {
            line.add(word.replace("OUT", out.toString()).replace("IN", pdf.toString()));
        }
        Path log = pdf.resolveSibling(name() + ".log");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(line + " failed: " + Files.readString(log));
        }
        String complaints =
                Files.readString(log).replace(NO_COLOUR_PROFILES, "").strip();
        if (!complaints.isEmpty()) {
            throw new AssertionError(line + " complains: " + complaints);
        }
        return GrayPage.read(out.resolveSibling(name() + ".pgm"));
    }
}
