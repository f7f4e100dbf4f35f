package se.overens.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import se.overens.deflate.Deflate;
import se.overens.deflate.PresetCode;

/** A ZIP archive (APPNOTE 6.3.3) whose bytes depend on nothing but its entries: no clock, no attributes of a file. */
final class Archive {
    /** 1 January 1980, the first day that ZIP knows. */
    private static final int DATE = 1 << 5 | 1;

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final short VERSION = 20;
    private static final short STORED = 0;
    private static final short DEFLATED = 8;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * An entry, ready to be written; entries of several archives may share it.
     *
     * @param name with forward slashes, ASCII
     * @param crc CRC-32 of the plain bytes
     * @param size of the plain bytes
     * @param packed as they stand in the archive; not copied, so treat it as read-only
     * @param method how they were packed
     */
    record Entry(byte[] name, int crc, int size, byte[] packed, short method) {
        /** A part in XML, deflated. */
        static Entry of(String name, byte[] xml) {
            return new Entry(ascii(name), sum(xml), xml.length, Deflate.raw(xml, PresetCode.XML), DEFLATED);
        }

        /** A file that is packed by its own format. */
        static Entry stored(String name, byte[] file) {
            return new Entry(ascii(name), sum(file), file.length, file, STORED);
        }

        private static byte[] ascii(String name) {
            return name.getBytes(StandardCharsets.US_ASCII);
        }

        private static int sum(byte[] plain) {
            CRC32 crc = new CRC32();
            crc.update(plain);
            return (int) crc.getValue();
        }
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** What the entries so far are: another one, another name or another order gives another number. */
    String fingerprint() {
        CRC32 crc = new CRC32();
        for (Entry entry : entries) {
            crc.update(entry.name());
            crc.update(ByteBuffer.allocate(8)
                    .putInt(entry.crc())
                    .putInt(entry.size())
                    .array());
        }
        return hexadecimal(crc);
    }

    /** A sum as eight digits. */
    static String hexadecimal(CRC32 crc) {
        return Long.toHexString(0x1_0000_0000L | crc.getValue()).substring(1);
    }

    byte[] bytes() {
        int size = END_SIZE;
        for (Entry entry : entries) {
            size += LOCAL_SIZE + CENTRAL_SIZE + 2 * entry.name().length + entry.packed().length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] places = new int[entries.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = out.position();
            Entry entry = entries.get(i);
            out.putInt(LOCAL);
            common(entry, out);
            out.put(entry.name()).put(entry.packed());
        }
        int directory = out.position();
        for (int i = 0; i < places.length; i++) {
            Entry entry = entries.get(i);
            out.putInt(CENTRAL).putShort(VERSION);
            common(entry, out);
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            out.putInt(places[i]).put(entry.name());
        }
        int length = out.position() - directory;
        short count = (short) places.length;
        out.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
        out.putInt(length).putInt(directory).putShort((short) 0);
        return out.array();
    }

    /** What the two headers of an entry have in common; the length of a comment comes after it in the second. */
    private static void common(Entry entry, ByteBuffer out) {
        out.putShort(VERSION)
                .putShort((short) 0)
                .putShort(entry.method())
                .putShort((short) 0)
                .putShort((short) DATE);
        out.putInt(entry.crc()).putInt(entry.packed().length).putInt(entry.size());
        out.putShort((short) entry.name().length).putShort((short) 0);
    }
}
