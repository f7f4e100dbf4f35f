package se.overens.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;

class FileNamesTest {
    private static final List<String> HOSTILE = List.of(
            "",
            ".",
            "..",
            " ",
            ".pdf",
            "x",
            "x.",
            "x..pdf",
            "../up.pdf",
            "..\\up.pdf",
            "a/b.pdf",
            "a\\b.pdf",
            "/etc/passwd",
            "/etc/cron.d/x.pdf",
            "C:\\x.pdf",
            "c:x.pdf",
            "\\\\server\\share\\x.pdf",
            "%2e%2e%2fup.pdf",
            "nul\u0000.pdf",
            "x.pdf\u0000",
            "line\nbreak.pdf",
            "x.pdf\n",
            "tab\t.pdf",
            "-rf.pdf",
            "--out.pdf",
            "@args.pdf",
            "~root.pdf",
            "$(id).pdf",
            "`id`.pdf",
            "a;b.pdf",
            "a b.pdf",
            "Laxa.pdf",
            "laxå.pdf",
            "o\u0308rebro.pdf",
            "\u202efdp.exe",
            "x.pdf.",
            "x.pdf ",
            "con.pdf",
            "nul.pdf",
            "com1.pdf",
            "lpt9.pdf",
            "aux.txt",
            "x.pdf:stream",
            "x*.pdf",
            "x?.pdf",
            "a".repeat(77) + ".pdf",
            "a".repeat(5000) + ".pdf",
            "-.pdf",
            "a-.pdf",
            ".overens-1-a-1.tmp");

    @TempDir
    Path temporary;

    static List<String> hostile() {
        return HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileNamesWithoutWritingAnything(String name) throws IOException {
        Path out = Files.createDirectories(temporary.resolve("in/out"));
        Diagnostics findings = new Diagnostics();
        assertThat(OutputFolder.at(out).write(name, new byte[1], new OverwriteRule(true, b -> Owner.OURS), findings))
                .isEmpty();
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.OUTPUT_NOT_WRITABLE);
            assertThat(String.join("", finding.sentence().arguments())).doesNotContain("\n", "\u0000", "\u202e");
        });
        try (Stream<Path> everything = Files.walk(temporary)) {
            assertThat(everything.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"avsiktsforklaring-laxa.pdf", "a.pdf", "1.pdf", "context.pdf", "con-1.pdf", "habo-0305.docx"})
    void takesSlugs(String name) {
        assertThat(FileNames.flaw(name)).isEmpty();
    }

    @Property(tries = 200)
    void takesEverySlugOfLettersAndDigitsThatIsNoDevice(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 5, max = 76) String stem) {
        assertThat(FileNames.flaw(stem + ".pdf")).isEmpty();
    }
}
