import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.DiagnosticPrinter;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.RenderedDocument;

/**
 * Överens as a library: a letter of intent and all local agreements, made at the same time from one workspace.
 *
 * <pre>java -cp target/overens.jar examples/java/Letters.java examples/orebro-lan laxa out/java</pre>
 */
public final class Letters {
    private final Pipeline pipeline;
    private final Path out;

    private Letters(Pipeline pipeline, Path out) {
        this.pipeline = pipeline;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Path workspace = Path.of(arguments[0]);
        String municipality = arguments[1];
        Path out = Files.createDirectories(Path.of(arguments[2]));

        Diagnostics findings = new Diagnostics();
        Pipeline pipeline = Pipeline.open(workspace, findings);
        if (pipeline == null) {
            tell(findings.list());
            System.exit(1);
        }
        new Letters(pipeline, out).make(municipality);
    }

    /** One pipeline serves both threads. */
    private void make(String municipality) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> letter = threads.submit(() -> makeLetter(municipality));
            Future<?> agreements = threads.submit(this::makeAgreements);
            letter.get();
            agreements.get();
        } finally {
            threads.shutdown();
        }
    }

    private void makeLetter(String municipality) {
        deliver(pipeline.render(new DocumentRequest("letter-of-intent", municipality, null)));
    }

    /** A fault in one agreement spoils no other. */
    private void makeAgreements() {
        Diagnostics findings = new Diagnostics();
        List<BatchItem> items = pipeline.items(new DocumentRequest("local-agreement"), findings);
        tell(findings.list());
        // A municipality whose file cannot be read has no item.
        pipeline.unread("local-agreement").values().forEach(Letters::tell);
        pipeline.render(items, (item, document) -> deliver(document));
    }

    /** A document with errors has no files. */
    private void deliver(RenderedDocument document) {
        tell(document.diagnostics());
        for (Map.Entry<String, byte[]> file : document.files().entrySet()) {
            try {
                System.out.println(Files.write(out.resolve(file.getKey()), file.getValue()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void tell(List<Diagnostic> findings) {
        System.err.print(new DiagnosticPrinter(Messages.of(Language.SWEDISH), false).print(findings));
    }
}
