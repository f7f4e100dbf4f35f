package se.overens.cli;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Nowhere;
import se.overens.font.Typeface;
import se.overens.output.OutputFolder;
import se.overens.pipeline.TemplateCatalogue;
import se.overens.workspace.Registry;

/** What the machine has of what the program needs: one finding for each thing, and an error for each that is missing. */
final class Examination {
    /** Other programs that look at a finished PDF; none is needed to make one. */
    private static final List<String> JUDGES =
            List.of("qpdf", "pdftotext", "mutool", "gs", "soffice", "verapdf", "strace");

    /** In bytes: less than this, and a whole county may not fit. */
    private static final long LEAST_MEMORY = 200L << 20;

    private static final int REGIONS = 21;
    private static final int MUNICIPALITIES = 290;

    private final String out;
    private final Diagnostics diagnostics;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
    private final Map<String, String> environment = System.getenv();

    Examination(String out, Diagnostics diagnostics) {
        this.out = out;
        this.diagnostics = diagnostics;
    }

    /** How something is. */
    enum State {
        OK,
        INFO,
        FAULT
    }

    /**
     * How one thing is.
     *
     * @param name of the thing, as the end of a message key
     */
    record Finding(String name, State state, Message detail) {}

    /** All findings, in the order in which the program needs the things. */
    List<Finding> all() {
        raw("program", State.OK, Version.current());
        raw("java", State.OK, Runtime.version() + ", " + System.getProperty("java.vendor"));
        launcher();
        archive();
        locale();
        memory();
        writable("temp", System.getProperty("java.io.tmpdir"));
        writable("output", out);
        fonts();
        templates();
        registry();
        judges();
        return findings;
    }

    private void raw(String name, State state, @Nullable Object detail) {
        say(name, state, "raw", String.valueOf(detail));
    }

    private void say(String name, State state, String key, Object... arguments) {
        findings.add(new Finding(name, state, Message.of("cli.doctor." + key, arguments)));
    }

    private void launcher() {
        boolean launched = flags.contains("-Xlog:disable");
        say("launcher", launched ? State.OK : State.INFO, launched ? "launched" : "bare");
    }

    /** The archive of loaded classes only makes starts quicker, so that nothing about it is a fault. */
    private void archive() {
        Optional<String> used = flags.stream()
                .filter(flag -> flag.startsWith("-XX:SharedArchiveFile=") || flag.startsWith("-XX:AOTCache="))
                .map(flag -> flag.substring(flag.indexOf('=') + 1))
                .findFirst();
        if (used.isPresent()) {
            raw("archive", State.OK, used.get());
        } else if ("off".equals(environment.get("OVERENS_ARCHIVE"))) {
            say("archive", State.INFO, "archiveOff");
        } else {
            say("archive", State.INFO, "archiveNone", cache());
        }
    }

    private String cache() {
        String home = environment.getOrDefault("HOME", "~");
        return environment.getOrDefault("XDG_CACHE_HOME", home + "/.cache") + "/overens";
    }

    private void locale() {
        String detail = Locale.getDefault().toLanguageTag() + ", "
                + Objects.requireNonNullElse(
                        System.getProperty("sun.jnu.encoding"),
                        Charset.defaultCharset().name());
        boolean speaks = WorkspaceArgument.path("å") != null;
        raw("locale", speaks ? State.OK : State.FAULT, detail);
        if (!speaks) {
            diagnostics.add(
                    Diagnostic.of(Code.ENVIRONMENT, Nowhere.NOWHERE, detail).hint("locale"));
        }
    }

    private void memory() {
        long most = Runtime.getRuntime().maxMemory();
        String detail = (most >> 20) + " MiB";
        raw("memory", most >= LEAST_MEMORY ? State.OK : State.FAULT, detail);
        if (most < LEAST_MEMORY) {
            diagnostics.add(
                    Diagnostic.of(Code.ENVIRONMENT, Nowhere.NOWHERE, detail).hint("memory", LEAST_MEMORY >> 20));
        }
    }

    private void writable(String name, String folder) {
        Path path = WorkspaceArgument.output(folder, diagnostics);
        boolean good = path != null && OutputFolder.at(path).isWritable(diagnostics);
        raw(name, good ? State.OK : State.FAULT, path == null ? folder : path.toAbsolutePath());
    }

    private void fonts() {
        boolean good = Typeface.SANS.covers('Å') && Typeface.SERIF.covers('ö');
        part("fonts", good, "Liberation Sans, Liberation Serif");
    }

    private void templates() {
        Diagnostics own = new Diagnostics();
        List<TemplateCatalogue.Entry> all = TemplateCatalogue.list(null, own);
        diagnostics.addAll(own.list());
        part("templates", all != null && !all.isEmpty(), all == null ? 0 : all.size());
    }

    private void registry() {
        int regions = Registry.sweden().regions().size();
        int municipalities = Registry.sweden().municipalities().size();
        boolean good = regions == REGIONS && municipalities == MUNICIPALITIES;
        say("registry", good ? State.OK : State.FAULT, "registered", regions, municipalities);
        blame(good, "registry.tsv");
    }

    /** A part of the program itself: without it the jar is damaged. */
    private void part(String name, boolean good, Object detail) {
        raw(name, good ? State.OK : State.FAULT, detail);
        blame(good, name);
    }

    private void blame(boolean good, String part) {
        if (!good) {
            diagnostics.add(
                    Diagnostic.of(Code.ENVIRONMENT, Nowhere.NOWHERE, part).hint("jar"));
        }
    }

    private void judges() {
        List<String> present = JUDGES.stream().filter(this::isOnPath).toList();
        List<String> absent =
                JUDGES.stream().filter(judge -> !present.contains(judge)).toList();
        if (!present.isEmpty()) {
            say("judges", State.INFO, "present", String.join(", ", present));
        }
        if (!absent.isEmpty()) {
            say("judges", State.INFO, "absent", String.join(", ", absent));
        }
    }

    private boolean isOnPath(String program) {
        for (String folder : environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            Path path = WorkspaceArgument.path(folder);
            if (path != null && Files.isExecutable(path.resolve(program))) {
                return true;
            }
        }
        return false;
    }
}
