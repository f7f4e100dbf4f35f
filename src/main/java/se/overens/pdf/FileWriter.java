package se.overens.pdf;

import java.nio.ByteBuffer;
import se.overens.deflate.Deflate;
import se.overens.deflate.PresetCode;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfNumber;
import se.overens.pdf.object.PdfReference;
import se.overens.pdf.object.PdfString;

/**
 * Objects to the bytes of a file: what it shares with others, its own section, and a cross-reference stream at the end
 * (PDF 32000-1, 7.5.8).
 *
 * <p>PDFBox's writer needs a PDDocument, whose class loads AWT: about 55 ms of the first document.
 */
public final class FileWriter {
    /** An odd number of many ones, from MurmurHash3's finish. */
    private static final long MIX = 0xFF51AFD7ED558CCDL;

    private static final ThreadLocal<ByteSink> SINKS = ThreadLocal.withInitial(() -> new ByteSink(64 * 1024));

    /** What comes after the shared part. */
    private final ByteSink out = SINKS.get().clear();

    private final ObjectTable objects;
    private final Places places;
    private final byte[] begun;

    private FileWriter(ObjectTable objects) {
        this.objects = objects;
        this.places = new Places(objects.last() + 2);
        this.begun = objects.shared().begin(places);
    }

    /** The file of {@code objects}; its identifier is a hash of them. */
    public static byte[] write(ObjectTable objects, PdfReference catalog, PdfReference info) {
        FileWriter writer = new FileWriter(objects);
        writer.section().write(objects.own(), objects.last() + 1, FileWriter::deflate);
        writer.crossReferences(catalog, info);
        return writer.out.after(writer.begun);
    }

    private Section section() {
        return new Section(out, places, begun.length);
    }

    private static byte[] deflate(byte[] bytes, int length) {
        return Deflate.zlib(bytes, length, PresetCode.OBJECTS);
    }

    private void crossReferences(PdfReference catalog, PdfReference info) {
        int number = objects.last() + 2;
        int at = begun.length + out.size();
        places.put(number, at);
        PdfString id = PdfString.hexadecimal(hash());
        Places.Table table = places.table();
        StreamObject stream = StreamObject.deflating(table.bytes(), PresetCode.OBJECTS);
        stream.put(PdfName.DECODE_PARMS, table.parameters());
        stream.put(PdfName.TYPE, PdfName.XREF);
        stream.put(PdfName.SIZE, number + 1);
        stream.put(
                PdfName.W,
                PdfArray.of(PdfNumber.of(1), PdfNumber.of(table.placeWidth()), PdfNumber.of(table.indexWidth())));
        stream.put(PdfName.ROOT, catalog);
        stream.put(PdfName.INFO, info);
        stream.put(PdfName.ID, PdfArray.of(id, id));
        section().stream(number, stream);
        out.text("startxref\n").number(at).text("\n%%EOF\n");
    }

    /** 16 bytes that follow from the content: its checksums, and the same with their bits mixed. */
    private byte[] hash() {
        long sums = out.checksums() + objects.shared().checksums() * MIX;
        long mixed = (sums ^ (sums >>> 33)) * MIX;
        return ByteBuffer.allocate(16)
                .putLong(sums)
                .putLong(mixed ^ (mixed >>> 33))
                .array();
    }
}
