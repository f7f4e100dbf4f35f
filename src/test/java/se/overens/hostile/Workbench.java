package se.overens.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.overens.hostile.Values.Part;

/** The two files of the Laxå letter, sound, and a run for each way to spoil them. */
final class Workbench {
    /** A small workspace: the time of these tests grows with each value in it. */
    private static final Path SMALL = Path.of("src", "test", "resources", "hostile");

    /** So many are shown; the rest would only repeat them. */
    private static final int SHOWN = 15;

    final Values region;
    final Values municipality;
    private final Path folder;
    private final List<String> broken = new ArrayList<>();
    private int runs;
    private int made;

    Workbench(Path folder) throws IOException {
        this.folder = folder;
        region = Values.of(Files.readString(SMALL.resolve("overens.yaml"), StandardCharsets.UTF_8));
        municipality = Values.of(
                Files.readString(SMALL.resolve("municipalities").resolve("laxa.yaml"), StandardCharsets.UTF_8));
    }

    List<Values> files() {
        return List.of(region, municipality);
    }

    /** Runs with one part of one file replaced. */
    Trial replace(Values file, Part part, String replacement) {
        String name = part.path() + " = " + replacement.substring(0, Math.min(60, replacement.length()));
        return spoil(file, name, file.bytesWith(part, replacement));
    }

    /** Runs with the bytes in the place of one file. */
    Trial spoil(Values file, String name, byte[] bytes) {
        byte[] upper = file == region ? bytes : bytes(region);
        byte[] lower = file == municipality ? bytes : bytes(municipality);
        Trial trial = Trial.run(folder, name, upper, lower);
        broken.addAll(trial.broken());
        runs++;
        made += trial.made() ? 1 : 0;
        return trial;
    }

    void fault(String what) {
        broken.add(what);
    }

    /** Adds what a trial broke after it was run. */
    void note(Trial trial, int knownBefore) {
        broken.addAll(trial.broken().subList(knownBefore, trial.broken().size()));
    }

    /** Requires that nothing was broken, and that enough was tried. */
    void assertKept(int leastRuns) {
        assertThat(broken.stream().limit(SHOWN).toList())
                .as("%d of %d runs (%d made a letter) broke the promise", broken.size(), runs, made)
                .isEmpty();
        assertThat(runs).isGreaterThanOrEqualTo(leastRuns);
    }

    int runs() {
        return runs;
    }

    int made() {
        return made;
    }

    static byte[] bytes(Values file) {
        return file.text().getBytes(StandardCharsets.UTF_8);
    }
}
