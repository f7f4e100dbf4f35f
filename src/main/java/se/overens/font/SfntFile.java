package se.overens.font;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/** Tables to one TrueType file with its directory and checksums (OpenType 1.9, "Font file", "Calculating checksums"). */
final class SfntFile {
    private static final int VERSION = 0x00010000;
    private static final int WHOLE_FILE = 0xB1B0AFBA;
    private static final int ADJUSTMENT_IN_HEAD = 8;

    private SfntFile() {}

    /** The file; the head table comes with an adjustment of 0. */
    static byte[] write(SortedMap<String, ByteBuffer> tables) {
        int start = 12 + 16 * tables.size();
        int length = start;
        for (ByteBuffer table : tables.values()) {
            length += padded(table);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(VERSION).putShort((short) tables.size());
        file.putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int at = start;
        int head = 0;
        int whole = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int size = table.getValue().capacity();
            file.put(at, table.getValue(), 0, size);
            int end = at + padded(table.getValue());
            int sum = sum(file, at, end);
            whole += sum;
            file.putInt(Sfnt.tag(table.getKey())).putInt(sum).putInt(at).putInt(size);
            head = table.getKey().equals("head") ? at : head;
            at = end;
        }
        file.putInt(head + ADJUSTMENT_IN_HEAD, WHOLE_FILE - whole - sum(file, 0, start));
        return file.array();
    }

    private static int padded(ByteBuffer table) {
        return (table.capacity() + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
