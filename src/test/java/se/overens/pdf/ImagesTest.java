package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Picture;
import se.overens.pdf.object.PdfName;
import se.overens.picture.PictureFiles;
import se.overens.picture.PictureReader;

class ImagesTest {
    @Test
    void storesThePixelsOfAPng() throws IOException {
        StreamObject image = Images.of(picture(PictureFiles.png(3, 2, 0x102030)));
        assertThat(image.whole(PdfName.WIDTH, 0)).isEqualTo(3);
        assertThat(image.whole(PdfName.HEIGHT, 0)).isEqualTo(2);
        assertThat(image.whole(PdfName.BITS_PER_COMPONENT, 0)).isEqualTo(8);
        assertThat(image.name(PdfName.COLORSPACE)).isEqualTo(PdfName.DEVICERGB);
        assertThat(image.name(PdfName.FILTER)).isEqualTo(PdfName.FLATE_DECODE);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(image.stored()))) {
            assertThat(in.readAllBytes()).isEqualTo(image.plain()).hasSize(18).startsWith(0x10, 0x20, 0x30, 0x10);
        }
    }

    @Test
    void storesGreyAsGrey() {
        byte[] pixels = PictureFiles.chunk("IDAT", StreamObject.deflate(new byte[] {0, 7}));
        StreamObject image = Images.of(picture(PictureFiles.png(PictureFiles.header(1, 1, 8, 0, 0), pixels)));
        assertThat(image.name(PdfName.COLORSPACE)).isEqualTo(PdfName.DEVICEGRAY);
        assertThat(image.plain()).containsExactly(7);
    }

    @Test
    void storesAJpegAsItStands() {
        byte[] file = PictureFiles.jpeg(30, 20, true);
        StreamObject image = Images.of(picture(file));
        assertThat(image.name(PdfName.FILTER)).isEqualTo(PdfName.DCT_DECODE);
        assertThat(image.name(PdfName.COLORSPACE)).isEqualTo(PdfName.DEVICERGB);
        assertThat(image.stored()).isEqualTo(file);
    }

    @Test
    void givesEachFileAnObjectOfItsOwn() {
        Picture picture = picture(PictureFiles.png(3, 2, 0));
        StreamObject first = Images.of(picture);
        first.put(PdfName.WIDTH, PdfName.N);
        StreamObject second = Images.of(picture);
        assertThat(second.whole(PdfName.WIDTH, 0)).isEqualTo(3);
        assertThat(second.stored()).isSameAs(first.stored());
    }

    private static Picture picture(byte[] file) {
        return Objects.requireNonNull(PictureReader.read("x", file, Nowhere.NOWHERE, new Diagnostics()));
    }
}
