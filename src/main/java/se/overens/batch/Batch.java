package se.overens.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.output.FolderLock;
import se.overens.output.Journal;
import se.overens.output.OutputFolder;
import se.overens.output.OverwriteRule;
import se.overens.output.Owner;
import se.overens.pipeline.BatchItem;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.OutOfMemory;
import se.overens.pipeline.Pipeline;
import se.overens.workspace.RegisteredMunicipality;
import se.overens.workspace.Registry;
import se.overens.workspace.Sha256;
import se.overens.workspace.WorkspaceInputs;

/**
 * A run over all subjects of a document.
 *
 * <p>What is up to date is not made again. A run that is killed leaves whole files and a journal, from which the next one
 * goes on; one that ends leaves {@code manifest.json} and the reports.
 */
public final class Batch {
    private static final BatchResult NOTHING = new BatchResult(List.of(), List.of(), true);

    private final BatchRequest request;
    private final BatchListener listener;
    private volatile boolean stopped;
    private volatile @Nullable Writer writer;
    private volatile @Nullable FolderLock held;

    public Batch(BatchRequest request, BatchListener listener) {
        this.request = request;
        this.listener = listener;
    }

    /** Ends the run soon, from another thread: documents that are being made are still written. */
    public void stop() {
        stopped = true;
        Writer running = writer;
        if (running != null) {
            running.stop();
        }
    }

    /** Clears up when the process is to end at once, because a document has taken longer than anybody waits. */
    public void abandon() {
        FolderLock lock = held;
        if (lock != null) {
            lock.abandon();
        }
    }

    /**
     * Runs.
     *
     * @param open reads the workspace, or gives null with findings
     * @param findings what keeps the whole run from its work; what is wrong with a document is with its outcome
     */
    public BatchResult run(Function<Diagnostics, @Nullable Pipeline> open, Diagnostics findings) {
        try {
            return attempt(open, findings);
        } catch (OutOfMemoryError e) {
            // The workspace is too large to be read, or nothing can be told of it: what is written, and the journal,
            // are whole.
            findings.add(OutOfMemory.found());
            return new BatchResult(List.of(), List.of(), false);
        }
    }

    private BatchResult attempt(Function<Diagnostics, @Nullable Pipeline> open, Diagnostics findings) {
        Map<String, String> inputs = WorkspaceInputs.digests(request.workspace());
        BatchResult known = upToDate(inputs);
        if (known != null) {
            return known;
        }
        Pipeline pipeline = open.apply(findings);
        List<BatchItem> items = pipeline == null ? List.of() : pipeline.items(request.asked(), findings);
        if (pipeline == null || findings.hasErrors()) {
            return NOTHING;
        }
        Section kind = kind(pipeline, inputs);
        if (request.settings().dry()) {
            return work(pipeline, items, kind, findings);
        }
        if (stopped) {
            return new BatchResult(List.of(), List.of(), false);
        }
        try (FolderLock lock = FolderLock.take(request.out(), findings)) {
            held = lock;
            return lock == null ? NOTHING : work(pipeline, items, kind, findings);
        } finally {
            held = null;
        }
    }

    /** What is known if nothing has changed since a run that ended in order and made all documents; else null. */
    private @Nullable BatchResult upToDate(Map<String, String> inputs) {
        Past past = Past.of(request.out());
        String name = past.manifest().nameOf(request.asked().document());
        Section asked = kind(new Names(name, "", ""), inputs, Map.of());
        Section section = past.manifest().section(asked.key());
        if (request.settings().force()
                || section == null
                || !section.whole()
                || inputs.isEmpty()
                || !section.isOfTheSameKind(asked)
                || !section.inputs().equals(inputs)
                || !past.isOver()
                || !past.hasReports()) {
            return null;
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Entry entry : section.entries()) {
            if (!Plan.isFinished(entry, request.settings().strict()) || !past.isThere(entry)) {
                return null;
            }
            if (request.only().test(entry.subject())) {
                Status status = entry.status() == Status.MADE ? Status.UNCHANGED : entry.status();
                outcomes.add(new Outcome(entry, status, List.of(), List.of()));
            }
        }
        return new BatchResult(outcomes, List.of(), true);
    }

    private Section kind(Pipeline pipeline, Map<String, String> inputs) {
        String document = request.asked().document();
        String template = pipeline.template(document);
        Map<String, String> templates = new TreeMap<>();
        pipeline.templates(document)
                .forEach((name, text) -> templates.put(name, Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
        Names names =
                new Names(template == null ? document : template, pipeline.title(document), pipeline.alias(document));
        return kind(names, inputs, templates);
    }

    private record Names(String document, String title, String alias) {}

    private Section kind(Names names, Map<String, String> inputs, Map<String, String> templates) {
        DocumentRequest asked = request.asked();
        String edition = asked.draft() ? Section.DRAFT : asked.publish() ? Section.PUBLICATION : Section.FINISHED;
        List<String> formats = asked.formats().stream().map(Format::extension).toList();
        return new Section(
                names.document(),
                names.title(),
                names.alias(),
                edition,
                formats,
                request.program(),
                inputs,
                templates,
                false,
                List.of());
    }

    private BatchResult work(Pipeline pipeline, List<BatchItem> items, Section kind, Diagnostics findings) {
        Past past = Past.of(request.out()).withWords();
        Reports reports = new Reports(OutputFolder.at(request.out()), rule(past));
        if (!request.settings().dry() && !reports.mayBeWritten(findings)) {
            return NOTHING;
        }
        Map<String, Entry> known = past.entries(kind);
        Work work = new Work(new Fingerprints(kind), request.settings().strict());
        List<BatchItem> selected = items.stream()
                .filter(item -> request.only().test(item.subject()))
                .toList();
        boolean anew = request.settings().force() || kind.inputs().isEmpty();
        Plan plan = Plan.of(selected, anew ? Map.of() : known, past, work);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        selected.forEach(item -> outcomes.put(item.subject(), unreached(item, known)));
        outcomes.putAll(plan.settled());
        unread(pipeline, kind, work, outcomes);
        Journal journal =
                request.settings().dry() ? null : Journal.begin(request.out(), past.journal(kind, known), findings);
        if (journal == null && findings.hasErrors()) {
            return NOTHING;
        }
        outcomes.putAll(make(pipeline, plan, work, journal, findings));
        boolean complete = outcomes.values().stream().noneMatch(one -> one.status() == Status.NOT_REACHED);
        if (journal == null || !complete) {
            close(journal);
            return new BatchResult(List.copyOf(outcomes.values()), List.of(), complete);
        }
        Section section = new Ending(kind, known, outcomes, work.fingerprints())
                .section(items, pipeline.unread(kind.document()).keySet());
        Section before = past.manifest().section(kind.key());
        Manifest manifest = reports.write(past.manifest(), section, pipeline.deviations(), journal, findings);
        if (manifest != null) {
            journal.delete();
        } else {
            journal.close();
        }
        return new BatchResult(List.copyOf(outcomes.values()), leftBehind(before, section), true);
    }

    private static void close(@Nullable Journal journal) {
        if (journal != null) {
            journal.close();
        }
    }

    private Outcome unreached(BatchItem item, Map<String, Entry> known) {
        Entry before = known.get(item.subject());
        Entry entry = before == null ? Entry.without(item.subject(), item.name(), Status.NOT_REACHED) : before;
        return new Outcome(entry, Status.NOT_REACHED, List.of(), List.of());
    }

    /** Subjects whose files cannot be used have no item, but their outcome. */
    private void unread(Pipeline pipeline, Section kind, Work work, Map<String, Outcome> outcomes) {
        for (Map.Entry<String, List<Diagnostic>> file :
                pipeline.unread(kind.document()).entrySet()) {
            String id = WorkspaceInputs.id(file.getKey());
            if (request.only().test(id)) {
                RegisteredMunicipality registered = WorkspaceInputs.isOfMunicipality(file.getKey())
                        ? Registry.sweden().byIdOrName(id)
                        : null;
                String name = registered == null ? id : registered.shortName();
                outcomes.put(id, work.failed(id, name, file.getValue()));
            }
        }
    }

    private Map<String, Outcome> make(
            Pipeline pipeline, Plan plan, Work work, @Nullable Journal journal, Diagnostics findings) {
        listener.started(plan.wanted().size());
        Delivery delivery = new Delivery(
                request.out(), request.settings().force(), request.settings().dry());
        Writer running = new Writer(new Writer.Job(delivery, work, plan.fingerprints(), journal, listener));
        writer = running;
        if (stopped) {
            running.stop();
        }
        Map<String, Outcome> made;
        try {
            pipeline.render(plan.wanted(), request.settings().jobs(), running);
        } catch (OutOfMemoryError e) {
            findings.add(OutOfMemory.found());
        } finally {
            made = running.finish();
            writer = null;
            listener.ended();
        }
        if (running.isExhausted()) {
            findings.add(OutOfMemory.found());
        }
        return made;
    }

    private OverwriteRule rule(Past past) {
        return new OverwriteRule(request.settings().force(), bytes -> owner(past, bytes));
    }

    private static Owner owner(Past past, byte[] bytes) {
        boolean ours =
                Manifest.read(bytes) != null || Reports.NAMES.stream().anyMatch(name -> past.isReport(name, bytes));
        return ours ? Owner.OURS : Owner.FOREIGN;
    }

    /** What an earlier run has made and this one does not know, if it is still there. */
    private List<String> leftBehind(@Nullable Section before, Section now) {
        Set<String> names = new HashSet<>();
        Set<String> failed = new HashSet<>();
        for (Entry entry : now.entries()) {
            entry.files().forEach(file -> names.add(file.name()));
            if (entry.status() == Status.FAILED) {
                failed.add(entry.subject());
            }
        }
        List<String> left = new ArrayList<>();
        for (Entry entry : before == null ? List.<Entry>of() : before.entries()) {
            // The last good file of a subject that could not be made today is still its own.
            String municipality = entry.subject().replaceFirst("/.*", "");
            if (failed.contains(entry.subject()) || failed.contains(municipality)) {
                continue;
            }
            for (FileEntry file : entry.files()) {
                Path path = request.out().resolve(file.name());
                if (!names.contains(file.name()) && Files.exists(path)) {
                    left.add(file.name());
                }
            }
        }
        return left;
    }
}
