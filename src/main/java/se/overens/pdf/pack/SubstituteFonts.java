package se.overens.pdf.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for fonts that a file does not bring along: a face of the jar. PDFBox would search the machine's fonts
 * instead, and keep a list of them in the home of whoever runs it.
 *
 * <p>PDFBox has one mapper for the whole JVM, so this one answers only within {@link #during}; to anybody else, such as a
 * program that has both libraries, the mapper from before does.
 */
final class SubstituteFonts implements FontMapper {
    private static final String FACE = "/liberation/LiberationSans-Regular.ttf";
    private static final ThreadLocal<Boolean> OURS = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;
    private @Nullable TrueTypeFont face;

    private SubstituteFonts(FontMapper others) {
        this.others = others;
    }

    /** Runs {@code reading}; no font of the machine is looked for by it. */
    static void during(Runnable reading) {
        install();
        boolean before = OURS.get();
        OURS.set(true);
        try {
            reading.run();
        } finally {
            OURS.set(before);
        }
    }

    /** Another program of the same JVM may have set its own in the meantime. */
    private static synchronized void install() {
        FontMapper current = FontMappers.instance();
        if (!(current instanceof SubstituteFonts)) {
            FontMappers.set(new SubstituteFonts(current));
        }
    }

    private synchronized TrueTypeFont face() {
        TrueTypeFont known = face;
        if (known != null) {
            return known;
        }
        try (InputStream in = SubstituteFonts.class.getResourceAsStream(FACE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + FACE);
            }
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            face = parsed;
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor fontDescriptor) {
        return OURS.get() ? new FontMapping<>(face(), true) : others.getTrueTypeFont(baseFont, fontDescriptor);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor fontDescriptor) {
        return OURS.get() ? new FontMapping<>(face(), true) : others.getFontBoxFont(baseFont, fontDescriptor);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
        return OURS.get()
                ? new CIDFontMapping(null, face(), true)
                : others.getCIDFont(baseFont, fontDescriptor, cidSystemInfo);
    }
}
