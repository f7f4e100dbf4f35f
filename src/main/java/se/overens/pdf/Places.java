package se.overens.pdf;

import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;

/** Where each object of a file lies: at an offset, or in an object stream (PDF 32000-1, 7.5.8.3). */
final class Places {
    private static final int UP_PREDICTOR = 12;

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
     * @param bytes its rows, as differences     *
     * @param placeWidth bytes of an offset
     * @param indexWidth bytes of an index
     */
    record Table(byte[] bytes, int placeWidth, int indexWidth) {
        /** How the rows are to be read (7.4.4.4). */
        PdfDictionary parameters() {
            return new PdfDictionary(2)
                    .put(PdfName.PREDICTOR, UP_PREDICTOR)
                    .put(PdfName.COLUMNS, 1 + placeWidth + indexWidth);
        }
    }

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
        Rows rows = new Rows(places.length, 1 + placeWidth + indexWidth);
        for (int number = 0; number < places.length; number++) {
            boolean packed = number > 0 && indexes[number] >= 0;
            rows.begin();
            rows.put(number == 0 ? 0 : packed ? 2 : 1, 1);
            rows.put(places[number], placeWidth);
            rows.put(packed ? indexes[number] : 0, indexWidth);
        }
        return new Table(rows.bytes, placeWidth, indexWidth);
    }

    /** Rows of bytes, each written as what it is more than the row above it: the same in most (PNG's filter Up). */
    private static final class Rows {
        private static final byte UP = 2;

        private final byte[] bytes;
        private final byte[] above;
        private int at;
        private int column;

        Rows(int rows, int columns) {
            bytes = new byte[rows * (1 + columns)];
            above = new byte[columns];
        }

        void begin() {
            bytes[at++] = UP;
            column = 0;
        }

        void put(long value, int width) {
            for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
                byte next = (byte) (value >>> shift);
                bytes[at++] = (byte) (next - above[column]);
                above[column++] = next;
            }
        }
    }

    private static int width(long largest) {
        return largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : largest < 1 << 24 ? 3 : 4;
    }
}
