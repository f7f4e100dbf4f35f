package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubstituteFontsTest {
    private final FontMapper before = FontMappers.instance();

    @AfterEach
    void putBack() {
        FontMappers.set(before);
    }

    /** A mapper that has no font, and notes who asked. */
    private static final class Noting implements FontMapper {
        private final List<String> asked = new ArrayList<>();

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            asked.add(name);
            return new FontMapping<>(null, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            asked.add(name);
            return new FontMapping<>(null, true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
            asked.add(name);
            return new CIDFontMapping(null, null, true);
        }
    }

    @Test
    void asksNobodyForFontsThatAFileLacks() throws IOException {
        Noting others = new Noting();
        FontMappers.set(others);
        String type0 = "<</Type/Font/Subtype/Type0/BaseFont/Okand/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/Okand/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor<</Type/FontDescriptor/FontName/Okand/Flags 4>>>>]>>";
        String trueType = "<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding>>";
        byte[] file = RawPdf.page(
                "",
                "/Resources<</Font<</F 5 0 R/G 6 0 R/H 7 0 R>>>>",
                RawPdf.text(70, 700, "Ord") + "BT /G 11 Tf 70 600 Td (Ord) Tj /H 11 Tf <00240025> Tj ET",
                trueType,
                type0);
        Packs packs = new Packs();
        Pack pack = packs.of(file);

        assertThat(packs.keys()).contains("OV605.fonts");
        assertThat(pack.entries().get(0).unstamped()).isEmpty();
        assertThat(others.asked).isEmpty();
        FontMappers.instance().getFontBoxFont("Helvetica", new PDFontDescriptor(new COSDictionary()));
        assertThat(others.asked).containsExactly("Helvetica");
    }
}
