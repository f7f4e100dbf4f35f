package se.overens.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a content stream, one after the other, with their operands (PDF 32000-1, 7.8.2).
 *
 * <p>Only what {@link ContentReader} asks for is kept: of numbers the whole ones, and none within arrays. The writer reads
 * all that it has written, and PDFBox's parser was a sixth of a letter's time.
 */
final class ContentScanner {
    /** Arrays and dictionaries in each other; deeper ones are only made to do harm. */
    private static final int DEEPEST = 64;

    /** Operands of an operator; no operator takes more than some ten (Annex C allows 32 for DeviceN). */
    private static final int MOST_OPERANDS = 1000;

    private static final int SHORT_WORDS = 64;

    private final byte[] bytes;
    private final List<COSBase> operands = new ArrayList<>();
    /** The last short words, by a hash of their bytes: nearly all operators are a few words of two or three letters. */
    private final int[] keys = new int[SHORT_WORDS];

    private final String[] words = new String[SHORT_WORDS];
    private final ByteSink scratch = new ByteSink(256);
    private int at;

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What the operator of the last {@link #next} stands after. */
    List<COSBase> operands() {
        return operands;
    }

    /** The next operator, or null at the end; then any operands are left over. */
    @Nullable
    String next() throws IOException {
        operands.clear();
        while (skipSpace()) {
            if (isRegular(bytes[at]) && !isNumber()) {
                String word = word();
                COSBase constant = constant(word);
                if (constant == null) {
                    return operator(word);
                }
                operands.add(constant);
            } else {
                operand(operands, 0);
            }
            if (operands.size() > MOST_OPERANDS) {
                throw new IOException("more than " + MOST_OPERANDS + " operands");
            }
        }
        return null;
    }

    private static @Nullable COSBase constant(String word) {
        return switch (word) {
            case "true", "false", "null" -> COSNull.NULL;
            default -> null;
        };
    }

    /** The data of an inline image end at the first EI that stands apart (8.9.7). */
    private String operator(String word) {
        if (word.equals("ID")) {
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

    /** Reads one operand into {@code into}; what fits nowhere is passed over. */
    private void operand(List<COSBase> into, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("arrays nested more than " + DEEPEST + " deep");
        }
        switch (bytes[at]) {
            case '/' -> into.add(name());
            case '(' -> into.add(new COSString(literal()));
            case '[' -> {
                at++;
                into.add(array(depth));
            }
            case '<' -> {
                if (at + 1 < bytes.length && bytes[at + 1] == '<') {
                    at += 2;
                    into.add(dictionary(depth));
                } else {
                    into.add(new COSString(hexadecimal()));
                }
            }
            default -> {
                if (isRegular(bytes[at])) {
                    number(into);
                } else {
                    at++;
                }
            }
        }
    }

    private COSArray array(int depth) throws IOException {
        COSArray array = new COSArray();
        List<COSBase> item = new ArrayList<>(1);
        while (skipSpace() && bytes[at] != ']') {
            if (isRegular(bytes[at])) {
                word();
            } else {
                operand(item, depth + 1);
                item.forEach(array::add);
                item.clear();
            }
        }
        at++;
        return array;
    }

    private COSDictionary dictionary(int depth) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        List<COSBase> items = new ArrayList<>();
        while (skipSpace() && bytes[at] != '>') {
            if (isRegular(bytes[at]) && !isNumber()) {
                word();
                items.add(COSNull.NULL);
            } else {
                operand(items, depth + 1);
            }
        }
        at += at + 1 < bytes.length && bytes[at + 1] == '>' ? 2 : 1;
        for (int i = 0; i + 1 < items.size(); i += 2) {
            if (items.get(i) instanceof COSName key) {
                dictionary.setItem(key, items.get(i + 1));
            }
        }
        return dictionary;
    }

    private COSName name() {
        int from = ++at;
        boolean plain = true;
        while (at < bytes.length && isRegular(bytes[at])) {
            plain &= bytes[at] != '#' && bytes[at] >= 0;
            at++;
        }
        if (plain) {
            return COSName.getPDFName(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
        }
        ByteSink name = new ByteSink(at - from);
        for (int i = from; i < at; i++) {
            boolean escape = bytes[i] == '#' && i + 2 < at && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0;
            name.write(escape ? 16 * digit(bytes[i + 1]) + digit(bytes[i + 2]) : bytes[i]);
            i += escape ? 2 : 0;
        }
        return COSName.getPDFName(new String(name.toBytes(), StandardCharsets.UTF_8));
    }

    /** A whole number; any other leaves null in its place. */
    private void number(List<COSBase> into) {
        int from = at;
        long value = 0;
        boolean whole = true;
        while (at < bytes.length && isRegular(bytes[at])) {
            int digit = bytes[at] - '0';
            boolean sign = at == from && (bytes[at] == '-' || bytes[at] == '+');
            whole &= sign || digit >= 0 && digit <= 9 && value < Integer.MAX_VALUE;
            value = whole && !sign ? 10 * value + digit : value;
            at++;
        }
        into.add(whole ? COSInteger.get(bytes[from] == '-' ? -value : value) : COSNull.NULL);
    }

    /** A literal string, with its escapes resolved (7.3.4.2). */
    private byte[] literal() {
        ByteSink string = scratch.clear();
        int open = 1;
        for (at++; at < bytes.length; at++) {
            byte next = bytes[at];
            if (next == '\\') {
                at++;
                escape(string);
            } else if (next == ')' && --open == 0) {
                at++;
                break;
            } else {
                open += next == '(' ? 1 : 0;
                string.write(next);
            }
        }
        return string.toBytes();
    }

    private void escape(ByteSink string) {
        byte next = at < bytes.length ? bytes[at] : 0;
        switch (next) {
            case 'n' -> string.write('\n');
            case 'r' -> string.write('\r');
            case 't' -> string.write('\t');
            case 'b' -> string.write('\b');
            case 'f' -> string.write('\f');
            case '\n' -> {}
            case '\r' -> at += at + 1 < bytes.length && bytes[at + 1] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int value = next - '0';
                for (int i = 0; i < 2 && at + 1 < bytes.length && (bytes[at + 1] & ~7) == '0'; i++) {
                    value = 8 * value + bytes[++at] - '0';
                }
                string.write(value);
            }
            default -> string.write(next);
        }
    }

    private byte[] hexadecimal() {
        ByteSink string = scratch.clear();
        int half = -1;
        for (at++; at < bytes.length && bytes[at] != '>'; at++) {
            int digit = digit(bytes[at]);
            if (digit >= 0 && half >= 0) {
                string.write(16 * half + digit);
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            }
        }
        at++;
        if (half >= 0) {
            string.write(16 * half);
        }
        return string.toBytes();
    }

    private static int digit(byte character) {
        return Character.digit((char) (character & 0xFF), 16);
    }

    private String word() {
        int from = at;
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
        if (at - from > 3) {
            return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        }
        int key = 0;
        for (int i = from; i < at; i++) {
            key = key << 8 | bytes[i] & 0xFF;
        }
        int slot = (key ^ key >>> 7) & SHORT_WORDS - 1;
        if (keys[slot] != key) {
            keys[slot] = key;
            words[slot] = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        }
        return words[slot];
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
        return switch (character) {
            case 0, '\t', '\n', '\f', '\r', ' ' -> true;
            default -> false;
        };
    }

    private static boolean isRegular(byte character) {
        return switch (character) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> !isSpace(character);
        };
    }
}
