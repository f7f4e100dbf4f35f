package se.overens.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.overens.diagnostic.ValuePath;
import se.overens.template.PrintedValue.PrintedContents;
import se.overens.template.PrintedValue.PrintedSignatures;
import se.overens.template.PrintedValue.PrintedTable;
import se.overens.template.PrintedValue.PrintedText;
import se.overens.template.PrintedValue.Signer;

/** What placeholders a rendered draft has. */
final class Placeholders {
    private static final Pattern AGAIN = Pattern.compile(
            "(" + Rendering.TOKEN_START + "[^" + Rendering.TOKEN_END + "]+" + Rendering.TOKEN_END + ")\\1+");

    private Placeholders() {}

    /** The output with one of several equal placeholders that directly follow each other. */
    static CharSequence once(CharSequence output, List<PrintedValue> values) {
        return AGAIN.matcher(output)
                .replaceAll(again -> isPlaceholder(value(again.group(1), values)) ? again.group(1) : again.group());
    }

    /** The values that {@code markup} has placeholders for, in its order, then those of {@code required} not among them. */
    static List<MissingValue> missing(String markup, List<PrintedValue> values, List<MissingValue> required) {
        Map<ValuePath, MissingValue> found = new LinkedHashMap<>();
        for (int start = markup.indexOf(Rendering.TOKEN_START); start >= 0; ) {
            int end = markup.indexOf(Rendering.TOKEN_END, start);
            for (PrintedText text : texts(value(markup.substring(start, end + 1), values))) {
                MissingValue missing = text.missing();
                if (missing != null) {
                    found.putIfAbsent(missing.path(), missing);
                }
            }
            start = markup.indexOf(Rendering.TOKEN_START, end);
        }
        required.forEach(missing -> found.putIfAbsent(missing.path(), missing));
        return List.copyOf(found.values());
    }

    private static PrintedValue value(String token, List<PrintedValue> values) {
        return values.get(Digits.read(token, 1, token.length() - 1));
    }

    private static boolean isPlaceholder(PrintedValue value) {
        return value instanceof PrintedText text && text.missing() != null;
    }

    private static List<PrintedText> texts(PrintedValue value) {
        List<PrintedText> texts = new ArrayList<>();
        if (value instanceof PrintedText text) {
            texts.add(text);
        } else if (value instanceof PrintedTable table && table.caption() != null) {
            texts.add(table.caption());
        } else if (value instanceof PrintedContents contents) {
            texts.add(contents.heading());
        } else if (value instanceof PrintedSignatures signatures) {
            for (Signer signer : signatures.signers()) {
                texts.add(signer.role());
                if (signer.name() != null) {
                    texts.add(signer.name());
                }
                texts.add(signer.title());
                texts.add(signer.organisation());
            }
        }
        return texts;
    }
}
