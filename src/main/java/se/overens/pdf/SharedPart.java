package se.overens.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.font.Subset;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfReference;

/**
 * The beginning of a file, which all documents with the same subsets have in common: the header, the colour profile and
 * the fonts, written once.
 */
public final class SharedPart {
    /** The second line tells transfer programs that the file is binary (PDF 32000-1, 7.5.2). */
    private static final byte[] HEADER = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'
    };

    /** Few: the faces of a theme, with or without the rarer letters. */
    private static final int MOST = 8;

    private static final Map<List<Subset>, SharedPart> CACHE = new LinkedHashMap<>();

    private final List<PdfReference> objects = new ArrayList<>();
    private final PdfReference profile;
    private final List<PdfReference> descriptors = new ArrayList<>();
    private final List<PdfReference> fonts = new ArrayList<>();
    private final byte[] bytes;
    private final long checksums;
    private final Places places;

    private SharedPart(List<Subset> subsets) {
        ObjectTable table = new ObjectTable(objects);
        profile = table.add(ColourProfile.stream());
        PdfReference toUnicode = table.add(StreamObject.deflated(WinAnsi.toUnicode(), WinAnsi.toUnicodeDeflated()));
        for (Subset subset : subsets) {
            FontProgram program = FontProgram.of(subset);
            PdfReference descriptor = table.add(program.descriptor(subset, table));
            descriptors.add(descriptor);
            fonts.add(table.add(FaceFonts.single(subset, program, descriptor, toUnicode)));
        }
        places = new Places(last());
        ByteSink out = new ByteSink(64 * 1024).bytes(HEADER);
        new Section(out, places, 0)
                .write(objects, last(), (plain, length) -> StreamObject.deflate(Arrays.copyOf(plain, length)));
        bytes = out.toBytes();
        checksums = out.checksums();
    }

    /** The part of the documents with {@code subsets}, in this order. */
    static SharedPart of(List<Subset> subsets) {
        synchronized (CACHE) {
            SharedPart part = CACHE.remove(subsets);
            part = part == null ? new SharedPart(subsets) : part;
            CACHE.put(subsets, part);
            if (CACHE.size() > MOST) {
                CACHE.remove(CACHE.keySet().iterator().next());
            }
            return part;
        }
    }

    /** The number of its last object. */
    int last() {
        return objects.size() + 1;
    }

    /** The sRGB profile. */
    public PdfReference profile() {
        return profile;
    }

    /** The font descriptor of a subset, by its index. */
    PdfReference descriptor(int subset) {
        return descriptors.get(subset);
    }

    /** The single-byte font of a subset, by its index. */
    PdfReference font(int subset) {
        return fonts.get(subset);
    }

    /** What tells its bytes from those of others. */
    long checksums() {
        return checksums;
    }

    /** The first bytes of a file, whose objects it puts into {@code all}. */
    byte[] begin(Places all) {
        all.putAll(places);
        return bytes;
    }
}
