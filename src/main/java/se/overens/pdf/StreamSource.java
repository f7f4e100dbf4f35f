package se.overens.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/** Where the bytes of a stream come from: a file that was read, or objects that are about to be written. */
interface StreamSource {
    /** The bytes of {@code stream} after its filters. */
    byte[] read(COSDictionary stream) throws IOException;
}
