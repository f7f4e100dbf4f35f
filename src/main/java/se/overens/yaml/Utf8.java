package se.overens.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.SourceSpan;

/** Strict decoding of UTF-8, with an explanation of what a file that is something else looks like. */
final class Utf8 {
    /** What "ANSI" means in the editors of Western Europe; a superset of what ISO-8859-1 prints. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Bytes that are looked at to tell UTF-16 without a byte order mark. */
    private static final int SAMPLE = 1024;

    private Utf8() {}

    /** The text without its byte order mark, or null; then {@code findings} says why. */
    static @Nullable String decode(String file, byte[] bytes, Findings findings) {
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            findings.add(wide(file, bytes, wide));
            return null;
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder().decode(in, out, true);
        if (result.isMalformed()) {
            findings.add(malformed(file, bytes, in.position()));
            return null;
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int offset = start + text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
            findings.add(Diagnostic.of(Code.NOT_UTF8, span(file, bytes, offset))
                    .label("nul")
                    .hint("damaged"));
            return null;
        }
        return text;
    }

    private static @Nullable Charset wideCharset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int[] nuls = new int[2];
        for (int i = 0; i < length; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        // Text in a Latin script has a NUL in nearly every pair of bytes; a damaged file has them on both sides.
        if (length >= 4 && Math.max(nuls[0], nuls[1]) > length / 3 && Math.min(nuls[0], nuls[1]) == 0) {
            return nuls[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static Diagnostic wide(String file, byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        String line = text.replace("\uFEFF", "").lines().findFirst().orElse("");
        String name = charset.name().substring(0, 6);
        return Diagnostic.of(Code.NOT_UTF8, new SourceSpan(file, 1, 1, 1, line))
                .label("wide", name)
                .hint("save", name);
    }

    private static Diagnostic malformed(String file, byte[] bytes, int offset) {
        Diagnostic diagnostic = Diagnostic.of(Code.NOT_UTF8, span(file, bytes, offset));
        if (isCutOff(bytes, offset)) {
            return diagnostic.label("cut").hint("incomplete");
        }
        String hex = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xFF);
        String character = new String(bytes, offset, 1, WINDOWS_1252);
        boolean known = !character.equals("\uFFFD") && !Character.isISOControl(character.charAt(0));
        Diagnostic labelled = known ? diagnostic.label("byte", hex, character) : diagnostic.label("unknownByte", hex);
        return labelled.hint("save", "ISO-8859-1/Windows-1252");
    }

    /**
     * True if the file ends within a character: its first byte says that more follow than there are. A single such byte
     * at the end may as well be a letter of ISO-8859-1, unless letters before it show that the file is UTF-8.
     */
    private static boolean isCutOff(byte[] bytes, int offset) {
        int lead = bytes[offset] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        boolean cut = lead >= 0xC2 && offset + length > bytes.length;
        for (int i = offset + 1; i < bytes.length; i++) {
            cut &= (bytes[i] & 0xC0) == 0x80;
        }
        boolean utf8 = offset + 1 < bytes.length || lead == 0xC3;
        for (int i = 0; i < offset; i++) {
            utf8 |= bytes[i] < 0;
        }
        return cut && utf8;
    }

    private static SourceSpan span(String file, byte[] bytes, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            boolean crlf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !crlf)) {
                line++;
                lineStart = i + 1;
            }
        }
        int lineEnd = offset;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
            lineEnd++;
        }
        String before = lenient(bytes, lineStart, offset);
        String after = lenient(bytes, offset, lineEnd);
        return new SourceSpan(file, line, before.codePointCount(0, before.length()) + 1, 1, before + after);
    }

    /** The text for showing: what is UTF-8 as UTF-8, every other byte as the character of Windows-1252. */
    private static String lenient(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to));
        CharBuffer out = CharBuffer.allocate(to - from);
        CharsetDecoder decoder = decoder();
        while (decoder.decode(in, out, true).isMalformed()) {
            out.put(new String(new byte[] {in.get()}, WINDOWS_1252));
            decoder.reset();
        }
        return out.flip().toString().replace("\uFEFF", "");
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
