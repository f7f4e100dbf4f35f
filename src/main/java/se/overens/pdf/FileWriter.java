package se.overens.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * Objects to the bytes of a file: streams as they are, everything else in one object stream, a cross-reference stream
 * at the end (PDF 32000-1, 7.5.7 and 7.5.8).
 *
 * <p>PDFBox's writer needs a PDDocument, whose class loads AWT: about 55 ms of the first document.
 */
final class FileWriter {
    /** An odd number of many ones, from MurmurHash3's finish. */
    private static final long MIX = 0xFF51AFD7ED558CCDL;

    /** The second line tells transfer programs that the file is binary (PDF 32000-1, 7.5.2). */
    private static final byte[] HEADER = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'
    };

    private static final int OFFSET_WIDTH = 4;
    private static final int INDEX_WIDTH = 3;

    /** Names as they are written: the same few dozen in every document, and the fonts of its theme. */
    private static final Map<COSName, byte[]> NAMES = new ConcurrentHashMap<>();

    private final ByteSink out = new ByteSink(48 * 1024);
    private final List<COSObject> objects;
    /** For object n at n: its offset in the file, or -1 - its index in the object stream. */
    private final long[] places;

    private FileWriter(List<COSObject> objects) {
        this.objects = objects;
        this.places = new long[objects.size() + 3];
    }

    /** The file of {@code objects}; its identifier is a hash of them. */
    static byte[] write(ObjectTable objects, COSObject catalog, COSObject info) {
        FileWriter writer = new FileWriter(objects.all());
        writer.out.bytes(HEADER);
        writer.streams();
        writer.objectStream();
        writer.crossReferences(catalog, info);
        return writer.out.toBytes();
    }

    private void streams() {
        for (COSObject object : objects) {
            if (object.getObject() instanceof StreamObject stream) {
                stream(object.getKey().getNumber(), stream);
            }
        }
    }

    private void objectStream() {
        ByteSink heads = new ByteSink(4096);
        ByteSink bodies = new ByteSink(32 * 1024);
        int count = 0;
        for (COSObject object : objects) {
            COSBase base = object.getObject();
            if (!(base instanceof StreamObject)) {
                heads.number(object.getKey().getNumber())
                        .text(" ")
                        .number(bodies.size())
                        .text(" ");
                value(base, bodies);
                bodies.text("\n");
                places[(int) object.getKey().getNumber()] = -1L - count;
                count++;
            }
        }
        int first = heads.size();
        StreamObject stream = StreamObject.deflating(heads.bytes(bodies));
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, count);
        stream.setInt(COSName.FIRST, first);
        stream(objects.size() + 1L, stream);
    }

    private void crossReferences(COSObject catalog, COSObject info) {
        int number = objects.size() + 2;
        places[number] = out.size();
        COSString id = new COSString(hash(), true);
        StreamObject stream = StreamObject.deflating(table());
        stream.setItem(COSName.TYPE, COSName.XREF);
        stream.setInt(COSName.SIZE, places.length);
        stream.setItem(
                COSName.W,
                ObjectTable.array(COSInteger.ONE, COSInteger.get(OFFSET_WIDTH), COSInteger.get(INDEX_WIDTH)));
        stream.setItem(COSName.ROOT, catalog);
        stream.setItem(COSName.INFO, info);
        stream.setItem(COSName.ID, ObjectTable.array(id, id));
        stream(number, stream);
        out.text("startxref\n").number(places[number]).text("\n%%EOF\n");
    }

    private byte[] table() {
        int container = objects.size() + 1;
        ByteSink table = new ByteSink(places.length * (1 + OFFSET_WIDTH + INDEX_WIDTH));
        table.bigEndian(0, 1).bigEndian(0, OFFSET_WIDTH).bigEndian(0, INDEX_WIDTH);
        for (int number = 1; number < places.length; number++) {
            boolean packed = places[number] < 0;
            table.bigEndian(packed ? 2 : 1, 1)
                    .bigEndian(packed ? container : places[number], OFFSET_WIDTH)
                    .bigEndian(packed ? -1 - places[number] : 0, INDEX_WIDTH);
        }
        return table.toBytes();
    }

    private void stream(long number, StreamObject stream) {
        places[(int) number] = out.size();
        out.number(number).text(" 0 obj\n");
        value(stream, out);
        out.text("\nstream\n").bytes(stream.stored()).text("\nendstream\nendobj\n");
    }

    private static void value(COSBase value, ByteSink out) {
        if (value instanceof COSObject reference) {
            out.number(reference.getKey().getNumber()).text(" 0 R");
        } else if (value instanceof COSDictionary dictionary) {
            out.text("<<");
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                name(entry.getKey(), out);
                separated(entry.getValue(), out);
            }
            out.text(">>");
        } else if (value instanceof COSArray array) {
            out.text("[");
            for (int i = 0; i < array.size(); i++) {
                if (i == 0) {
                    value(array.get(i), out);
                } else {
                    separated(array.get(i), out);
                }
            }
            out.text("]");
        } else if (value instanceof COSName name) {
            name(name, out);
        } else if (value instanceof COSInteger integer) {
            out.number(integer.longValue());
        } else if (value instanceof COSString string) {
            string(string, out);
        } else {
            scalar(value, out);
        }
    }

    /** Names, strings, arrays and dictionaries begin with a delimiter, so that they need no space before them. */
    private static void separated(COSBase value, ByteSink out) {
        if (value instanceof COSObject
                || !(value instanceof COSDictionary
                        || value instanceof COSArray
                        || value instanceof COSString
                        || value instanceof COSName)) {
            out.text(" ");
        }
        value(value, out);
    }

    private static void string(COSString string, ByteSink out) {
        if (string.getForceHexForm()) {
            out.text("<").text(string.toHexString()).text(">");
            return;
        }
        out.text("(");
        for (byte b : string.getBytes()) {
            out.literal(b);
        }
        out.text(")");
    }

    private static void name(COSName name, ByteSink out) {
        out.bytes(NAMES.computeIfAbsent(name, FileWriter::written));
    }

    private static byte[] written(COSName name) {
        try {
            ByteSink out = new ByteSink(32);
            name.writePDF(out);
            return out.toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void scalar(COSBase value, ByteSink out) {
        try {
            if (value instanceof COSFloat number) {
                number.writePDF(out);
            } else if (value instanceof COSBoolean flag) {
                flag.writePDF(out);
            } else if (value instanceof COSNull) {
                out.text("null");
            } else {
                throw new IllegalArgumentException("no notation for " + value.getClass());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 16 bytes that follow from the content: its checksums, and the same with their bits mixed. */
    private byte[] hash() {
        long sums = out.checksums();
        long mixed = (sums ^ (sums >>> 33)) * MIX;
        return ByteBuffer.allocate(16)
                .putLong(sums)
                .putLong(mixed ^ (mixed >>> 33))
                .array();
    }
}
