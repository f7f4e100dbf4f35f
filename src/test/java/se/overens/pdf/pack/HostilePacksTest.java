package se.overens.pdf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that have been changed at random: a pack of one has all pages that it says it has, or there is none and a finding says why. */
@Tag("once")
class HostilePacksTest {
    private static final int ROUNDS = 50;

    @Test
    void survivesChangedBytes() throws IOException {
        Random random = new Random(21);
        byte[] form = OddPacksTest.odd();
        for (byte[] good :
                List.of(ForeignFiles.kept("fop"), ForeignFiles.signedVisibly(), form, ForeignFiles.filledIn())) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] changed = good.clone();
                for (int i = 0; i <= round % 10; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                if (round % 5 == 4) {
                    int from = random.nextInt(changed.length);
                    int to = Math.min(changed.length, from + random.nextInt(400));
                    byte[] rest = Arrays.copyOfRange(changed, to, changed.length);
                    changed = Arrays.copyOf(changed, from + rest.length);
                    System.arraycopy(rest, 0, changed, from, rest.length);
                }
                holds(changed);
            }
        }
    }

    /** Numbers and names that stand for others are worse than noise: the file can still be read. */
    @Test
    void survivesNumbersThatAreOutOfBounds() throws IOException {
        String good = new String(OddPacksTest.odd(), StandardCharsets.ISO_8859_1);
        for (String number :
                List.of("-1", "2147483648", "1e400", "99999999999999999999", "0.00000001", "-0", "null", "[]")) {
            for (String key :
                    List.of("/MediaBox[0", "/Rotate 90", "/StructParents 0", "/Rect[70", "/BBox[0", "/MCID 0")) {
                String name = key.substring(0, key.length() - (key.endsWith("90") || key.endsWith("70") ? 2 : 1));
                assertThat(good).contains(key);
                holds(good.replace(key, name + number).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void holds(byte[] file) throws IOException {
        Packs packs = new Packs();
        Pack pack = packs.tryOf(file);
        if (pack == null) {
            assertThat(packs.keys()).isNotEmpty();
            return;
        }
        try (PDDocument document = Loader.loadPDF(pack.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pack.pages()).isPositive();
        }
    }
}
