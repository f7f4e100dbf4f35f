package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;
import se.overens.font.Typeface;

/** The titles that files give themselves, and what only looks like one. */
class OwnTitleTest {
    @Test
    void comesFromTheMetadataFirst() {
        assertThat(title("Annat", "Avgift &amp; kostnad, 3&#160;§ &lt;1&#x3e; &#36;1"))
                .isEqualTo("Avgift & kostnad, 3 § <1> $1");
    }

    @Test
    void comesFromTheInformationWhereTheMetadataHasNone() {
        assertThat(title("Protokoll från\n  föräldrarådet", null)).isEqualTo("Protokoll från föräldrarådet");
        assertThat(title("Protokoll", "")).isEqualTo("Protokoll");
        assertThat(title("Protokoll", "protokoll.docx")).isEqualTo("Protokoll");
        assertThat(title(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Microsoft Word - x.doc",
                "Microsoft Word - Protokoll 3 november",
                "02_protokoll-final.pdf",
                "Protokoll 2026.DOCX",
                "C:\\Users\\anna\\Protokoll",
                "\\\\server\\delat\\Protokoll",
                "/home/anna/protokoll",
                "https://example.se/protokoll",
                "SKM_C36826110312340",
                "Untitled-1",
                "Dokument2",
                "PowerPoint-presentation",
                "Namnlös",
                "2026-11-03",
                "  \t ",
                "Protok\uFFFDll"
            })
    void isNoneWhereNobodyChoseIt(String said) {
        assertThat(title(said, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dokumenthanteringsplan",
                "Avtal enl. SoL",
                "Beslut 12/2026",
                "Bild 1: Tomten",
                "Titelblad",
                "§ 12 Budget"
            })
    void isWhatSomebodyChose(String said) {
        assertThat(title(said, null)).isEqualTo(said);
    }

    @Test
    void isNoWholeText() {
        assertThat(title("Ord ".repeat(50).strip(), null)).hasSize(199);
        assertThat(title("Ord ".repeat(51).strip(), null)).isEmpty();
    }

    private static String title(@Nullable String info, @Nullable String xmp) {
        byte[] bytes = ForeignFiles.titled(info, xmp);
        PackPart part =
                new PackWriter(Typeface.SANS.face(false, false)).read(bytes, new WholeFile("x.pdf"), new Diagnostics());
        return Objects.requireNonNull(part).info().title();
    }
}
