package se.overens.markup;

import org.jspecify.annotations.Nullable;
import se.overens.template.PrintedValue;
import se.overens.template.PrintedValue.PrintedText;
import se.overens.template.Rendering;

/** Finds the tokens of values in text. */
final class Tokens {
    private final Reading reading;

    Tokens(Reading reading) {
        this.reading = reading;
    }

    /** Tells {@code sink} of each stretch of plain text and each value in {@code text}, in order. */
    void split(String text, Sink sink) {
        int from = 0;
        for (int start = text.indexOf(Rendering.TOKEN_START); start >= 0; ) {
            int end = text.indexOf(Rendering.TOKEN_END, start);
            if (start > from) {
                sink.plain(text.substring(from, start));
            }
            sink.value(reading.value(index(text, start + 1, end)));
            from = end + 1;
            start = text.indexOf(Rendering.TOKEN_START, from);
        }
        if (from < text.length()) {
            sink.plain(text.substring(from));
        }
    }

    /** The one value that {@code text} is the token of, or null. */
    @Nullable
    PrintedValue only(String text) {
        PrintedValue[] found = new PrintedValue[1];
        boolean[] other = {false};
        split(text, new Sink() {
            @Override
            public void plain(String plain) {
                other[0] = true;
            }

            @Override
            public void value(PrintedValue value) {
                other[0] |= found[0] != null;
                found[0] = value;
            }
        });
        return other[0] ? null : found[0];
    }

    /** The text with its tokens filled in, for messages. */
    String fill(String text) {
        StringBuilder out = new StringBuilder();
        split(text, new Sink() {
            @Override
            public void plain(String plain) {
                out.append(plain);
            }

            @Override
            public void value(PrintedValue value) {
                out.append(value instanceof PrintedText printed ? printed.text() : "");
            }
        });
        return out.toString();
    }

    private static int index(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - Rendering.TOKEN_ZERO;
        }
        return number;
    }

    /** Takes the stretches of a text. */
    interface Sink {
        void plain(String text);

        void value(PrintedValue value);
    }
}
