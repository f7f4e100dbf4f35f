package se.overens.pdf;

/** Where each object of a file lies: at an offset, or in an object stream (PDF 32000-1, 7.5.8.3). */
final class Places {
    /** For each number its offset, or the number of its object stream. */
    private final long[] places;

    /** For each number its index in its object stream, or -1. */
    private final int[] indexes;

    private int largestIndex;

    /** Room for the objects up to number {@code last}. */
    Places(int last) {
        places = new long[last + 1];
        indexes = new int[last + 1];
    }

    /**
     * A cross-reference table.
     *
     * @param placeWidth bytes of an offset
     * @param indexWidth bytes of an index
     */
    record Table(byte[] bytes, int placeWidth, int indexWidth) {}

    /** An object lies at an offset. */
    void put(int number, long offset) {
        places[number] = offset;
        indexes[number] = -1;
    }

    /** An object lies in an object stream. */
    void put(int number, int container, int index) {
        places[number] = container;
        indexes[number] = index;
        largestIndex = Math.max(largestIndex, index);
    }

    /** Takes over the places of the objects that are known there. */
    void putAll(Places others) {
        System.arraycopy(others.places, 0, places, 0, others.places.length);
        System.arraycopy(others.indexes, 0, indexes, 0, others.indexes.length);
        largestIndex = Math.max(largestIndex, others.largestIndex);
    }

    /** The table, whose last object lies furthest back. */
    Table table() {
        int placeWidth = width(places[places.length - 1]);
        int indexWidth = width(largestIndex);
        ByteSink table = new ByteSink(places.length * (1 + placeWidth + indexWidth));
        table.bigEndian(0, 1).bigEndian(0, placeWidth).bigEndian(0, indexWidth);
        for (int number = 1; number < places.length; number++) {
            boolean packed = indexes[number] >= 0;
            table.bigEndian(packed ? 2 : 1, 1)
                    .bigEndian(places[number], placeWidth)
                    .bigEndian(packed ? indexes[number] : 0, indexWidth);
        }
        return new Table(table.toBytes(), placeWidth, indexWidth);
    }

    private static int width(long largest) {
        return largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : largest < 1 << 24 ? 3 : 4;
    }
}
