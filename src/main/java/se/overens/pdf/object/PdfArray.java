package se.overens.pdf.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An array. */
public final class PdfArray extends PdfObject {
    private PdfObject[] items;
    private int size;

    /** An empty array with room for {@code capacity} items. */
    public PdfArray(int capacity) {
        items = new PdfObject[capacity];
    }

    /** An array of {@code items}. */
    public static PdfArray of(PdfObject... items) {
        PdfArray array = new PdfArray(0);
        array.items = items;
        array.size = items.length;
        return array;
    }

    /** The number of items. */
    public int size() {
        return size;
    }

    /** What the item at {@code index} is or refers to; null for the null object. */
    public @Nullable PdfObject get(int index) {
        return items[index].target();
    }

    /** The item at {@code index} itself. */
    public PdfObject item(int index) {
        return items[index];
    }

    /** The whole number at {@code index}, or -1. */
    public int whole(int index) {
        return get(index) instanceof PdfNumber number ? number.whole() : -1;
    }

    /** Appends an item. */
    public PdfArray add(PdfObject item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, 2 * size));
        }
        items[size++] = item;
        return this;
    }

    /** Puts an item in the place of another. */
    public void set(int index, PdfObject item) {
        items[index] = item;
    }

    @Override
    public void print(ByteSink out) {
        out.write('[');
        for (int i = 0; i < size; i++) {
            if (i == 0) {
                items[i].print(out);
            } else {
                items[i].printNext(out);
            }
        }
        out.write(']');
    }

    @Override
    boolean delimited() {
        return true;
    }
}
