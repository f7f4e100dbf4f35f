package se.overens.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfName;

/**
 * The operators of a content stream, one after the other, with their operands (PDF 32000-1, 7.8.2).
 *
 * <p>Only what {@link ContentReader} asks for is kept: the first two names, the number of a marked content, and what is
 * shown. The writer reads all that it has written, and PDFBox's parser was a sixth of a letter's time. An operator is a number
 * of its letters, the last in the lowest byte: all have one to three.
 */
final class ContentScanner {
    /** No operator: the stream is at its end. */
    static final int END = 0;

    /** A word that is no operator. */
    private static final int UNKNOWN = -1;

    /** Arrays and dictionaries in each other; deeper ones are only made to do harm. */
    private static final int DEEPEST = 64;

    /** Operands of an operator; no operator takes more than some ten (Annex C allows 32 for DeviceN). */
    private static final int MOST_OPERANDS = 1000;

    /** No marked content has this number. */
    private static final int NONE = -1;

    private static final int REMEMBERED = 64;
    private static final byte REGULAR = 0;
    private static final byte SPACE = 1;
    private static final byte DELIMITER = 2;
    private static final byte[] KINDS = new byte[256];

    static {
        for (char space : "\0\t\n\f\r ".toCharArray()) {
            KINDS[space] = SPACE;
        }
        for (char delimiter : "()<>[]{}/%".toCharArray()) {
            KINDS[delimiter] = DELIMITER;
        }
    }

    private final byte[] bytes;
    private final @Nullable PdfName[] names = new PdfName[2];
    private byte[] shown = new byte[512];
    private int length;
    private int operands;
    private int mcid = NONE;
    /** The last plain names, by a hash of their bytes. */
    private final @Nullable PdfName[] known = new PdfName[REMEMBERED];

    private int at;

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The operand at {@code index}, 0 or 1, of the last operator, if it is a name. */
    @Nullable
    PdfName name(int index) {
        return names[index];
    }

    /** The MCID in the last operand of the last operator that is a dictionary, or a negative number. */
    int mcid() {
        return mcid;
    }

    /** The strings among the operands of the last operator, and those in its arrays, one after the other; and room behind. */
    byte[] shown() {
        return shown;
    }

    /** The number of bytes in the strings. */
    int length() {
        return length;
    }

    /** The next operator, or {@link #END}; then any operands are left over. */
    int next() throws IOException {
        operands = 0;
        names[0] = null;
        names[1] = null;
        mcid = NONE;
        length = 0;
        while (skipSpace()) {
            if (isRegular(bytes[at]) && !isNumber()) {
                int from = at;
                passWord();
                if (!isConstant(from)) {
                    return operator(from);
                }
            } else if (!operand(0)) {
                continue;
            }
            if (++operands > MOST_OPERANDS) {
                throw new IOException("more than " + MOST_OPERANDS + " operands");
            }
        }
        return END;
    }

    private boolean isConstant(int from) {
        return at - from > 3 && (isAt(from, "true") || isAt(from, "false") || isAt(from, "null"));
    }

    /** The data of an inline image end at the first EI that stands apart (8.9.7). */
    private int operator(int from) {
        if (at - from > 3) {
            return UNKNOWN;
        }
        int word = 0;
        for (int i = from; i < at; i++) {
            word = word << 8 | bytes[i] & 0xFF;
        }
        if (word == Operators.ID) {
            at++;
            while (at < bytes.length && !endsImage()) {
                at++;
            }
        }
        return word;
    }

    private boolean endsImage() {
        return at + 1 < bytes.length
                && bytes[at] == 'E'
                && bytes[at + 1] == 'I'
                && isSpace(bytes[at - 1])
                && (at + 2 == bytes.length || isSpace(bytes[at + 2]));
    }

    /** Reads one operand; false for what fits nowhere and is passed over. */
    private boolean operand(int depth) throws IOException {
        switch (bytes[at]) {
            case '/' -> {
                PdfName name = name();
                if (depth == 0 && operands < names.length) {
                    names[operands] = name;
                }
            }
            case '(' -> literal();
            case '[' -> {
                at++;
                array(depth + 1);
            }
            case '<' -> {
                if (at + 1 < bytes.length && bytes[at + 1] == '<') {
                    at += 2;
                    dictionary(depth + 1);
                } else {
                    hexadecimal();
                }
            }
            default -> {
                if (!isRegular(bytes[at])) {
                    at++;
                    return false;
                }
                passWord();
            }
        }
        return true;
    }

    private void array(int depth) throws IOException {
        limit(depth);
        while (skipSpace() && bytes[at] != ']') {
            if (bytes[at] == '(') {
                literal();
            } else {
                operand(depth);
            }
        }
        at++;
    }

    private static void limit(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("arrays nested more than " + DEEPEST + " deep");
        }
    }

    /** Of a dictionary that is an operand itself, its MCID is kept; strings in it are not shown. */
    private void dictionary(int depth) throws IOException {
        limit(depth);
        int found = NONE;
        int shownBefore = length;
        boolean isKey = true;
        boolean isMcid = false;
        while (skipSpace() && bytes[at] != '>') {
            if (isKey && bytes[at] == '/') {
                isMcid = PdfName.MCID.equals(name());
            } else if (isNumber()) {
                int value = number();
                found = isMcid && !isKey ? value : found;
            } else if (!operand(depth)) {
                continue;
            }
            isKey = !isKey;
            isMcid &= !isKey;
        }
        at += at + 1 < bytes.length && bytes[at + 1] == '>' ? 2 : 1;
        length = shownBefore;
        mcid = depth == 1 ? found : mcid;
    }

    private PdfName name() {
        int from = ++at;
        int hash = 0;
        boolean plain = true;
        while (at < bytes.length && isRegular(bytes[at])) {
            plain &= bytes[at] != '#' && bytes[at] >= 0;
            hash = 31 * hash + bytes[at];
            at++;
        }
        if (!plain) {
            return escapedName(from);
        }
        int slot = (hash ^ hash >>> 6) & REMEMBERED - 1;
        PdfName name = known[slot];
        if (name == null || !isAt(from, name.text())) {
            name = PdfName.of(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
            known[slot] = name;
        }
        return name;
    }

    /** True if the bytes from there to here are those of {@code word}. */
    private boolean isAt(int from, String word) {
        if (word.length() != at - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private PdfName escapedName(int from) {
        ByteSink name = new ByteSink(at - from);
        for (int i = from; i < at; i++) {
            boolean escape = bytes[i] == '#' && i + 2 < at && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0;
            name.write(escape ? 16 * digit(bytes[i + 1]) + digit(bytes[i + 2]) : bytes[i]);
            i += escape ? 2 : 0;
        }
        return PdfName.of(new String(name.toBytes(), StandardCharsets.UTF_8));
    }

    /** A number, if it is whole and not too large; else {@link #NONE}. */
    private int number() {
        int from = at;
        long value = 0;
        boolean whole = true;
        while (at < bytes.length && isRegular(bytes[at])) {
            int digit = bytes[at] - '0';
            boolean sign = at == from && (bytes[at] == '-' || bytes[at] == '+');
            whole &= sign || digit >= 0 && digit <= 9 && value < Integer.MAX_VALUE / 10;
            value = whole && !sign ? 10 * value + digit : value;
            at++;
        }
        return whole && bytes[from] != '-' ? (int) value : NONE;
    }

    /** A literal string, with its escapes resolved (7.3.4.2). */
    private void literal() {
        int open = 1;
        for (at++; at < bytes.length; at++) {
            copyPlain();
            byte next = at < bytes.length ? bytes[at] : 0;
            if (next == '\\') {
                at++;
                escape();
            } else if (next == ')' && --open == 0) {
                at++;
                break;
            } else if (at < bytes.length) {
                open += next == '(' ? 1 : 0;
                show(next);
            }
        }
    }

    /** Copies a string's bytes up to the next that may mean something. */
    private void copyPlain() {
        byte[] from = bytes;
        int start = at;
        int end = start;
        while (end < from.length && (from[end] > ')' || from[end] < '(') && from[end] != '\\') {
            end++;
        }
        int count = end - start;
        if (length + count > shown.length) {
            shown = Arrays.copyOf(shown, 2 * (length + count));
        }
        byte[] to = shown;
        for (int i = 0; i < count; i++) {
            to[length + i] = from[start + i];
        }
        length += count;
        at = end;
    }

    private void show(int value) {
        if (length == shown.length) {
            shown = Arrays.copyOf(shown, 2 * length);
        }
        shown[length++] = (byte) value;
    }

    private void escape() {
        byte next = at < bytes.length ? bytes[at] : 0;
        switch (next) {
            case 'n' -> show('\n');
            case 'r' -> show('\r');
            case 't' -> show('\t');
            case 'b' -> show('\b');
            case 'f' -> show('\f');
            case '\n' -> {}
            case '\r' -> at += at + 1 < bytes.length && bytes[at + 1] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int value = next - '0';
                for (int i = 0; i < 2 && at + 1 < bytes.length && (bytes[at + 1] & ~7) == '0'; i++) {
                    value = 8 * value + bytes[++at] - '0';
                }
                show(value);
            }
            default -> show(next);
        }
    }

    private void hexadecimal() {
        int half = -1;
        for (at++; at < bytes.length && bytes[at] != '>'; at++) {
            int digit = digit(bytes[at]);
            if (digit >= 0 && half >= 0) {
                show(16 * half + digit);
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            }
        }
        at++;
        if (half >= 0) {
            show(16 * half);
        }
    }

    private static int digit(byte character) {
        return Character.digit((char) (character & 0xFF), 16);
    }

    private void passWord() {
        byte[] from = bytes;
        int end = at;
        while (end < from.length && KINDS[from[end] & 0xFF] == REGULAR) {
            end++;
        }
        at = end;
    }

    private boolean isNumber() {
        byte first = bytes[at];
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }

    /** Passes over white space and comments; false at the end. */
    private boolean skipSpace() {
        while (at < bytes.length) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (isSpace(bytes[at])) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(byte character) {
        return KINDS[character & 0xFF] == SPACE;
    }

    private static boolean isRegular(byte character) {
        return KINDS[character & 0xFF] == REGULAR;
    }
}
