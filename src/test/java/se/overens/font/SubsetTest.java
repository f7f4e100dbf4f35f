package se.overens.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubsetTest {
    private static final Face REGULAR = Typeface.SANS.face(false, false);

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void twoFreshSubsetsAreTheSameBytes(Face face) {
        Face again = Face.parse(face.font().bytes().clone());
        for (Repertoire repertoire : Repertoire.values()) {
            Subset one = Subset.of(face, repertoire);
            Subset other = Subset.of(again, repertoire);
            assertThat(other).isNotSameAs(one);
            assertThat(other.file()).isEqualTo(one.file());
            assertThat(other.deflated()).isEqualTo(one.deflated());
        }
        int[] extra = {'Ж', 'ộ'};
        assertThat(Subset.of(again, extra).file())
                .isEqualTo(Subset.of(face, extra).file());
    }

    @ParameterizedTest
    @EnumSource
    void aSubsetIsMadeOnce(Repertoire repertoire) {
        assertThat(Subset.of(REGULAR, repertoire)).isSameAs(Subset.of(REGULAR, repertoire));
    }

    @ParameterizedTest
    @EnumSource
    void aSubsetCannotBeChangedFromOutside(Repertoire repertoire) {
        Subset subset = Subset.of(REGULAR, repertoire);
        byte[] before = subset.file();
        subset.file()[100]++;
        subset.deflated()[100]++;
        assertThat(subset.file()).isEqualTo(before).hasSize(subset.length());
        assertThat(inflate(subset.deflated())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void glyphsHaveTheAdvancesOfTheFace(Face face) {
        Subset subset = Subset.of(face, Repertoire.FULL);
        assertThat(subset.face()).isSameAs(face);
        for (int codePoint : Repertoire.FULL.codePoints()) {
            if (face.covers(codePoint)) {
                int glyph = subset.glyph(codePoint);
                assertThat(glyph).as("U+%04X", codePoint).isPositive().isLessThan(subset.glyphCount());
                assertThat(subset.advance(glyph)).isEqualTo(face.advance(face.glyph(codePoint)));
            }
        }
        assertThat(subset.advance(0)).isEqualTo(face.advance(0));
    }

    @Test
    void glyphsOutsideAreZero() {
        Subset subset = Subset.of(REGULAR, Repertoire.SWEDISH);
        assertThat(subset.glyph('Ж')).isZero();
        assertThat(subset.glyph('ŋ')).isZero();
        assertThat(subset.glyph(0x1F600)).isZero();
        assertThat(subset.glyph(0x2011)).isEqualTo(subset.glyph('-'));
    }

    @Test
    void namesTellFaceAndRepertoire() {
        assertThat(Subset.of(REGULAR, Repertoire.SWEDISH).name()).isEqualTo("OVERSA+LiberationSans");
        assertThat(Subset.of(REGULAR, Repertoire.FULL).name()).isEqualTo("OVERSB+LiberationSans");
        assertThat(Subset.of(Typeface.SERIF.face(true, true), Repertoire.FULL).name())
                .isEqualTo("OVERSB+LiberationSerif-BoldItalic");
        assertThat(Subset.of(REGULAR, new int[] {'Ж'}).name())
                .matches("[A-Z]{6}\\+LiberationSans")
                .isNotEqualTo(Subset.of(REGULAR, new int[] {'Я'}).name());
    }

    @Test
    void extraCodePointsJoinTheFullRepertoireInAnyOrder() {
        Subset subset = Subset.of(REGULAR, new int[] {'Я', 'a', 'ộ', 'Я', 0x1F600});
        assertThat("aåšЯộ".codePoints().map(subset::glyph)).doesNotContain(0).doesNotHaveDuplicates();
        assertThat(subset.file())
                .isEqualTo(Subset.of(REGULAR, new int[] {'ộ', 'Я'}).file());
        assertThat(subset.name())
                .isEqualTo(Subset.of(REGULAR, new int[] {'ộ', 'Я'}).name());
    }

    @Test
    void nothingExtraIsTheFullSubset() {
        assertThat(Subset.of(REGULAR, new int[] {'å', 0x4E2D})).isSameAs(Subset.of(REGULAR, Repertoire.FULL));
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void threeFacesLeaveRoomInTheFile(Face face) {
        assertThat(Subset.of(face, Repertoire.SWEDISH).deflated()).hasSizeLessThan(12_000);
        assertThat(Subset.of(face, Repertoire.FULL).deflated()).hasSizeLessThan(16_000);
    }

    @Test
    void theWholeFaceIsStillAFont() {
        Subset whole = Subset.of(REGULAR, IntStream.range(0x20, 0x10000).toArray());
        assertThat(whole.length()).isGreaterThan(0x20000);
        SubsetFileTest.assertSameOutlines(
                whole, IntStream.range(0x20, 0xFFFF).filter(REGULAR::covers).toArray());
    }

    private static byte[] inflate(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
