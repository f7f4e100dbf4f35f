package se.overens.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.WholeFile;
import se.overens.output.Owner;
import se.overens.pdf.Provenance;
import se.overens.pdf.StructureCheck;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.Registry;
import se.overens.workspace.Workspace;
import se.overens.workspace.WorkspaceReader;
import se.overens.yaml.SourceMap;

/**
 * A workspace that has been read, and everything that can be made of it. Thread-safe; writes no file.
 *
 * <pre>{@code
 * Diagnostics findings = new Diagnostics();
 * Pipeline pipeline = Pipeline.open(Path.of("examples/orebro-lan"), findings);
 * RenderedDocument letter = pipeline.render(new DocumentRequest("letter-of-intent", "laxa", null));
 * }</pre>
 */
public final class Pipeline {
    /** The document with the deviations: a report on the data, which is as long as they are many. */
    public static final String DEVIATIONS = "deviations";

    private final Workspace workspace;
    private final Reading reading;
    private final TemplateEngine templates;
    private final Rules rules = Rules.with(Registry.sweden());

    private Pipeline(Workspace workspace, Reading reading, TemplateEngine templates) {
        this.workspace = workspace;
        this.reading = reading;
        this.templates = templates;
    }

    /**
     * Reads the workspace in {@code folder}.
     *
     * @return null when the region's file or a template cannot be used; then {@code diagnostics} says why. Faults in a
     *     municipality's file come with the documents of that municipality, and with {@link #check()}
     */
    public static @Nullable Pipeline open(Path folder, Diagnostics diagnostics) {
        return open(folder, null, diagnostics);
    }

    /**
     * Reads the workspace in {@code folder} as far as the documents of one municipality need it.
     *
     * @param only the municipality's id, code or name; null for all
     * @return as {@link #open(Path, Diagnostics)}
     */
    public static @Nullable Pipeline open(Path folder, @Nullable String only, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Workspace workspace = WorkspaceReader.read(folder, only, found);
        TemplateEngine templates =
                workspace == null ? null : TemplateEngine.load(BuiltInTemplates.load(workspace.templates()), found);
        if (workspace == null || templates == null) {
            diagnostics.addAll(found.list());
            return null;
        }
        return new Pipeline(workspace, new Reading(found.list()), templates);
    }

    /** The document that is asked for, or the reasons why it cannot be made. */
    public RenderedDocument render(DocumentRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Stages stages = stages(request, diagnostics);
        return RenderedDocument.of(stages, diagnostics.list());
    }

    /**
     * Renders documents one after another, a third faster than each by itself. A template that does not end ends its own
     * document only.
     *
     * @param items what {@link #items} gave; those to which the document does not apply are left out
     * @param each gets every document when it is done, in order, in a thread that is not the caller's
     */
    public void render(List<BatchItem> items, BiConsumer<BatchItem, RenderedDocument> each) {
        new Series(making(), items, each).run();
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
                String name = new DocumentNames(templates, workspace.profile()).resolve(request.document(), found);
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
        List<BatchItem> items =
                BatchItems.find(workspace, new Production(workspace, templates, rules, found), asked, found);
        Places.resolve(found, workspace.places(), diagnostics);
        return items;
    }

    /**
     * The municipalities whose files cannot be used, with the faults of each: they have no item.
     *
     * @return the findings by the name of the file, such as {@code municipalities/laxa.yaml}
     */
    public Map<String, List<Diagnostic>> unread() {
        return reading.errorsByFile();
    }

    /** Every stage of the document that is asked for, as far as it gets; all findings are in {@code diagnostics}. */
    public Stages stages(DocumentRequest request, Diagnostics diagnostics) {
        List<Diagnostic> read = restsOn(request);
        diagnostics.addAll(read);
        if (read.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return Stages.NONE;
        }
        Diagnostics found = new Diagnostics();
        Stages stages = new Production(workspace, templates, rules, found).make(request);
        Places.resolve(found, workspace.places(), diagnostics);
        return stages;
    }

    /** What was found in the files that the document rests on. */
    private List<Diagnostic> restsOn(DocumentRequest request) {
        String name = new DocumentNames(templates, workspace.profile()).resolve(request.document(), new Diagnostics());
        TemplateHeader header = name == null ? null : templates.header(name, new Diagnostics());
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

    /** In what the municipalities and centres differ from the regional model. */
    public List<Deviation> deviations() {
        return Deviations.of(workspace);
    }

    /** All that is wrong with the workspace; a document for which nothing is found here can be made. */
    public List<Diagnostic> check() {
        return check(false);
    }

    /**
     * All that is wrong with the workspace.
     *
     * @param draft true if its documents are only to be drafts: then what is missing is a warning
     */
    public List<Diagnostic> check(boolean draft) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(reading.findings());
        check(new Subject(workspace.profile(), null, null), draft, diagnostics);
        for (Case matter : workspace.cases()) {
            check(MatterFinder.of(workspace, matter), draft, diagnostics);
        }
        for (Meeting meeting : workspace.meetings()) {
            check(MatterFinder.of(workspace, meeting), draft, diagnostics);
        }
        for (Municipality municipality : workspace.municipalities()) {
            check(new Subject(workspace.profile(), municipality, null), draft, diagnostics);
        }
        Diagnostics between = new Diagnostics();
        rules.compare(workspace.profile(), workspace.municipalities(), between);
        Places.resolve(between, workspace.places(), diagnostics);
        return diagnostics.list();
    }

    /** Adds what is wrong with the data that a subject is about, and with every document that is made of them. */
    private void check(Subject subject, boolean draft, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Drafts.check(rules, subject, draft, found);
        Diagnostic broken = found.list().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .findFirst()
                .orElse(null);
        for (String name : templates.documents()) {
            TemplateHeader header = name.equals(DEVIATIONS) ? null : templates.header(name, found);
            if (header != null) {
                papers(header, subject).forEach(about -> found.addAll(layOut(name, header, about, draft, broken)));
            }
        }
        Places.resolve(found, workspace.places(), diagnostics);
    }

    /** What the documents of a template are about that come from this subject: itself, or each of its centres. */
    private static List<Subject> papers(TemplateHeader header, Subject subject) {
        Municipality municipality = subject.municipality();
        SubjectKind own = SubjectKind.REGION;
        if (subject.matter() != null) {
            own = SubjectKind.CASE;
        } else if (subject.meeting() != null) {
            own = SubjectKind.MEETING;
        } else if (municipality != null) {
            own = SubjectKind.MUNICIPALITY;
        }
        if (header.subject() == own) {
            return List.of(subject);
        }
        if (municipality == null || own != SubjectKind.MUNICIPALITY || header.subject() != SubjectKind.CENTRE) {
            return List.of();
        }
        return SubjectFinder.applicable(header, municipality).stream()
                .map(centre -> new Subject(subject.profile(), municipality, centre))
                .toList();
    }

    /** A document of data that break a rule goes no further than its template: one error is enough to stop it. */
    private List<Diagnostic> layOut(
            String name, TemplateHeader header, Subject subject, boolean draft, @Nullable Diagnostic broken) {
        Diagnostics own = new Diagnostics();
        if (broken != null) {
            own.add(broken);
        }
        Production production = new Production(workspace, templates, rules, own);
        if (production.lacking(header, subject) == null) {
            production.layOut(name, header, subject, draft ? Edition.DRAFT : Edition.FINISHED);
        }
        return own.list();
    }

    /** What is wrong with a PDF, whoever made it: its tags, its claims and its fonts. {@code name} is what to call it. */
    public static List<Diagnostic> checkPdf(String name, Path file) throws IOException {
        return StructureCheck.check(file, new WholeFile(name));
    }

    /** Whose the file with these bytes is: what may be replaced depends on it. */
    public static Owner ownerOf(byte[] bytes) {
        return switch (Provenance.of(bytes)) {
            case OURS -> Owner.OURS;
            case SIGNED -> Owner.SIGNED;
            case FOREIGN -> Owner.FOREIGN;
        };
    }

    /** The place of each value of the workspace. */
    SourceMap places() {
        return workspace.places();
    }
}
