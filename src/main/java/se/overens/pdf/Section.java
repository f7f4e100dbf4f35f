package se.overens.pdf;

import java.util.List;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfObject;
import se.overens.pdf.object.PdfReference;

/** A stretch of a file: streams as they are, and everything else in one object stream (PDF 32000-1, 7.5.7). */
final class Section {
    private static final ThreadLocal<ByteSink> HEADS = ThreadLocal.withInitial(() -> new ByteSink(2 * 1024));
    private static final ThreadLocal<ByteSink> BODIES = ThreadLocal.withInitial(() -> new ByteSink(16 * 1024));

    private final ByteSink out;
    private final Places places;
    private final int before;

    /**
     * A stretch that is written to {@code out}.
     *
     * @param before the bytes of the file before {@code out}
     */
    Section(ByteSink out, Places places, int before) {
        this.out = out;
        this.places = places;
        this.before = before;
    }

    /** How an object stream is deflated. */
    interface Compression {
        /** The zlib stream of the first {@code length} bytes. */
        byte[] deflate(byte[] bytes, int length);
    }

    /** Writes {@code objects}, those that are no streams into the object stream {@code container}. */
    void write(List<PdfReference> objects, int container, Compression compression) {
        ByteSink heads = HEADS.get().clear();
        ByteSink bodies = BODIES.get().clear();
        int count = 0;
        for (PdfReference object : objects) {
            int number = object.number();
            PdfObject base = object.target();
            if (base instanceof StreamObject stream) {
                stream(number, stream);
            } else if (base != null) {
                heads.number(number).text(" ").number(bodies.size()).text(" ");
                base.print(bodies);
                bodies.write('\n');
                places.put(number, container, count++);
            }
        }
        int first = heads.size();
        heads.bytes(bodies);
        StreamObject stream = StreamObject.deflated(new byte[0], compression.deflate(heads.held(), heads.size()));
        stream.put(PdfName.TYPE, PdfName.OBJ_STM);
        stream.put(PdfName.N, count);
        stream.put(PdfName.FIRST, first);
        stream(container, stream);
    }

    /** Writes one stream. */
    void stream(int number, StreamObject stream) {
        places.put(number, before + out.size());
        out.number(number).text(" 0 obj\n");
        stream.print(out);
        out.text("\nstream\n").bytes(stream.stored()).text("\nendstream\nendobj\n");
    }
}
