package se.overens.template;

import java.io.IOException;
import java.io.Writer;

/** Writes into memory as long as the budget lasts. */
final class CappedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(4096);
    private final Budget budget;

    CappedWriter(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        budget.spend(length);
        text.append(buffer, from, length);
    }

    @Override
    public void write(String more, int from, int length) throws IOException {
        budget.spend(length);
        text.append(more, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What has been written. */
    CharSequence text() {
        return text;
    }
}
