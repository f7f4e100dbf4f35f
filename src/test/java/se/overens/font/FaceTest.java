package se.overens.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaceTest {
    private static final Face REGULAR = Typeface.SANS.face(false, false);

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void glyphsAndAdvancesAreThoseThatFontBoxReads(Face face) throws IOException {
        TrueTypeFont reference = FontBox.read(face);
        CmapLookup cmap = reference.getUnicodeCmapLookup();
        for (int codePoint = 0x20; codePoint < 0x10000; codePoint++) {
            int glyph = codePoint == 0x2011 ? cmap.getGlyphId('-') : cmap.getGlyphId(codePoint);
            assertThat(face.glyph(codePoint)).as("U+%04X", codePoint).isEqualTo(glyph);
        }
        assertThat(face.glyphCount()).isEqualTo(reference.getNumberOfGlyphs());
        for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
            assertThat(face.advance(glyph)).isEqualTo(reference.getAdvanceWidth(glyph));
            assertThat(face.leftBearing(glyph))
                    .isEqualTo(reference.getHorizontalMetrics().getLeftSideBearing(glyph));
        }
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void kerningIsThatWhichFontBoxReads(Face face) throws IOException {
        KerningSubtable reference = FontBox.read(face).getKerning().getHorizontalKerningSubtable();
        int[] glyphs = IntStream.concat(IntStream.range(0x20, 0x180), IntStream.range(0x386, 0x460))
                .map(face::glyph)
                .toArray();
        int kerned = 0;
        for (int left : glyphs) {
            int[] ours =
                    IntStream.of(glyphs).map(right -> face.kern(left, right)).toArray();
            int[] theirs = IntStream.of(glyphs)
                    .map(right -> reference.getKerning(left, right))
                    .toArray();
            assertThat(ours).as("after glyph %d", left).isEqualTo(theirs);
            kerned += (int) IntStream.of(ours).filter(units -> units != 0).count();
        }
        assertThat(kerned).isGreaterThan(600);
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void descriptionIsThatWhichFontBoxReads(Face face) throws IOException {
        TrueTypeFont reference = FontBox.read(face);
        assertThat(face.name()).isEqualTo(reference.getName());
        assertThat(face.unitsPerEm()).isEqualTo(reference.getUnitsPerEm());
        assertThat(face.ascent()).isEqualTo(reference.getHorizontalHeader().getAscender());
        assertThat(face.descent()).isEqualTo(reference.getHorizontalHeader().getDescender());
        assertThat(face.capHeight()).isEqualTo(reference.getOS2Windows().getCapHeight());
        assertThat(face.weight()).isEqualTo(reference.getOS2Windows().getWeightClass());
        assertThat(face.italicAngle()).isCloseTo(reference.getPostScript().getItalicAngle(), within(1e-4));
        assertThat(face.boundingBox())
                .isEqualTo(new Face.Box(
                        reference.getHeader().getXMin(),
                        reference.getHeader().getYMin(),
                        reference.getHeader().getXMax(),
                        reference.getHeader().getYMax()));
        assertThat(face.serif()).isEqualTo(face.name().contains("Serif"));
    }

    @ParameterizedTest
    @MethodSource("se.overens.font.FontBox#faces")
    void everyLetterOfTheCountryIsCovered(Face face) {
        String text = "ABCÅÄÖ abcåäö éÉüÜ áÁčČđĐŋŊšŠŧŦžŽ łŁőŐřŘğĞıİşŞțȚ ạẠộỘữỮ ΑΩαω ЖЯжя 0123456789 §½ –—‘’“”„•…€";
        assertThat(text.codePoints()).allMatch(face::covers);
        assertThat(Arrays.stream(FontBox.winAnsi())).allMatch(face::covers);
    }

    @Test
    void hyphensThatDoNotBreakAreCovered() {
        assertThat(REGULAR.glyph(0x2011)).isEqualTo(REGULAR.glyph('-')).isNotZero();
        assertThat(REGULAR.covers(0x00AD)).isTrue();
        assertThat(REGULAR.advance(REGULAR.glyph(0x00AD))).isEqualTo(REGULAR.advance(REGULAR.glyph('-')));
        assertThat(REGULAR.advance(REGULAR.glyph(0x00A0))).isEqualTo(REGULAR.advance(REGULAR.glyph(' ')));
    }

    @Test
    void whatTheFaceLacksIsGlyphZero() {
        for (int codePoint : new int[] {-1, 0x0627, 0x2611, 0x4E2D, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF}) {
            assertThat(REGULAR.glyph(codePoint)).as("U+%04X", codePoint).isZero();
            assertThat(REGULAR.covers(codePoint)).isFalse();
        }
    }

    @Test
    void widthsAreAdvancesAndKerning() {
        int letterA = REGULAR.glyph('A');
        int letterV = REGULAR.glyph('V');
        assertThat(REGULAR.kern(letterA, letterV)).isNegative();
        int units = REGULAR.advance(letterA) + REGULAR.kern(letterA, letterV) + REGULAR.advance(letterV);
        assertThat(REGULAR.width("AV", 2048)).isEqualTo(units);
        assertThat(REGULAR.width("AV", 11)).isCloseTo(units * 11 / 2048.0, within(1e-12));
        assertThat(REGULAR.width("", 11)).isZero();
    }

    @Test
    void aFamilyGivesTheSameFaceEveryTime() {
        assertThat(Typeface.SANS.face(true, false)).isSameAs(Typeface.SANS.face(true, false));
        assertThat(Typeface.SANS.face(true, false).name()).isEqualTo("LiberationSans-Bold");
        assertThat(Typeface.SERIF.face(false, true).name()).isEqualTo("LiberationSerif-Italic");
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatThrownBy(() -> Face.parse(new byte[64]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a TrueType font");
        assertThatThrownBy(() -> Face.parse(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
