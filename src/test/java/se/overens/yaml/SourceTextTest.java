package se.overens.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final int LINES = 7;
    private static final int THREADS = 4;
    private static final int ROUNDS = 200_000;

    @Test
    void givesEachThreadTheLineThatItAsksFor() throws Exception {
        SourceText text = new SourceText("laxa.yaml", "0\n1\n2\n3\n4\n5\n6\n");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                wrong.add(threads.submit(() -> wrongLines(text, first)));
            }
            for (Future<Integer> count : wrong) {
                assertThat(count.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int wrongLines(SourceText text, int first) {
        int wrong = 0;
        for (int i = 0; i < ROUNDS; i++) {
            int line = (first + i) % LINES;
            wrong += text.line(line).equals(Integer.toString(line)) ? 0 : 1;
        }
        return wrong;
    }
}
