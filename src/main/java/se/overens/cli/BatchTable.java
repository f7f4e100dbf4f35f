package se.overens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.overens.batch.BatchResult;
import se.overens.batch.Status;
import se.overens.diagnostic.Language;

/** How a batch went, as a small table on stderr. */
final class BatchTable {
    private static final List<Status> ORDER =
            List.of(Status.MADE, Status.UNCHANGED, Status.NOT_APPLICABLE, Status.NOT_REACHED, Status.FAILED);
    private static final double NANOS = 1e9;

    /** More names than these are left to the report. */
    private static final int FEW = 12;

    private final Console console;
    private final double seconds;

    private final boolean dry;

    /**
     * @param dry true if nothing was written
     * @param nanos how long the run took
     */
    BatchTable(Console console, boolean dry, long nanos) {
        this.console = console;
        this.dry = dry;
        this.seconds = nanos / NANOS;
    }

    void tell(BatchResult result) {
        if (result.outcomes().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("cli.batch.pages"), String.valueOf(result.pages()), ""));
        rows.add(List.of(text("cli.batch.time"), decimal() + " s", ""));
        for (Status status : ORDER) {
            long count = result.count(status);
            if (count > 0 || status != Status.NOT_REACHED) {
                String names = status == Status.FAILED ? names(result) : "";
                rows.add(List.of(text("cli.batch.status." + word(status)), String.valueOf(count), names));
            }
        }
        int first = width(rows, 0);
        int second = width(rows, 1);
        for (List<String> row : rows) {
            String gap = " "
                    .repeat(first
                            + second
                            + 2
                            - row.get(0).length()
                            - row.get(1).length());
            console.say((row.get(0) + gap + row.get(1) + "  " + row.get(2)).stripTrailing());
        }
        if (!result.leftBehind().isEmpty()) {
            console.talk("cli.batch.left", String.join(", ", result.leftBehind()));
        }
        if (!result.complete()) {
            console.talk("cli.batch.again");
        }
    }

    private String word(Status status) {
        return dry && status == Status.MADE ? "wouldBeMade" : status.word();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String names(BatchResult result) {
        List<String> failed = result.outcomes().stream()
                .filter(outcome -> outcome.status() == Status.FAILED)
                .map(outcome -> outcome.entry().subject())
                .toList();
        return failed.size() <= FEW ? String.join(", ", failed) : String.join(", ", failed.subList(0, FEW)) + " …";
    }

    private String decimal() {
        String text = String.format(Locale.ROOT, "%.1f", seconds);
        return console.messages().language() == Language.SWEDISH ? text.replace('.', ',') : text;
    }

    private String text(String key, Object... arguments) {
        return console.messages().text(key, arguments);
    }
}
