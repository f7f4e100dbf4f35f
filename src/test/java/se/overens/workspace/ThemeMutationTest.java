package se.overens.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.SourceSpan;
import se.overens.document.Theme;
import se.overens.picture.PictureFiles;

/** A theme with bytes changed, swapped and dropped: a look that can be printed, or findings with their lines. */
@Tag("once")
class ThemeMutationTest {
    private static final byte[] THEME = """
            base: serif
            sizes: {body: 12, leading: 16.5, title: 24, heading: 15, note: 9}
            colours: {text: "#102030", heading: "#1b4b6b", rule: "#5F6B73"}
            justify: true
            pageNumber: Sida {n} av {total}
            logo: {file: images/logo.png, alt: Kommunens vapen, height: 40}
            header: {unit: Kommunledningen, contact: {name: Maja Ek, phone: 0585-100 00}}
            footer: {postalAddress: Box 70, web: www.example.se}
            """.getBytes(UTF_8);

    @TempDir
    Path temp;

    @Test
    void givesALookOrSaysWhere() {
        new ThemeFolder(temp).put("images/logo.png", PictureFiles.png(3, 4, 0));
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            byte[] changed = mutated(random);
            ThemeFolder folder = new ThemeFolder(temp).put("theme.yaml", changed);
            assertPrintable(folder.read().theme());
            for (Diagnostic found : folder.diagnostics.list()) {
                assertThat(found.location()).as(new String(changed, UTF_8)).isInstanceOf(SourceSpan.class);
            }
            refused += folder.diagnostics.hasErrors() ? 1 : 0;
        }
        assertThat(refused).isBetween(120, 560);
    }

    private static void assertPrintable(Theme theme) {
        assertThat(theme.bodySize()).isBetween(8.0, 16.0);
        assertThat(theme.leading()).isBetween(1.14 * theme.bodySize(), 2 * theme.bodySize());
        assertThat(theme.titleSize()).isBetween(theme.bodySize(), 40.0);
        assertThat(theme.headingSize()).isBetween(theme.bodySize(), 28.0);
        assertThat(theme.noteSize()).isBetween(7.0, theme.bodySize());
        assertThat(Contrast.onWhite(theme.colours().text())).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.onWhite(theme.colours().heading())).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.onWhite(theme.colours().rule())).isGreaterThanOrEqualTo(Contrast.MARK);
    }

    private static byte[] mutated(Random random) {
        byte[] changed = THEME.clone();
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = (byte) "0123456789-#{}[]:,. \n\"".charAt(random.nextInt(22));
                case 2 -> changed[at] = changed[random.nextInt(changed.length)];
                default -> changed = Arrays.copyOf(changed, at + 1);
            }
        }
        return changed;
    }
}
