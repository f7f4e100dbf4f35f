package se.overens.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSObject;
import se.overens.font.Subset;

/**
 * The beginning of a file, which all documents with the same subsets have in common: the header, the colour profile and
 * the fonts, written once.
 */
final class SharedPart {
    /** The second line tells transfer programs that the file is binary (PDF 32000-1, 7.5.2). */
    private static final byte[] HEADER = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'
    };

    /** Few: the faces of a theme, with or without the rarer letters. */
    private static final int MOST = 8;

    private static final Map<List<Subset>, SharedPart> CACHE = new LinkedHashMap<>();

    private final List<COSObject> objects = new ArrayList<>();
    private final COSObject profile;
    private final List<COSObject> descriptors = new ArrayList<>();
    private final List<COSObject> fonts = new ArrayList<>();
    private final byte[] bytes;
    private final Places places;

    private SharedPart(List<Subset> subsets) {
        ObjectTable table = new ObjectTable(objects);
        profile = table.add(ColourProfile.stream());
        COSObject toUnicode = table.add(StreamObject.deflated(WinAnsi.toUnicode(), WinAnsi.toUnicodeDeflated()));
        for (Subset subset : subsets) {
            FontProgram program = FontProgram.of(subset);
            COSObject descriptor = table.add(program.descriptor(subset, table));
            descriptors.add(descriptor);
            fonts.add(table.add(FaceFonts.single(subset, program, descriptor, toUnicode)));
        }
        places = new Places(last());
        ByteSink out = new ByteSink(64 * 1024).bytes(HEADER);
        new Section(out, places)
                .write(objects, last(), (plain, length) -> StreamObject.deflate(Arrays.copyOf(plain, length)));
        bytes = out.toBytes();
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
    COSObject profile() {
        return profile;
    }

    /** The font descriptor of a subset, by its index. */
    COSObject descriptor(int subset) {
        return descriptors.get(subset);
    }

    /** The single-byte font of a subset, by its index. */
    COSObject font(int subset) {
        return fonts.get(subset);
    }

    /** Begins a file. */
    void write(ByteSink out, Places all) {
        out.bytes(bytes);
        all.putAll(places);
    }
}
