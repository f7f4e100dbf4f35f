package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostics;

class PipelineTest {
    private static final List<String> PLANNING =
            List.of("degerfors", "hallefors", "laxa", "lekeberg", "ljusnarsberg", "orebro");

    private Pipeline pipeline;

    @BeforeEach
    void open() {
        pipeline = opened();
    }

    @Test
    void makesTheSameBytesInManyThreadsAsInOne() throws Exception {
        List<byte[]> alone = PLANNING.stream().map(m -> letter(pipeline, m)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            List<Integer> order = new ArrayList<>(Collections.nCopies(4, List.of(0, 1, 2, 3, 4, 5)).stream()
                    .flatMap(List::stream)
                    .toList());
            for (int i : order) {
                together.add(threads.submit(() -> letter(pipeline, PLANNING.get(i))));
            }
            for (int i = 0; i < order.size(); i++) {
                assertThat(together.get(i).get()).as(PLANNING.get(order.get(i))).isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void makesTheSameBytesEverywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = letter(pipeline, "laxa");
        try {
            for (String there : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(there));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(letter(opened(), "laxa")).as(there).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Pipeline opened() {
        Diagnostics diagnostics = new Diagnostics();
        Pipeline pipeline = Pipeline.open(WorkspaceFixture.EXAMPLE, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return pipeline;
    }

    private static byte[] letter(Pipeline pipeline, String municipality) {
        RenderedDocument letter = pipeline.render(new DocumentRequest("letter-of-intent", municipality, null));
        assertThat(letter.diagnostics()).isEmpty();
        return letter.bytes();
    }
}
