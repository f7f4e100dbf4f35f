package se.overens.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Location;
import se.overens.pdf.object.PdfDictionary;

/**
 * Opens foreign PDFs within limits: of time, by a thread of its own that is left behind when it is over; of memory, by
 * inflating all streams once without keeping them before the parser does; of depth, by a fixed stack.
 */
public final class PdfGuard {
    /** Larger files are not letters or agreements. */
    public static final int LARGEST_FILE = 256 << 20;

    /** All streams of a file together, inflated, in bytes. */
    private static final long LARGEST_CONTENT = 256L << 20;

    private static final int SECONDS = 30;
    private static final long STACK_BYTES = 1 << 20;

    /** A header further into the file is none (PDF 32000-1, Annex H, 3.4.1). */
    private static final int HEADER_WITHIN = 1024;

    /** An end further from the end of the file is none (the same, 3.4.4). */
    private static final int END_WITHIN = 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfGuard() {}

    /**
     * What is done with an open file.
     *
     * @param <T> what comes of it
     */
    public interface Reader<T> {
        /** Reads the file whose catalog is given. */
        @Nullable
        T read(PdfDictionary catalog, Findings findings) throws IOException;
    }

    /**
     * What is done with an open file, in PDFBox's form and in ours.
     *
     * @param <T> what comes of it
     */
    public interface Opener<T> {
        /** Reads the file that is {@code document}, whose catalog in our form is {@code catalog}. */
        @Nullable
        T read(PDDocument document, PdfDictionary catalog, Findings findings) throws IOException;
    }

    /**
     * What came of reading a file.
     *
     * @param <T> what comes of it
     * @param value null if there is none, or if the file could not be read
     * @param findings why it could not be read, or else what the reader found
     */
    public record Outcome<T>(@Nullable T value, List<Diagnostic> findings) {}

    /** Reads {@code pdf} by {@code reader}; whatever the bytes are, this returns. */
    public static <T> Outcome<T> read(byte[] pdf, Location where, Reader<T> reader) {
        return open(pdf, where, (document, catalog, findings) -> reader.read(catalog, findings));
    }

    /** Opens {@code pdf} for {@code opener}; whatever the bytes are, this returns. */
    public static <T> Outcome<T> open(byte[] pdf, Location where, Opener<T> opener) {
        FutureTask<Outcome<T>> task = new FutureTask<>(() -> load(pdf, where, opener));
        Thread thread = new Thread(null, task, "pdf-reader", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return failed(where, "slow", SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(where, "slow", SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof InvalidPasswordException) {
                return failed(where, "encrypted");
            }
            boolean large = cause instanceof OutOfMemoryError || cause instanceof StackOverflowError;
            return large ? failed(where, "large") : failed(where, "unreadable", reason(cause));
        }
    }

    private static <T> Outcome<T> load(byte[] pdf, Location where, Opener<T> opener) throws IOException {
        String head = new String(pdf, 0, Math.min(pdf.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            return failed(where, "header");
        }
        if (pdf.length > LARGEST_FILE || inflatesTooFar(pdf)) {
            return failed(where, "large");
        }
        Findings findings = new Findings(where);
        int tail = Math.max(0, pdf.length - END_WITHIN);
        if (!new String(pdf, tail, pdf.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            // The parser repairs such a file in silence, as long as only its last table is gone.
            findings.add(Code.NOT_A_PDF, "cut");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ForeignObjects objects = new ForeignObjects((int) LARGEST_CONTENT);
            PdfDictionary catalog = objects.of(document.getDocumentCatalog().getCOSObject());
            T value = opener.read(document, catalog, findings);
            return new Outcome<>(value, findings.list());
        }
    }

    /** The finding for a file that is not even read. */
    public static List<Diagnostic> tooLarge(Location where) {
        return failed(where, "large").findings();
    }

    private static <T> Outcome<T> failed(Location where, String suffix, Object... arguments) {
        Findings findings = new Findings(where);
        findings.add(Code.NOT_A_PDF, suffix, arguments);
        return new Outcome<>(null, findings.list());
    }

    private static String reason(@Nullable Throwable cause) {
        String text = cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.strip();
    }

    /** True if the streams grow so much that reading them would take all memory. */
    private static boolean inflatesTooFar(byte[] pdf) {
        byte[] buffer = new byte[64 * 1024];
        Inflater inflater = new Inflater();
        long total = 0;
        try {
            for (int i = 0; i + STREAM.length < pdf.length && total <= LARGEST_CONTENT; i++) {
                if (startsStream(pdf, i)) {
                    int from = i + STREAM.length;
                    while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                        from++;
                    }
                    inflater.reset();
                    inflater.setInput(pdf, from, pdf.length - from);
                    total += inflate(inflater, buffer, LARGEST_CONTENT - total);
                    i = from;
                }
            }
        } finally {
            inflater.end();
        }
        return total > LARGEST_CONTENT;
    }

    private static boolean startsStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || pdf[at - 1] != 'd';
    }

    private static long inflate(Inflater inflater, byte[] buffer, long most) {
        long total = 0;
        try {
            while (!inflater.finished() && total <= most) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                total += count;
            }
        } catch (DataFormatException e) {
            return total;
        }
        return total;
    }
}
