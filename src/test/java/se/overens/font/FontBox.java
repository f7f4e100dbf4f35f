package se.overens.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** FontBox as the other reader of the same files. */
final class FontBox {
    private FontBox() {}

    static Stream<Face> faces() {
        List<Face> faces = new ArrayList<>();
        for (Typeface family : List.of(Typeface.SANS, Typeface.SERIF)) {
            for (boolean bold : new boolean[] {false, true}) {
                faces.add(family.face(bold, false));
                faces.add(family.face(bold, true));
            }
        }
        return faces.stream();
    }

    /** All characters of WinAnsi, in the order of their code points. */
    static int[] winAnsi() {
        Charset windows = Charset.forName("windows-1252");
        return IntStream.rangeClosed(0x20, 0xFF)
                .filter(code ->
                        code != 0x7F && code != 0x81 && code != 0x8D && code != 0x8F && code != 0x90 && code != 0x9D)
                .map(code -> new String(new byte[] {(byte) code}, windows).codePointAt(0))
                .sorted()
                .toArray();
    }

    static TrueTypeFont read(Face face) {
        return read(face.font().bytes());
    }

    static TrueTypeFont read(byte[] file) {
        try {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
