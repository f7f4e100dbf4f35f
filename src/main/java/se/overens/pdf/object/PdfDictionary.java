package se.overens.pdf.object;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary; its entries keep their order. Nearly all have a handful, which are found sooner one by one than by a hash. */
public sealed class PdfDictionary extends PdfObject permits PdfStream {
    /** With more entries than this there is an index; such are the doing of others. */
    private static final int UNINDEXED = 32;

    private PdfName[] names;
    private PdfObject[] values;
    private int size;
    private @Nullable Map<PdfName, Integer> index;

    /** An empty dictionary with room for {@code capacity} entries. */
    public PdfDictionary(int capacity) {
        names = new PdfName[capacity];
        values = new PdfObject[capacity];
    }

    /** A dictionary of a type and with room for {@code capacity} entries. */
    public static PdfDictionary of(PdfName type, int capacity) {
        return new PdfDictionary(capacity).put(PdfName.TYPE, type);
    }

    /** Puts an entry, in the place of one with the same name. */
    public PdfDictionary put(PdfName name, PdfObject value) {
        int at = find(name);
        if (at >= 0) {
            values[at] = value;
            return this;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.max(4, 2 * size));
            values = Arrays.copyOf(values, Math.max(4, 2 * size));
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (size > UNINDEXED) {
            index(name);
        }
        return this;
    }

    /** Puts a whole number. */
    public PdfDictionary put(PdfName name, long whole) {
        return put(name, PdfNumber.of(whole));
    }

    /** Puts a text. */
    public PdfDictionary put(PdfName name, String text) {
        return put(name, PdfString.of(text));
    }

    private void index(PdfName last) {
        if (index == null) {
            index = new HashMap<>();
            for (int i = 0; i < size; i++) {
                index.put(names[i], i);
            }
        }
        index.put(last, size - 1);
    }

    private int find(PdfName name) {
        if (index != null) {
            return index.getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The number of entries. */
    public int size() {
        return size;
    }

    /** The name of the entry at {@code position}. */
    public PdfName name(int position) {
        return names[position];
    }

    /** The value of the entry at {@code position}, as it stands there. */
    public PdfObject item(int position) {
        return values[position];
    }

    /** Takes an entry away, if there is one. */
    public void remove(PdfName name) {
        int at = find(name);
        if (at < 0) {
            return;
        }
        size--;
        System.arraycopy(names, at + 1, names, at, size - at);
        System.arraycopy(values, at + 1, values, at, size - at);
        Map<PdfName, Integer> old = index;
        if (old != null) {
            old.clear();
            for (int i = 0; i < size; i++) {
                old.put(names[i], i);
            }
        }
    }

    /** The value of an entry, as it stands there; null if there is none. */
    public @Nullable PdfObject item(PdfName name) {
        int at = find(name);
        return at < 0 ? null : values[at];
    }

    /** What the value of an entry is or refers to; null if there is none, or only the null object. */
    public @Nullable PdfObject get(PdfName name) {
        int at = find(name);
        return at < 0 ? null : values[at].target();
    }

    /** True if there is an entry of that name. */
    public boolean has(PdfName name) {
        return find(name) >= 0;
    }

    /** The value of an entry if it is a dictionary or a stream, or null. */
    public @Nullable PdfDictionary dictionary(PdfName name) {
        return get(name) instanceof PdfDictionary dictionary ? dictionary : null;
    }

    /** The value of an entry if it is an array, or null. */
    public @Nullable PdfArray array(PdfName name) {
        return get(name) instanceof PdfArray array ? array : null;
    }

    /** The value of an entry if it is a name, or null. */
    public @Nullable PdfName name(PdfName name) {
        return get(name) instanceof PdfName value ? value : null;
    }

    /** The words of an entry that is a name, or null. */
    public @Nullable String nameText(PdfName name) {
        return get(name) instanceof PdfName value ? value.text() : null;
    }

    /** The text of an entry that is a string, or null. */
    public @Nullable String text(PdfName name) {
        return get(name) instanceof PdfString string ? string.text() : null;
    }

    /** The whole part of an entry that is a number, or {@code other}. */
    public int whole(PdfName name, int other) {
        return get(name) instanceof PdfNumber number ? number.whole() : other;
    }

    /** True if the value of an entry is the object true. */
    public boolean isTrue(PdfName name) {
        return get(name) == PdfFlag.TRUE;
    }

    @Override
    public void print(ByteSink out) {
        out.text("<<");
        for (int i = 0; i < size; i++) {
            names[i].print(out);
            values[i].printNext(out);
        }
        out.text(">>");
    }

    @Override
    boolean delimited() {
        return true;
    }
}
