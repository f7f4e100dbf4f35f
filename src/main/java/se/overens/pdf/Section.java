package se.overens.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** A stretch of a file: streams as they are, and everything else in one object stream (PDF 32000-1, 7.5.7). */
final class Section {
    private static final ThreadLocal<ByteSink> HEADS = ThreadLocal.withInitial(() -> new ByteSink(2 * 1024));
    private static final ThreadLocal<ByteSink> BODIES = ThreadLocal.withInitial(() -> new ByteSink(16 * 1024));

    private final ByteSink out;
    private final Places places;

    Section(ByteSink out, Places places) {
        this.out = out;
        this.places = places;
    }

    /** How an object stream is deflated. */
    interface Compression {
        /** The zlib stream of the first {@code length} bytes. */
        byte[] deflate(byte[] bytes, int length);
    }

    /** Writes {@code objects}, those that are no streams into the object stream {@code container}. */
    void write(List<COSObject> objects, int container, Compression compression) {
        ByteSink heads = HEADS.get().clear();
        ByteSink bodies = BODIES.get().clear();
        int count = 0;
        for (COSObject object : objects) {
            int number = (int) object.getKey().getNumber();
            COSBase base = object.getObject();
            if (base instanceof StreamObject stream) {
                stream(number, stream);
            } else {
                heads.number(number).text(" ").number(bodies.size()).text(" ");
                Notation.value(base, bodies);
                bodies.write('\n');
                places.put(number, container, count++);
            }
        }
        int first = heads.size();
        StreamObject stream =
                StreamObject.deflated(new byte[0], heads.bytes(bodies).deflated(compression));
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, count);
        stream.setInt(COSName.FIRST, first);
        stream(container, stream);
    }

    /** Writes one stream. */
    void stream(int number, StreamObject stream) {
        places.put(number, out.size());
        out.number(number).text(" 0 obj\n");
        Notation.value(stream, out);
        out.text("\nstream\n").bytes(stream.stored()).text("\nendstream\nendobj\n");
    }
}
