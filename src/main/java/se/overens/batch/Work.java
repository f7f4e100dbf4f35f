package se.overens.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.batch.Entry.FindingEntry;
import se.overens.batch.Entry.MissingEntry;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;
import se.overens.pipeline.RenderedDocument;

/** Entries and outcomes of one run. */
final class Work {
    /** What the codes about files that are written begin with. */
    private static final String OUTPUT = "OV7";

    private final Fingerprints fingerprints;
    private @Nullable Messages swedish;

    private final boolean strict;

    /** @param strict true if a warning keeps a document from being made */
    Work(Fingerprints fingerprints, boolean strict) {
        this.fingerprints = fingerprints;
        this.strict = strict;
    }

    boolean strict() {
        return strict;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    Outcome failed(String subject, String name, List<Diagnostic> found) {
        return failed(subject, name, List.of(), found);
    }

    /** Of a document that was not made, or not written. */
    Outcome failed(String subject, String name, RenderedDocument document, List<Diagnostic> found) {
        return failed(subject, name, missing(document), found);
    }

    private Outcome failed(String subject, String name, List<MissingEntry> missing, List<Diagnostic> found) {
        Entry entry = new Entry(
                subject, name, Status.FAILED, "", List.of(), 0, List.of(), List.of(), missing, findings(found));
        return new Outcome(entry, Status.FAILED, List.of(), found);
    }

    /** What the manifest says of a document that is made. */
    Entry made(String subject, String name, String inputs, RenderedDocument document) {
        List<FileEntry> files = document.files().entrySet().stream()
                .map((Map.Entry<String, byte[]> file) -> FileEntry.of(file.getKey(), file.getValue()))
                .toList();
        return new Entry(
                subject,
                name,
                Status.MADE,
                inputs,
                files,
                document.pages(),
                document.fields(),
                document.signatures(),
                missing(document),
                findings(document.diagnostics()));
    }

    private static List<MissingEntry> missing(RenderedDocument document) {
        return document.missing().stream()
                .map(one -> new MissingEntry(one.name(), one.place(), one.supplier()))
                .toList();
    }

    private List<FindingEntry> findings(List<Diagnostic> found) {
        return found.stream().map(this::finding).toList();
    }

    private FindingEntry finding(Diagnostic found) {
        String sentence = swedish().text(found.sentence());
        String place = place(found.location());
        if (found.location() instanceof WholeFile && found.code().id().startsWith(OUTPUT)) {
            // Where the folder lies is nothing to mail, and tells who has an account on the machine.
            String name = place.substring(place.lastIndexOf('/') + 1);
            sentence = sentence.replace(place, name);
            place = name;
        }
        return new FindingEntry(
                found.severity().name().toLowerCase(Locale.ROOT), found.code().id(), place, sentence);
    }

    private synchronized Messages swedish() {
        Messages read = swedish == null ? Messages.of(Language.SWEDISH) : swedish;
        swedish = read;
        return read;
    }

    private static String place(Location location) {
        if (location instanceof SourceSpan span) {
            return span.address();
        } else if (location instanceof WholeFile file) {
            return file.file();
        }
        return location instanceof ValuePath path ? path.text() : "";
    }
}
