package se.overens.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.hostile.Values.Part;
import se.overens.judge.VeraPdf;

/** The common promise, with every value of the Laxå letter replaced by strings that have broken programs before. */
@Tag("once")
class HostileValuesTest {
    private static final String SENTINEL = "Qvarnxz Sjöborg";

    /** Judging takes as long as ten letters, so that only one letter in so many is judged. */
    private static final int JUDGED_EVERY = 40;
    /** A file with many values meets fewer strings at each: so many values meet every fourth. */
    private static final int ENOUGH = 10;

    @TempDir
    private Path temp;

    private Workbench bench;

    @BeforeEach
    void setUp() throws IOException {
        bench = new Workbench(temp);
    }

    @Test
    void printsWhatItTakes() {
        int judged = 0;
        for (Values file : bench.files()) {
            for (Part printed : printed(file)) {
                for (String nasty : someOf(Nasty.STRINGS, bench.runs(), 4)) {
                    Trial trial = bench.replace(file, printed, Nasty.quoted(nasty));
                    int known = trial.broken().size();
                    if (trial.made() && isShown(nasty)) {
                        trial.mustPrint(nasty);
                        bench.note(trial, known);
                    }
                    if (trial.made() && bench.made() % JUDGED_EVERY == 0) {
                        judged++;
                        VeraPdf.failures(trial.pdf()).forEach(f -> bench.fault(printed.path() + nasty + " " + f));
                    }
                }
            }
        }
        bench.assertKept(550);
        assertThat(judged).isPositive();
    }

    /** Every {@code step}th string; which ones differs from value to value, so that each string meets many. */
    private static List<String> someOf(List<String> strings, int from, int step) {
        return IntStream.range(0, strings.size())
                .filter(i -> (i + from) % step == 0)
                .mapToObj(strings::get)
                .toList();
    }

    /** The values that the letter prints as they are. */
    private List<Part> printed(Values file) {
        List<Part> printed = new ArrayList<>();
        for (Part part : file.scalars()) {
            Trial trial = bench.replace(file, part, SENTINEL);
            if (trial.made() && trial.prints(SENTINEL)) {
                printed.add(part);
            }
        }
        assertThat(printed).hasSizeGreaterThan(5);
        return printed;
    }

    /** {@code name: blank} asks for a line to write the name on, and an empty value is none. */
    private static boolean isShown(String value) {
        return !value.equals("blank") && !value.isBlank();
    }

    @Test
    void takesOrRefusesEveryValueAsWritten() {
        List<String> unquoted =
                Nasty.STRINGS.stream().filter(s -> s.length() < 100).toList();
        for (Values file : bench.files()) {
            int step = Math.max(4, file.scalars().size() / ENOUGH);
            for (int i = 0; i < file.scalars().size(); i++) {
                for (String nasty : someOf(unquoted, i, step)) {
                    bench.replace(file, file.scalars().get(i), nasty);
                }
            }
        }
        bench.assertKept(400);
    }

    @Test
    void printsDecomposedLettersAsComposedOnes() {
        List<byte[]> letters = new ArrayList<>();
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String name = Normalizer.normalize("Åsa Björkqvist-Ängström", form);
            letters.add(bench.replace(bench.municipality, name(), Nasty.quoted(name))
                    .pdf());
        }
        bench.assertKept(2);
        assertThat(letters.get(1)).isNotEmpty().isEqualTo(letters.get(0));
    }

    private Part name() {
        return bench.municipality
                .scalars(p -> p.path().equals(".signatories[2].name"))
                .get(0);
    }
}
