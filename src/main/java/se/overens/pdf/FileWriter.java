package se.overens.pdf;

import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * Objects to the bytes of a file: what it shares with others, its own section, and a cross-reference stream at the end
 * (PDF 32000-1, 7.5.8).
 *
 * <p>PDFBox's writer needs a PDDocument, whose class loads AWT: about 55 ms of the first document.
 */
final class FileWriter {
    /** An odd number of many ones, from MurmurHash3's finish. */
    private static final long MIX = 0xFF51AFD7ED558CCDL;

    private static final ThreadLocal<ByteSink> SINKS = ThreadLocal.withInitial(() -> new ByteSink(64 * 1024));

    private final ByteSink out = SINKS.get().clear();
    private final ObjectTable objects;
    private final Places places;

    private FileWriter(ObjectTable objects) {
        this.objects = objects;
        this.places = new Places(objects.last() + 2);
    }

    /** The file of {@code objects}; its identifier is a hash of them. */
    static byte[] write(ObjectTable objects, COSObject catalog, COSObject info) {
        FileWriter writer = new FileWriter(objects);
        objects.shared().write(writer.out, writer.places);
        new Section(writer.out, writer.places).write(objects.own(), objects.last() + 1, Deflate::of);
        writer.crossReferences(catalog, info);
        return writer.out.toBytes();
    }

    private void crossReferences(COSObject catalog, COSObject info) {
        int number = objects.last() + 2;
        long at = out.size();
        places.put(number, at);
        COSString id = new COSString(hash(), true);
        Places.Table table = places.table();
        StreamObject stream = StreamObject.deflating(table.bytes());
        stream.setItem(COSName.TYPE, COSName.XREF);
        stream.setInt(COSName.SIZE, number + 1);
        stream.setItem(
                COSName.W,
                ObjectTable.array(
                        COSInteger.ONE, COSInteger.get(table.placeWidth()), COSInteger.get(table.indexWidth())));
        stream.setItem(COSName.ROOT, catalog);
        stream.setItem(COSName.INFO, info);
        stream.setItem(COSName.ID, ObjectTable.array(id, id));
        new Section(out, places).stream(number, stream);
        out.text("startxref\n").number(at).text("\n%%EOF\n");
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
