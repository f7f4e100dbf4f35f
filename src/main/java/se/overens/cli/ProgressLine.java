package se.overens.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import se.overens.batch.BatchListener;
import se.overens.batch.Outcome;

/** How a batch goes, on one line of a terminal: bar, count, rate, and the time that remains. */
final class ProgressLine implements BatchListener {
    private static final int MILLIS = 100;
    private static final int WIDTH = 78;

    private final PrintStream err;
    private final String task;
    private @Nullable ProgressBar bar;

    ProgressLine(PrintStream err, String task) {
        this.err = err;
        this.task = task;
    }

    @Override
    public void started(int documents) {
        if (documents > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(documents)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                    .showSpeed()
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void done(Outcome outcome) {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.step();
        }
    }

    @Override
    public void ended() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
