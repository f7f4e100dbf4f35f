package se.overens.pdf;

import java.util.Collection;
import java.util.Locale;
import se.overens.pdf.object.ByteSink;

/** The frame of a ToUnicode map, and the map of two-byte codes (PDF 32000-1, 9.10.3). */
final class CharacterMaps {
    /** The most that one bfchar section may hold (Adobe Technical Note 5411). */
    private static final int SECTION = 100;

    private CharacterMaps() {}

    /** The map of two-byte codes, counted from 1, to {@code codePoints}. */
    static byte[] twoBytes(Collection<Integer> codePoints) {
        ByteSink map = new ByteSink(1024);
        open(map, "<0000> <FFFF>");
        int left = codePoints.size();
        int written = 0;
        for (int codePoint : codePoints) {
            if (written % SECTION == 0) {
                map.text(written > 0 ? "endbfchar\n" : "")
                        .number(Math.min(SECTION, left))
                        .text(" beginbfchar\n");
            }
            map.text(String.format(Locale.ROOT, "<%04X> <", written + 1));
            for (char unit : Character.toChars(codePoint)) {
                map.text(String.format(Locale.ROOT, "%04X", (int) unit));
            }
            map.text(">\n");
            written++;
            left--;
        }
        map.text("endbfchar\n");
        close(map);
        return map.toBytes();
    }

    /** The lines before the mappings. */
    static void open(ByteSink map, String codes) {
        map.text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n")
                .text("<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .text("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .text("1 begincodespacerange\n" + codes + "\nendcodespacerange\n");
    }

    /** The lines after the mappings. */
    static void close(ByteSink map) {
        map.text("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }
}
