package se.overens.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/** Letters and long documents per second on one core, from records to the bytes of the file; run from the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 8, time = 2)
public class LetterBenchmark {
    private static final int SERIES = 200;
    private static final Path WORKSPACE = Path.of("examples", "orebro-lan");
    private static final Path SPECIMEN = Path.of("examples", "specimen");
    private static final DocumentRequest LETTER = new DocumentRequest("letter-of-intent", "laxa", null);
    private static final DocumentRequest WORD = LETTER.in(List.of(Format.DOCX));
    private static final DocumentRequest BOTH = LETTER.in(List.of(Format.PDF, Format.DOCX));
    private static final DocumentRequest LONG = new DocumentRequest("specimen", null, null);

    private @Nullable Pipeline pipeline;
    private @Nullable Pipeline specimen;
    private @Nullable Pipeline shorter;

    /** Reads the workspace once, and refuses to measure a failure. */
    @Setup
    public void open() throws IOException {
        pipeline = read(WORKSPACE);
        specimen = read(SPECIMEN);
        shorter = read(SixPages.of(SPECIMEN));
        for (RenderedDocument document : new RenderedDocument[] {render(pipeline, BOTH), render(shorter, LONG), specimen()}) {
            if (document.failed()) {
                throw new IllegalStateException("the document has errors: " + document.diagnostics());
            }
        }
    }

    /** One letter with four signature fields, by itself. */
    @Benchmark
    public RenderedDocument letter() {
        return render(pipeline, LETTER);
    }

    /** Letters one after another, as a batch makes them. */
    @Benchmark
    @OperationsPerInvocation(SERIES)
    public void letters(Blackhole hole) {
        series(pipeline, LETTER, hole);
    }

    /** The same letters as Word files. */
    @Benchmark
    @OperationsPerInvocation(SERIES)
    public void letterAsWord(Blackhole hole) {
        series(pipeline, WORD, hole);
    }

    /** The same letters, each as PDF and as Word file. */
    @Benchmark
    @OperationsPerInvocation(SERIES)
    public void letterAsBoth(Blackhole hole) {
        series(pipeline, BOTH, hole);
    }

    /** Documents one after another, each six pages of the specimen: as long as an agreement usually is. */
    @Benchmark
    @OperationsPerInvocation(SERIES)
    public void sixPages(Blackhole hole) {
        series(shorter, LONG, hole);
    }

    /** Nine pages, justified and divided, with five tables, contents, notes, a logo and four signature fields. */
    @Benchmark
    public RenderedDocument specimen() {
        return render(specimen, LONG);
    }

    private static void series(@Nullable Pipeline opened, DocumentRequest request, Blackhole hole) {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        opened.render(Collections.nCopies(SERIES, new BatchItem("", request)), (item, document) -> hole.consume(document));
    }

    private static RenderedDocument render(@Nullable Pipeline opened, DocumentRequest request) {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened.render(request);
    }

    /** The reading of the whole example workspace, all twelve municipalities. */
    @Benchmark
    public Pipeline workspace() {
        return read(WORKSPACE);
    }

    private static Pipeline read(Path folder) {
        Diagnostics findings = new Diagnostics();
        Pipeline opened = Pipeline.open(folder, findings);
        if (opened == null) {
            throw new IllegalStateException("the workspace has errors: " + findings.list());
        }
        return opened;
    }
}
