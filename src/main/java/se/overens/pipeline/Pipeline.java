package se.overens.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Slug;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.PlacedEntry;
import se.overens.agreement.rule.Known;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.WholeFile;
import se.overens.font.Face;
import se.overens.layout.Typesetter;
import se.overens.output.Owner;
import se.overens.pdf.Provenance;
import se.overens.pdf.StructureCheck;
import se.overens.template.TemplateData;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.Registry;
import se.overens.workspace.Workspace;
import se.overens.workspace.WorkspaceReader;
import se.overens.yaml.SourceMap;

/**
 * A workspace that has been read, and everything that can be made of it. Thread-safe; writes no file, and reads none once it
 * is open. The same request gives the same bytes, in whichever thread.
 *
 * <pre>{@code
 * Diagnostics findings = new Diagnostics();
 * Pipeline pipeline = Pipeline.open(Path.of("examples/orebro-lan"), findings);
 * RenderedDocument letter = pipeline.render(new DocumentRequest("letter-of-intent", "laxa", null));
 * }</pre>
 *
 * <p>{@code docs/library.md} says more, and {@code examples/java} has a whole program.
 */
public final class Pipeline {
    /** The document with the deviations: a report on the data, which is as long as they are many. */
    public static final String DEVIATIONS = "deviations";

    /** The document that calls to a meeting. */
    static final String AGENDA = "agenda";

    /** The page that stands for a paper which is withheld. */
    private static final String WITHHELD = "withheld";

    private final Workspace workspace;
    private final Reading reading;
    private final TemplateEngine templates;
    private final Rules rules;
    private final Typesetter typesetter;

    private Pipeline(Workspace workspace, Reading reading, TemplateEngine templates) {
        this.workspace = workspace;
        this.reading = reading;
        this.templates = templates;
        DocumentNames names = names();
        Known known = new Known(
                workspace.municipalities(), workspace.cases(), names::all, names::documentType, reading.unreadIds());
        this.rules = Rules.with(Registry.sweden(), known);
        this.typesetter =
                new Typesetter(workspace.look().theme(), workspace.look().typeface());
    }

    private Production production(Diagnostics found) {
        return new Production(workspace, templates, rules, typesetter, found);
    }

    /**
     * Reads the workspace in {@code folder}.
     *
     * @return null when the region's file or a template cannot be used; then {@code diagnostics} says why. Faults in a
     *     municipality's file come with the documents of that municipality, and with {@link #check()}
     */
    public static @Nullable Pipeline open(Path folder, Diagnostics diagnostics) {
        return open(folder, null, null, diagnostics);
    }

    /**
     * Reads the workspace in {@code folder} as far as one document needs it, or all documents of its template.
     *
     * @return as {@link #open(Path, Diagnostics)}
     */
    public static @Nullable Pipeline openFor(Path folder, DocumentRequest request, Diagnostics diagnostics) {
        return open(folder, request.municipality(), request.document(), diagnostics);
    }

    private static @Nullable Pipeline open(
            Path folder, @Nullable String only, @Nullable String document, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        TemplatesAhead ahead = TemplatesAhead.begin(folder, document);
        Workspace workspace = WorkspaceReader.read(folder, only, found);
        TemplateEngine templates = workspace == null ? null : ahead.load(workspace.templates(), found);
        if (workspace == null || templates == null) {
            diagnostics.addAll(found.list());
            return null;
        }
        return new Pipeline(workspace, new Reading(found.list()), templates);
    }

    /** The document that is asked for, or the reasons why it cannot be made; nothing is thrown for faults in data or templates. */
    public RenderedDocument render(DocumentRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Stages stages = stages(request, diagnostics);
        return RenderedDocument.of(stages, diagnostics.list());
    }

    /**
     * A paper of an item of a meeting, which calls the papers of the item's case what they are called in the pack.
     *
     * @param meeting the meeting's id
     * @param item the number of the item
     */
    public RenderedDocument paper(DocumentRequest request, String meeting, int item) {
        Diagnostics diagnostics = new Diagnostics();
        List<PlacedEntry> items = workspace.meetings().stream()
                .filter(one -> meeting.equals(one.id()))
                .flatMap(one -> new SubjectData(workspace, names()).placed(one).stream())
                .toList();
        PackLabels labels = new PackLabels(items, names());
        Stages stages = stages(request, (own, subject) -> labels.in(own, subject.matter(), item), diagnostics);
        return RenderedDocument.of(stages, diagnostics.list());
    }

    /**
     * Renders documents one after another, faster than each by itself. A template that does not end ends its own document
     * only.
     *
     * @param items what {@link #items} gave; those to which the document does not apply are left out
     * @param each gets every document when it is done, in order and one at a time, mostly in a thread that is not the
     *     caller's; what it throws ends the series and reaches the caller
     */
    public void render(List<BatchItem> items, DocumentReceiver each) {
        render(items, 1, each);
    }

    /**
     * Renders documents in several threads.
     *
     * @param jobs how many threads, at least 1
     * @param each gets every document when it is done; with more than one thread in no order, and from several at a time
     */
    public void render(List<BatchItem> items, int jobs, DocumentReceiver each) {
        Series.run(making(), items, jobs, each);
    }

    private Series.Making making() {
        return new Series.Making() {
            @Override
            public RenderedDocument render(DocumentRequest request) {
                return Pipeline.this.render(request);
            }

            @Override
            public RenderedDocument overdue(DocumentRequest request) {
                Diagnostics found = new Diagnostics();
                String name = names().resolve(request.document(), found);
                found.add(templates.overdue(name == null ? request.document() : name));
                return RenderedDocument.of(Stages.NONE, found.list());
            }
        };
    }

    /**
     * Every subject of a document, among them those to which it does not apply.
     *
     * @param asked the document; whom it is about does not count
     */
    public List<BatchItem> items(DocumentRequest asked, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        List<BatchItem> items = BatchItems.find(workspace, production(found), asked, found);
        Places.resolve(found, workspace.places(), diagnostics);
        return items;
    }

    /**
     * The subjects of a document whose files cannot be used, with the faults of each: they have no item.
     *
     * @return the findings by the name of the file, such as {@code municipalities/laxa.yaml}
     */
    public Map<String, List<Diagnostic>> unread(String document) {
        TemplateHeader header = header(document);
        return header == null ? Map.of() : reading.errorsByFile(header.subject());
    }

    /** The Swedish name that a document may be called by, such as {@code lokalt-samverkansavtal}. */
    public String alias(String document) {
        return Slug.of(title(document));
    }

    /** What papers of a document are called, such as "Lokalt samverkansavtal". */
    public String title(String document) {
        return names().documentType(document);
    }

    /** Every stage of the document that is asked for, as far as it gets; all findings are in {@code diagnostics}. */
    public Stages stages(DocumentRequest request, Diagnostics diagnostics) {
        return stages(request, (data, subject) -> data, diagnostics);
    }

    /**
     * The agenda of a meeting, which tells and leads to the pages of its pack.
     *
     * @param pages those of the pack; {@link PackPages#NONE} for an agenda by itself
     * @param draft true if every page says that it is a draft
     * @param publish true for a copy to publish
     */
    public RenderedDocument agenda(String meeting, PackPages pages, boolean draft, boolean publish) {
        DocumentRequest request =
                DocumentRequest.ofMatter(AGENDA, meeting).asDraft(draft).asPublication(publish);
        Diagnostics found = new Diagnostics();
        SubjectData data = new SubjectData(workspace, names());
        Stages stages = stages(
                request,
                (own, subject) ->
                        subject.meeting() == null ? own : own.with("items", data.items(subject.meeting(), pages)),
                found);
        return RenderedDocument.of(stages, found.list());
    }

    /**
     * What the pack of a meeting is made of.
     *
     * @param draft true if what is not yet known is only a warning
     * @param diagnostics gets all findings in the files and data of the meeting and its cases
     * @return null with a finding when there is no such meeting
     */
    public @Nullable MeetingPlan meeting(String id, boolean draft, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        found.addAll(reading.ofMatter(id));
        MeetingPlanner planner = new MeetingPlanner(workspace, production(found));
        // A meeting whose file has faults is there, though nothing is known of it.
        Diagnostics absent = found.hasErrors() ? new Diagnostics() : found;
        Subject subject = new MatterFinder(workspace, absent).find(id, SubjectKind.MEETING);
        Meeting meeting = subject == null ? null : subject.meeting();
        MeetingPlan plan = null;
        if (subject != null && meeting != null) {
            planner.caseIds(meeting).forEach(matter -> found.addAll(reading.ofMatter(matter)));
            plan = planner.plan(subject, meeting, draft);
        }
        Places.resolve(found, workspace.places(), diagnostics);
        return plan;
    }

    /**
     * The page that stands for a withheld paper in the published pack of a meeting.
     *
     * @param item the number of the paper's item
     * @param paper its position among the papers of the item, from 1
     * @param draft true if the page says that it is a draft
     * @throws IllegalArgumentException if there is no such paper, or it is not withheld
     */
    public RenderedDocument withheldPage(String meeting, int item, int paper, boolean draft) {
        DocumentRequest request =
                DocumentRequest.ofMatter(WITHHELD, meeting).asDraft(draft).asPublication(true);
        Diagnostics found = new Diagnostics();
        MeetingPlanner planner = new MeetingPlanner(workspace, production(found));
        Stages stages = stages(
                request,
                (own, subject) ->
                        subject.meeting() == null ? own : planner.withheld(own, subject.meeting(), item, paper),
                found);
        return RenderedDocument.of(stages, found.list());
    }

    private Stages stages(
            DocumentRequest request, BiFunction<TemplateData, Subject, TemplateData> further, Diagnostics diagnostics) {
        List<Diagnostic> read = restsOn(request);
        diagnostics.addAll(read);
        if (read.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return Stages.NONE;
        }
        Diagnostics found = new Diagnostics();
        Stages stages = production(found).make(request, further);
        Places.resolve(found, workspace.places(), diagnostics);
        return stages;
    }

    /** What was found in the files that the document rests on. */
    private List<Diagnostic> restsOn(DocumentRequest request) {
        TemplateHeader header = header(request.document());
        SubjectKind kind = header == null ? SubjectKind.REGION : header.subject();
        if (kind == SubjectKind.CASE || kind == SubjectKind.MEETING) {
            return reading.ofMatter(request.matter());
        }
        boolean picksTheOnlyOne = kind != SubjectKind.REGION
                && request.municipality() == null
                && workspace.municipalities().size() <= 1;
        // One that cannot be read may be the municipality that is meant, so the faults of every file count.
        return picksTheOnlyOne ? reading.findings() : reading.of(request.municipality());
    }

    /** The upright face of the workspace's documents, which stamps are set in too. */
    public Face face() {
        return workspace.look().typeface().face(false, false);
    }

    /** In what the municipalities and centres differ from the regional model. */
    public List<Deviation> deviations() {
        return Deviations.of(workspace);
    }

    /** All that is wrong with the workspace, with every document set out; one for which nothing is found can be made. */
    public List<Diagnostic> check() {
        return check(new CheckRequest(false, CheckRequest.ALL)).found();
    }

    /** All that is wrong with the workspace, as far as {@code request} asks. */
    public CheckResult check(CheckRequest request) {
        return WorkspaceCheck.of(production(new Diagnostics()), reading.findings(), request);
    }

    /** What is wrong with a PDF, whoever made it: its tags, its claims and its fonts. {@code name} is what to call it. */
    public static List<Diagnostic> checkPdf(String name, Path file) throws IOException {
        return StructureCheck.check(file, new WholeFile(name));
    }

    /** Whose the file with these bytes is: what may be replaced depends on it. */
    public static Owner ownerOf(byte[] bytes) {
        if (se.overens.docx.Provenance.isArchive(bytes)) {
            return switch (se.overens.docx.Provenance.of(bytes)) {
                case OURS -> Owner.OURS;
                case SIGNED -> Owner.SIGNED;
                case FOREIGN -> Owner.FOREIGN;
            };
        }
        return switch (Provenance.of(bytes)) {
            case OURS -> Owner.OURS;
            case SIGNED -> Owner.SIGNED;
            case FOREIGN -> Owner.FOREIGN;
        };
    }

    /**
     * The template files that a document uses: text by name, such as {@code letter-of-intent/letter-of-intent.md.ftl}.
     *
     * @param document the name of its template, or its Swedish name; none if there is no such document
     */
    public Map<String, String> templates(String document) {
        String name = template(document);
        return name == null ? Map.of() : templates.texts(name);
    }

    /** The name of the template that a document is called by, such as {@code letter-of-intent}; null if there is none. */
    public @Nullable String template(String document) {
        return names().resolve(document, new Diagnostics());
    }

    private DocumentNames names() {
        return new DocumentNames(templates, workspace.profile());
    }

    private @Nullable TemplateHeader header(String document) {
        String name = template(document);
        return name == null ? null : templates.header(name, new Diagnostics());
    }

    /** The place of each value of the workspace. */
    SourceMap places() {
        return workspace.places();
    }
}
