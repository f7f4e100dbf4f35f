package se.overens.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a content stream, one after the other, with their operands (PDF 32000-1, 7.8.2).
 *
 * <p>Only what {@link ContentReader} asks for is kept: the first two names, the number of a marked content, and what is
 * shown. The writer reads all that it has written, and PDFBox's parser was a sixth of a letter's time.
 */
final class ContentScanner {
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
    private final @Nullable COSName[] names = new COSName[2];
    private final ByteSink shown = new ByteSink(512);
    /** Strings that are not shown. */
    private final ByteSink ignored = new ByteSink(16);

    private int operands;
    private int mcid = NONE;
    /** The last short words, by a hash of their bytes: nearly all operators are a few words of two or three letters. */
    private final int[] keys = new int[REMEMBERED];

    private final String[] words = new String[REMEMBERED];
    /** The last plain names, by a hash of their bytes; PDFBox takes long to find one. */
    private final @Nullable COSName[] known = new COSName[REMEMBERED];

    private int at;

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The operand at {@code index}, 0 or 1, of the last operator, if it is a name. */
    @Nullable
    COSName name(int index) {
        return names[index];
    }

    /** The MCID in the last operand of the last operator that is a dictionary, or a negative number. */
    int mcid() {
        return mcid;
    }

    /** The strings among the operands of the last operator, and those in its arrays, one after the other. */
    ByteSink shown() {
        return shown;
    }

    /** The next operator, or null at the end; then any operands are left over. */
    @Nullable
    String next() throws IOException {
        operands = 0;
        names[0] = null;
        names[1] = null;
        mcid = NONE;
        shown.clear();
        while (skipSpace()) {
            if (isRegular(bytes[at]) && !isNumber()) {
                String word = word();
                if (!isConstant(word)) {
                    return operator(word);
                }
            } else if (!operand(shown, 0)) {
                continue;
            }
            if (++operands > MOST_OPERANDS) {
                throw new IOException("more than " + MOST_OPERANDS + " operands");
            }
        }
        return null;
    }

    private static boolean isConstant(String word) {
        return switch (word) {
            case "true", "false", "null" -> true;
            default -> false;
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

    /** Reads one operand, whose strings go into {@code strings}; false for what fits nowhere and is passed over. */
    private boolean operand(ByteSink strings, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("arrays nested more than " + DEEPEST + " deep");
        }
        switch (bytes[at]) {
            case '/' -> {
                COSName name = name();
                if (depth == 0 && operands < names.length) {
                    names[operands] = name;
                }
            }
            case '(' -> literal(strings);
            case '[' -> {
                at++;
                array(strings, depth);
            }
            case '<' -> {
                if (at + 1 < bytes.length && bytes[at + 1] == '<') {
                    at += 2;
                    dictionary(depth);
                } else {
                    hexadecimal(strings);
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

    private void array(ByteSink strings, int depth) throws IOException {
        while (skipSpace() && bytes[at] != ']') {
            operand(strings, depth + 1);
        }
        at++;
    }

    /** Of a dictionary that is an operand itself, its MCID is kept. */
    private void dictionary(int depth) throws IOException {
        int found = NONE;
        boolean isKey = true;
        boolean isMcid = false;
        while (skipSpace() && bytes[at] != '>') {
            if (isKey && bytes[at] == '/') {
                isMcid = COSName.MCID.equals(name());
            } else if (isNumber()) {
                int value = number();
                found = isMcid && !isKey ? value : found;
            } else if (!operand(ignored.clear(), depth + 1)) {
                continue;
            }
            isKey = !isKey;
            isMcid &= !isKey;
        }
        at += at + 1 < bytes.length && bytes[at + 1] == '>' ? 2 : 1;
        mcid = depth == 0 ? found : mcid;
    }

    private COSName name() {
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
        COSName name = known[slot];
        if (name == null || !isAt(from, name.getName())) {
            name = COSName.getPDFName(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
            known[slot] = name;
        }
        return name;
    }

    /** True if the bytes from there to here are those of {@code name}. */
    private boolean isAt(int from, String name) {
        if (name.length() != at - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private COSName escapedName(int from) {
        ByteSink name = new ByteSink(at - from);
        for (int i = from; i < at; i++) {
            boolean escape = bytes[i] == '#' && i + 2 < at && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0;
            name.write(escape ? 16 * digit(bytes[i + 1]) + digit(bytes[i + 2]) : bytes[i]);
            i += escape ? 2 : 0;
        }
        return COSName.getPDFName(new String(name.toBytes(), StandardCharsets.UTF_8));
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
    private void literal(ByteSink string) {
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

    private void hexadecimal(ByteSink string) {
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
    }

    private static int digit(byte character) {
        return Character.digit((char) (character & 0xFF), 16);
    }

    private void passWord() {
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
    }

    private String word() {
        int from = at;
        passWord();
        if (at - from > 3) {
            return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        }
        int key = 0;
        for (int i = from; i < at; i++) {
            key = key << 8 | bytes[i] & 0xFF;
        }
        int slot = (key ^ key >>> 7) & REMEMBERED - 1;
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
        return KINDS[character & 0xFF] == SPACE;
    }

    private static boolean isRegular(byte character) {
        return KINDS[character & 0xFF] == REGULAR;
    }
}
