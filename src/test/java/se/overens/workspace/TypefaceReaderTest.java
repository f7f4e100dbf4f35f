package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.diagnostic.Language;
import se.overens.font.FontFiles;
import se.overens.font.Typeface;

class TypefaceReaderTest {
    private static final String PLACE = "OV262 theme.yaml:2:12 ";
    private static final String THEME = "typeface:\n  regular: fonts/own.ttf\n";

    @TempDir
    Path temp;

    private ThemeFolder folder;

    @BeforeEach
    void aWorkspaceWithAFont() {
        folder = new ThemeFolder(temp);
        folder.put("fonts/own.ttf", FontFiles.builtIn("LiberationSerif-Regular"));
    }

    @Test
    void takesOneFileForAllFaces() {
        Typeface own = folder.put("theme.yaml", THEME).readWithoutFindings().typeface();
        assertThat(own.face(false, false).name()).isEqualTo("LiberationSerif");
        assertThat(own.face(true, false)).isSameAs(own.face(false, false));
        assertThat(own.face(false, true)).isSameAs(own.face(false, false));
        assertThat(own.face(true, true)).isSameAs(own.face(false, false));
    }

    @Test
    void letsBoldStandInForBoldItalic() {
        folder.put("fonts/bold.ttf", FontFiles.builtIn("LiberationSerif-Bold"));
        folder.put("fonts/italic.ttf", FontFiles.builtIn("LiberationSerif-Italic"));
        Typeface own = folder.put("theme.yaml", THEME + "  bold: fonts/bold.ttf\n  italic: fonts/italic.ttf\n")
                .readWithoutFindings()
                .typeface();
        assertThat(own.face(true, false).name()).isEqualTo("LiberationSerif-Bold");
        assertThat(own.face(false, true).name()).isEqualTo("LiberationSerif-Italic");
        assertThat(own.face(true, true).name()).isEqualTo("LiberationSerif-Bold");
    }

    @Test
    void coversWhatAllFacesCover() {
        folder.put("fonts/own.ttf", FontFiles.small("LiberationSans-Regular", LETTERS + "Ω"));
        folder.put("fonts/bold.ttf", FontFiles.small("LiberationSans-Bold", LETTERS));
        Typeface own = folder.put("theme.yaml", THEME + "  bold: fonts/bold.ttf\n")
                .readWithoutFindings()
                .typeface();
        assertThat(own.face(false, false).covers('Ω')).isTrue();
        assertThat(own.covers('Ω')).isFalse();
        assertThat(own.covers('å')).isTrue();
        assertThat(Typeface.SANS.covers('Ω')).isTrue();
        assertThat(Typeface.SANS.covers('漢')).isFalse();
    }

    private static final String LETTERS = letters();

    private static String letters() {
        StringBuilder letters = new StringBuilder("ÅÄÖåäöéü–§·•”’");
        for (char c = ' '; c <= '~'; c++) {
            letters.append(c);
        }
        return letters.toString();
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "4, ''", "8, ''", "2, rights[]", "256, rights[]", "512, rights[]"})
    void respectsTheLicenceBits(int rights, String label) {
        folder.put("fonts/own.ttf", FontFiles.licensed(FontFiles.builtIn("LiberationSans-Regular"), rights));
        String[] expected = label.isEmpty() ? new String[0] : new String[] {PLACE + label};
        assertThat(folder.findings(THEME)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"OTTO, postScript", "ttcf, collection", "wOFF, web", "wOF2, web", "'{\\rt', font", "'', font"})
    void saysWhichKindOfFileItIs(String start, String label) {
        byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = FontFiles.builtIn("LiberationSans-Regular");
        System.arraycopy(head, 0, file, 0, head.length);
        folder.put("fonts/own.ttf", head.length == 0 ? head : file);
        assertThat(folder.findings(THEME)).containsExactly(PLACE + label + "[]");
    }

    @Test
    void refusesAFontThatWasCutShort() {
        byte[] file = FontFiles.builtIn("LiberationSans-Regular");
        folder.put("fonts/own.ttf", Arrays.copyOf(file, file.length / 2));
        assertThat(folder.findings(THEME)).containsExactly(PLACE + "font[]");
    }

    @Test
    void namesTheLettersThatAreMissing() {
        folder.put(
                "fonts/own.ttf",
                FontFiles.small(
                        "LiberationSans-Regular",
                        LETTERS.replace("å", "").replace("Ö", "").replace("•", "")));
        assertThat(folder.findings(THEME)).containsExactly(PLACE + "letters[Ö å •]");
        ThemeFolder other = new ThemeFolder(temp).put("fonts/own.ttf", FontFiles.small("LiberationSans-Regular", "x"));
        assertThat(other.findings(THEME)).containsExactly(PLACE + "letters[A B C D E F G H I J K L]");
    }

    @Test
    void tellsOfEachFile() {
        folder.put("fonts/bold.ttf", "no font");
        assertThat(folder.findings(THEME + "  bold: fonts/bold.ttf\n  italic: fonts/borta.ttf\n"))
                .containsExactly("OV262 theme.yaml:3:9 font[]", "OV261 theme.yaml:4:11 missing[]");
    }

    @Test
    void fallsBackToTheBuiltInFamily() {
        folder.put("fonts/own.ttf", "no font").put("theme.yaml", "base: serif\n" + THEME);
        assertThat(folder.read().typeface()).isSameAs(Typeface.SERIF);
    }

    @Test
    void saysItInBothLanguages() {
        folder.put("fonts/own.ttf", FontFiles.licensed(FontFiles.builtIn("LiberationSans-Regular"), 2));
        assertThat(folder.sentences(THEME, Language.ENGLISH))
                .containsExactly(
                        "the font \"fonts/own.ttf\" cannot be used",
                        "its licence bits forbid that parts of it stand in documents");
        assertThat(folder.sentences(THEME, Language.SWEDISH))
                .first()
                .isEqualTo("typsnittet ”fonts/own.ttf” går inte att använda");
    }
}
