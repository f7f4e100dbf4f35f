package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Language;
import se.overens.document.Furniture.Reference;
import se.overens.document.Logo;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.picture.PictureFiles;

class ThemeReaderTest {
    private static final String EVERYTHING = """
            base: serif
            sizes: {body: 12, leading: "16,5", title: 24, heading: 15, note: 9}
            colours: {text: "#102030", heading: "#1b4b6b", rule: "#5F6B73"}
            justify: true
            pageNumber: Sida {n} av {total}
            logo: {file: images/logo.png, alt: Kommunens vapen, height: 40}
            header:
              unit: Kommunledningen
              contact: {name: Maja Ek, phone: 0585-100 00, email: maja@example.se}
            footer:
              bankgiro: 123-4567
              organisationNumber: 212000-2981
              web: www.example.se
              email: kommun@example.se
              phone: 0585-100 00
              visitingAddress: Tulpanvägen 5
              postalAddress: Box 70
            """;

    @TempDir
    Path temp;

    private ThemeFolder folder;

    @BeforeEach
    void aWorkspaceWithALogo() {
        folder = new ThemeFolder(temp);
        folder.put("images/logo.png", PictureFiles.png(30, 10, 0x1B4B6B));
    }

    @Test
    void isPlainWithoutAThemeFile() {
        assertThat(folder.readWithoutFindings()).isEqualTo(Look.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# bara en kommentar\n", "base:\n", "base: sans\n"})
    void isPlainWhenTheFileSaysNothing(String theme) {
        Look look = folder.put("theme.yaml", theme).readWithoutFindings();
        assertThat(look.theme()).isEqualTo(Theme.SANS);
        assertThat(look.typeface()).isSameAs(Typeface.SANS);
        assertThat(look.stationery()).isEqualTo(Look.PLAIN.stationery());
    }

    @Test
    void hasTwoBuiltInThemes() {
        Look look = folder.put("theme.yaml", "base: serif\n").readWithoutFindings();
        assertThat(look.theme()).isEqualTo(Theme.SERIF);
        assertThat(look.typeface()).isSameAs(Typeface.SERIF);
    }

    @Test
    void readsEveryKey() {
        folder.put("theme.yaml", EVERYTHING);
        Look look = folder.readWithoutFindings();
        assertThat(look.theme())
                .isEqualTo(new Theme(
                        true,
                        12,
                        16.5,
                        24,
                        15,
                        9,
                        Theme.PageGeometry.A4,
                        new Theme.Colours(0x102030, 0x1B4B6B, 0x5F6B73),
                        true));
        assertThat(look.stationery().pageNumber()).isEqualTo("Sida {n} av {total}");
        assertThat(look.stationery().unit()).isEqualTo("Kommunledningen");
        assertThat(look.stationery().contact())
                .extracting(Reference::label)
                .containsExactly("Handläggare", "Telefon", "E-post");
        assertThat(look.stationery().addresses())
                .extracting(Reference::label)
                .containsExactly(
                        "Postadress", "Besöksadress", "Växel", "E-post", "Webb", "Organisationsnummer", "Bankgiro");
        Logo logo = look.stationery().logo();
        assertThat(logo.alt()).isEqualTo("Kommunens vapen");
        assertThat(logo.width()).isCloseTo(120, within(1e-9));
    }

    @Test
    void scalesWithTheBody() {
        Theme theme = folder.put("theme.yaml", "sizes: {body: 16}\n")
                .readWithoutFindings()
                .theme();
        assertThat(theme.leading()).isCloseTo(16 * 15.0 / 11, within(1e-9));
        assertThat(theme.titleSize()).isCloseTo(16 * 18.0 / 11, within(1e-9));
        assertThat(theme.headingSize()).isCloseTo(16 * 13.0 / 11, within(1e-9));
        assertThat(theme.noteSize()).isCloseTo(16 * 9.0 / 11, within(1e-9));
        Theme small = folder.put("theme.yaml", "sizes: {body: 8}\n")
                .readWithoutFindings()
                .theme();
        assertThat(small.noteSize()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body: 7.999 | 8, 16",
                "body: 16.5 | 8, 16",
                "body: -11 | 8, 16",
                "leading: 12.64 | 12.65, 22",
                "leading: 23 | 12.65, 22",
                "title: 10 | 11, 40",
                "title: 40.5 | 11, 40",
                "heading: 29 | 11, 28",
                "note: 6 | 7, 11",
                "note: 12 | 7, 11",
            })
    void keepsSizesWithinWhatCanBeRead(String size, String limits) {
        int column = "sizes: {".length() + size.indexOf(' ') + 2;
        assertThat(folder.findings("sizes: {" + size + "}\n"))
                .containsExactly("OV260 theme.yaml:1:" + column + " size[" + limits + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body: 8", "body: 16", "leading: 12.65", "leading: 22", "title: 40", "note: 7", "note: 11"})
    void takesSizesAtTheLimit(String size) {
        folder.put("theme.yaml", "sizes: {" + size + "}\n").readWithoutFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#12345", "1B4B6B", "#GGGGGG", "red", "#1B4B6BFF", "rgb(0,0,0)"})
    void wantsColoursAsSixDigits(String colour) {
        assertThat(folder.findings("colours:\n  heading: \"" + colour + "\"\n"))
                .containsExactly("OV260 theme.yaml:2:12 colour[]");
    }

    /** Without quotation marks, YAML takes it for a comment. */
    @Test
    void saysThatAColourNeedsQuotationMarks() {
        assertThat(folder.findings("colours:\n  text: #1B4B6B\n"))
                .singleElement()
                .asString()
                .startsWith("OV109 theme.yaml:2:9 comment");
    }

    @ParameterizedTest
    @CsvSource({
        "text, #777777, 4.4, 4.5",
        "heading, #FF0000, 3.9, 4.5",
        "text, #FFFFFF, 1, 4.5",
        "rule, #999999, 2.8, 3"
    })
    void refusesColoursThatAreTooPale(String key, String colour, String contrast, String least) {
        List<String> found = folder.findings("colours:\n  " + key + ": \"" + colour + "\"\n");
        assertThat(found).singleElement().asString().startsWith("OV260 theme.yaml:2:" + (key.length() + 5));
        assertThat(found.get(0)).contains("contrast[" + contrast).endsWith(", " + least + "]");
        String darker =
                folder.diagnostics.list().get(0).hints().get(0).arguments().get(0);
        ThemeFolder mended = new ThemeFolder(temp);
        mended.put("theme.yaml", "colours: {" + key + ": \"" + darker + "\"}\n").readWithoutFindings();
    }

    @Test
    void takesAPalerColourForRules() {
        folder.put("theme.yaml", "colours: {rule: \"#949494\"}\n").readWithoutFindings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sida | pageNumber[]",
                "{total} | pageNumber[]",
                "{N} | pageNumber[]",
                "{n} av {totalt} | placeholder[]",
                "{n} {{total}} | placeholder[]",
                "{n} } | placeholder[]",
            })
    void wantsTheNumberInThePattern(String pattern, String label) {
        assertThat(folder.findings("pageNumber: \"" + pattern + "\"\n"))
                .containsExactly("OV260 theme.yaml:1:13 " + label);
    }

    @ParameterizedTest
    @CsvSource({
        "'{file: images/logo.png, alt: \" \"}', OV103 theme.yaml:1:31",
        "'{file: images/logo.png}', OV103 theme.yaml:1:1",
        "'{alt: Vapen}', OV103 theme.yaml:1:1",
        "'{file: images/logo.png, alt: A, height: 11.9}', 'OV260 theme.yaml:1:47 size[12, 90]'",
        "'{file: images/logo.png, alt: A, height: 91}', 'OV260 theme.yaml:1:47 size[12, 90]'",
        "'{file: images/borta.png, alt: A}', OV261 theme.yaml:1:14 missing[]",
        "'{file: overens.yaml, alt: A}', OV263 theme.yaml:1:14 format[]",
    })
    void saysWhatIsWrongWithTheLogo(String logo, String finding) {
        assertThat(folder.findings("logo: " + logo + "\n"))
                .singleElement()
                .asString()
                .startsWith(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "'basis: serif', OV102 theme.yaml:1:1",
        "'base: Serif', OV106 theme.yaml:1:7",
        "'justify: ja', OV",
        "'sizes: {body: stor}', OV",
        "'sizes: {bodi: 11}', OV102 theme.yaml:1:9",
        "'colours: {header: \"#000000\"}', OV102 theme.yaml:1:11",
        "'typeface: {bold: x.ttf}', OV103 theme.yaml:1:1",
        "'header: {contact: {phone: 1}}', OV103 theme.yaml:1:10",
        "'footer: {fax: 1}', OV102 theme.yaml:1:10",
        "'logo: logo.png', OV",
        "'- base', OV",
        "'base: [', OV",
    })
    void saysWhereAKeyIsWrong(String theme, String finding) {
        assertThat(folder.findings(theme + "\n")).singleElement().asString().startsWith(finding);
    }

    @Test
    void tellsOfEverythingAtOnce() {
        assertThat(folder.findings("""
                        sizes: {body: 3, title: 99}
                        colours: {text: red, rule: "#FFFFFF"}
                        pageNumber: Sida
                        logo: {file: x.png, alt: A, height: 1}
                        typeface: {regular: y.ttf}
                        """))
                .hasSize(8)
                .filteredOn(found -> found.startsWith("OV260"))
                .hasSize(6);
    }

    @Test
    void speaksBothLanguages() {
        String theme = "colours: {text: \"#777777\"}\n";
        assertThat(folder.sentences(theme, Language.ENGLISH))
                .containsExactly(
                        "\"#777777\" cannot be used in a theme",
                        "the contrast to white paper is 4.4:1, and at least 4.5:1 is needed to be read by all (WCAG 2.1 AA)",
                        "the same colour, dark enough: \"#757575\"");
        assertThat(folder.sentences(theme, Language.SWEDISH))
                .first()
                .isEqualTo("”#777777” går inte att använda i ett tema");
        assertThat(new ThemeFolder(temp).sentences("pageNumber: \"{n} {m}\"\n", Language.SWEDISH))
                .containsExactly(
                        "”{n} {m}” går inte att använda i ett tema",
                        "bara {n} och {total} fylls i, och inga andra klammerparenteser får stå här");
    }
}
