package se.overens.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.hostile.Values.Part;

/** The common promise, with the keys, the kinds and the bytes of the Laxå letter's files spoilt. */
@Tag("once")
class HostileShapesTest {
    private static final List<String> KINDS = List.of(
            "[]",
            "{}",
            "[[[]]]",
            "{a: {b: c}}",
            "[a, b]",
            "~",
            "3",
            "-1",
            "1.5",
            "true",
            "2026-03-02",
            "\"\"",
            "|\n        många\n        rader\n",
            "&a [*a]",
            "*saknas",
            "!!binary aGVq",
            "!okänd x",
            "{<<: {a: b}}",
            "? x",
            "}",
            "'");

    @TempDir
    private Path temp;

    private Workbench bench;

    @BeforeEach
    void setUp() throws IOException {
        bench = new Workbench(temp);
    }

    @Test
    void namesEveryKeyThatIsMisspelt() {
        for (Values file : bench.files()) {
            for (Part key : file.keys()) {
                String word = file.of(key);
                for (String wrong : List.of(
                        word + "x",
                        word.substring(1),
                        word.toUpperCase(java.util.Locale.ROOT),
                        "\"" + word + " \"",
                        "\u00A0" + word,
                        "\u202E" + word,
                        "ö" + word,
                        "[" + word + "]")) {
                    Trial trial = bench.replace(file, key, wrong);
                    if (trial.exit() != 1) {
                        bench.fault(key.path() + " as " + wrong + " gave exit " + trial.exit());
                    }
                }
            }
        }
        bench.assertKept(550);
    }

    @Test
    void livesWithoutAnyEntryAndWithTwo() {
        for (Values file : bench.files()) {
            for (Part entry : file.entries()) {
                bench.replace(file, entry, "");
                Trial twice = bench.replace(file, entry, twice(file, entry));
                if (twice.made()) {
                    bench.fault(entry.path() + " twice was taken");
                }
            }
        }
        bench.assertKept(140);
    }

    private static String twice(Values file, Part entry) {
        int line = file.text().lastIndexOf('\n', entry.from()) + 1;
        String indent = " ".repeat(entry.from() - line);
        return file.of(entry).stripTrailing() + "\n" + indent + file.of(entry);
    }

    @Test
    void refusesOrTakesEveryKindForEveryValue() {
        for (Values file : bench.files()) {
            for (Part entry : file.entries()) {
                String key = file.of(entry).lines().findFirst().orElseThrow().replaceAll(":.*", "");
                for (int i = bench.runs() % 2; i < KINDS.size(); i += 2) {
                    bench.replace(file, entry, key + ": " + KINDS.get(i) + "\n");
                }
            }
        }
        bench.assertKept(700);
    }

    @Test
    void livesWithFilesThatAreCutOrDamaged() {
        Random random = new Random(20260302);
        for (Values file : bench.files()) {
            byte[] whole = Workbench.bytes(file);
            for (int i = 0; i < whole.length; i += 29) {
                bench.spoil(file, "cut at " + i, Arrays.copyOf(whole, i));
                byte[] damaged = whole.clone();
                damaged[i] = (byte) random.nextInt(256);
                bench.spoil(file, "byte " + i + " = " + damaged[i], damaged);
            }
            for (int i = 0; i < 150; i++) {
                byte[] damaged = whole.clone();
                int from = random.nextInt(whole.length);
                int to = from + random.nextInt(Math.min(200, whole.length - from));
                int into = random.nextInt(whole.length - (to - from));
                System.arraycopy(whole, from, damaged, into, to - from);
                bench.spoil(file, from + "–" + to + " copied to " + into, damaged);
            }
        }
        bench.assertKept(500);
    }

    @Test
    void readsUtf8AndNamesOtherEncodings() {
        for (Values file : bench.files()) {
            for (String charset : List.of("ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-32", "IBM850")) {
                Trial trial = bench.spoil(file, charset, file.text().getBytes(Charset.forName(charset)));
                assertThat(trial.exit()).as(charset).isEqualTo(1);
                assertThat(trial.err()).as(charset).containsPattern("OV10[017]");
            }
            assertThat(bench.spoil(file, "BOM", ("\uFEFF" + file.text()).getBytes(StandardCharsets.UTF_8))
                            .made())
                    .isTrue();
            String windows = file.text().replace("\n", "\r\n");
            assertThat(bench.spoil(file, "CRLF", windows.getBytes(StandardCharsets.UTF_8))
                            .made())
                    .isTrue();
        }
        bench.assertKept(16);
    }
}
