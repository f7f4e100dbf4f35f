package se.overens.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    private static final String LETTERS = " ABCÅÄÖabcåäöé.,-–";
    private static final byte[] SMALL = FontFiles.small("LiberationSerif-Regular", LETTERS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LiberationSans-Regular",
                "LiberationSans-Bold",
                "LiberationSans-Italic",
                "LiberationSerif-BoldItalic"
            })
    void takesASoundFont(String name) {
        Face face = Face.inspect(FontFiles.builtIn(name));
        assertThat(face.name().replace("-Regular", "")).isEqualTo(name.replace("-Regular", ""));
        assertThat(face.embeddable()).isTrue();
    }

    @Test
    void takesASmallFont() {
        Face face = Face.inspect(SMALL);
        assertThat(LETTERS.codePoints()).allMatch(face::covers);
        assertThat(face.covers('z')).isFalse();
        assertThat(Subset.of(face, Repertoire.FULL).glyph('å')).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "8, true", "2, false", "6, false", "0x100, false", "0x104, false", "0x200, false"
    })
    void readsTheLicenceBits(String rights, boolean allowed) {
        byte[] file = FontFiles.licensed(SMALL, Integer.decode(rights));
        assertThat(Face.inspect(file).embeddable()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTTO", "ttcf", "wOFF", "wOF2", "%PDF", "typ1"})
    void refusesOtherKindsOfFonts(String kind) {
        byte[] file = SMALL.clone();
        for (int i = 0; i < 4; i++) {
            file[i] = (byte) kind.charAt(i);
        }
        assertRefused(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "name", "post"})
    void refusesAFontWithoutATable(String tag) {
        assertRefused(FontFiles.without(SMALL, tag));
    }

    @ParameterizedTest
    @CsvSource({
        "head, 18, 0",
        "head, 18, 15",
        "head, 18, 16385",
        "hhea, 4, 0",
        "hhea, 4, 32767",
        "hhea, 6, 100",
        "hhea, 34, 0",
        "hhea, 34, 999",
        "maxp, 4, 999",
        "maxp, 4, 3",
        "loca, 2, 65535",
        "name, 2, 0",
    })
    void refusesMeasuresThatNoFontHas(String tag, int offset, int value) {
        assertRefused(FontFiles.with16(SMALL, tag, offset, value));
    }

    @Test
    void refusesAGlyphThatIsComposedOfItself() {
        Face face = Face.parse(SMALL);
        Outlines outlines = new Outlines(face.font());
        int glyph = face.glyph('å');
        int part = outlines.outline(glyph).parts()[0];
        assertRefused(FontFiles.with16(SMALL, "glyf", outlines.offset(glyph) + part, glyph));
        assertRefused(FontFiles.with16(SMALL, "glyf", outlines.offset(glyph) + part, 0x7FFF));
    }

    @Test
    void refusesAFontThatWasCutShort() {
        for (int length = 0; length < SMALL.length - 3; length++) {
            assertRefused(Arrays.copyOf(SMALL, length));
        }
    }

    /** Whatever is accepted can be measured and embedded, with every character. */
    @Tag("once")
    @Test
    void neverFailsLater() {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] file = SMALL.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            refused += survives(file) ? 0 : 1;
        }
        assertThat(refused).isBetween(200, 1800);
    }

    private static boolean survives(byte[] file) {
        Face face;
        try {
            face = Face.inspect(file);
        } catch (IllegalArgumentException e) {
            return false;
        }
        face.embeddable();
        face.capHeight();
        assertThat(face.width(LETTERS, 10)).isBetween(0.0, 1e9);
        assertThat(face.name()).matches("[!-~]{1,63}");
        int[] covered = IntStream.range(0, 0x10000).filter(face::covers).toArray();
        assertThat(SubsetFile.write(face, GlyphSelection.of(face, covered))).isNotEmpty();
        assertThat(Subset.of(face, Repertoire.SWEDISH).glyph('A')).isNotNegative();
        return true;
    }

    /** A kilobyte of segments that all cover everything: minutes of work, if each were read whole. */
    @Test
    void readsEachCharacterOnce() {
        int segments = 8000;
        ByteBuffer cmap = ByteBuffer.allocate(12 + 16 + 8 * segments);
        cmap.putShort(2, (short) 1).putInt(4, 0x00030001).putInt(8, 12);
        cmap.putShort(12, (short) 4).putShort(18, (short) (2 * segments));
        for (int i = 0; i < segments; i++) {
            cmap.putShort(26 + 2 * i, (short) 0xFFFF);
        }
        ByteBuffer file = ByteBuffer.allocate(28 + cmap.capacity());
        file.putInt(0, 0x00010000).putShort(4, (short) 1).putInt(12, Sfnt.tag("cmap"));
        file.putInt(20, 28).putInt(24, cmap.capacity()).put(28, cmap.array());
        CharacterMap map = CharacterMap.read(new Sfnt(file.array()));
        assertThat(map.glyph('A')).isEqualTo('A');
    }

    @Test
    void makesANameThatAPdfMayHave() {
        byte[] file = SMALL.clone();
        Sfnt font = new Sfnt(file);
        int table = font.table("name");
        for (int i = 0; i < font.u16(table + 2); i++) {
            int entry = table + 6 + 12 * i;
            if (font.u16(entry + 6) == 6) {
                int at = table + font.u16(table + 4) + font.u16(entry + 10);
                boolean macintosh = font.u16(entry) == 1;
                file[macintosh ? at : at + 1] = '(';
                file[macintosh ? at + 1 : at + 3] = ' ';
            }
        }
        assertThat(Face.inspect(file).name()).isEqualTo("berationSerif");
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> Face.inspect(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
