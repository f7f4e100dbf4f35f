package se.overens.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Font files as tests need them: those of the jar, whole or with some bytes changed. */
public final class FontFiles {
    private FontFiles() {}

    /** A file of the jar, such as {@code LiberationSerif-Bold}. */
    public static byte[] builtIn(String name) {
        try (InputStream in = Face.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with licence bits of its own (OS/2 table, fsType). */
    public static byte[] licensed(byte[] file, int rights) {
        return with16(file, "OS/2", 8, rights);
    }

    /** A sound font of a few kilobytes, with the glyphs of {@code letters} only. */
    public static byte[] small(String name, String letters) {
        byte[] whole = builtIn(name);
        Face face = Face.parse(whole);
        int[] codePoints = letters.codePoints().sorted().distinct().toArray();
        byte[] part = SubsetFile.write(face, GlyphSelection.of(face, codePoints));
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        for (String tag : new String[] {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
            tables.put(tag, table(part, tag));
        }
        tables.put("OS/2", table(whole, "OS/2"));
        tables.put("name", table(whole, "name"));
        tables.put(
                "post",
                ByteBuffer.wrap(Arrays.copyOf(table(whole, "post").array(), 32)).putInt(0, 0x00030000));
        return SfntFile.write(tables);
    }

    /** The file without one of its tables. */
    static byte[] without(byte[] file, String tag) {
        return renamed(file, tag, "none");
    }

    /** The file with a table under another name. */
    static byte[] renamed(byte[] file, String tag, String name) {
        byte[] changed = file.clone();
        int tables = ByteBuffer.wrap(file).getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (new String(file, at, 4, ISO_8859_1).equals(tag)) {
                System.arraycopy(name.getBytes(ISO_8859_1), 0, changed, at, 4);
                return changed;
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    /** The file with two bytes of a table changed. */
    public static byte[] with16(byte[] file, String tag, int offset, int value) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed).putShort(new Sfnt(file).table(tag) + offset, (short) value);
        return changed;
    }

    private static ByteBuffer table(byte[] file, String tag) {
        Sfnt font = new Sfnt(file);
        byte[] content = Arrays.copyOfRange(file, font.table(tag), font.table(tag) + font.length(tag));
        return ByteBuffer.wrap(content);
    }
}
