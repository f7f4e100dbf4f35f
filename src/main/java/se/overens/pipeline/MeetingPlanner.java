package se.overens.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.AgendaDocument;
import se.overens.agreement.matter.AgendaEntry;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.matter.PaperSource;
import se.overens.agreement.matter.PlacedEntry;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.SourceSpan;
import se.overens.template.TemplateData;
import se.overens.template.TemplateData.Variable;
import se.overens.template.TemplateHeader;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.Workspace;

/**
 * Finds out what the pack of a meeting is made of.
 *
 * @param workspace the data
 * @param production what makes documents; findings go to it
 */
record MeetingPlanner(Workspace workspace, Production production) {
    /** The plan for the meeting of {@code subject}; findings in the data that it rests on are added. */
    MeetingPlan plan(Subject subject, Meeting meeting, boolean draft) {
        Drafts.check(production.rules(), subject, draft, production.found());
        Set<String> ids = caseIds(meeting);
        for (Case matter : workspace.cases()) {
            if (matter.id() != null && ids.contains(matter.id())) {
                Drafts.check(production.rules(), MatterFinder.of(workspace, matter), draft, production.found());
            }
        }
        List<PlannedItem> items = items(meeting);
        TemplateHeader header = production.templates().header(Pipeline.AGENDA, production.found());
        String fileName = header == null ? "" : production.names().fileName(header, subject);
        String stem = fileName.replaceFirst("\\.pdf$", "");
        String id = Objects.requireNonNullElse(meeting.id(), "");
        return new MeetingPlan(id, stem, Letterhead.sender(subject), meeting, items);
    }

    /** The items of a meeting with their papers; a paper that cannot be made, or is only named, is a finding. */
    List<PlannedItem> items(Meeting meeting) {
        List<PlannedItem> items = new ArrayList<>();
        for (PlacedEntry item : data().placed(meeting)) {
            items.add(item(item, meeting));
        }
        return items;
    }

    /** The ids of the cases of the items that are not left out, and of those of their papers, as they are named. */
    Set<String> caseIds(Meeting meeting) {
        Set<@Nullable String> ids = new LinkedHashSet<>();
        for (PlacedEntry item : data().placed(meeting)) {
            ids.add(item.caseId());
            item.sources().forEach(source -> ids.add(source.caseId()));
        }
        return ids.stream().filter(Objects::nonNull).map(Objects::toString).collect(Collectors.toSet());
    }

    private SubjectData data() {
        return new SubjectData(workspace, production.names());
    }

    private PlannedItem item(PlacedEntry item, Meeting meeting) {
        AgendaEntry entry = item.entry();
        List<PlannedPaper> papers = new ArrayList<>();
        for (PaperSource source : item.sources()) {
            AgendaDocument paper = entry.documents().get(papers.size());
            papers.add(new PlannedPaper(
                    paper.label(),
                    paper.role(),
                    paper.title(),
                    paper.date(),
                    paper.withheld(),
                    PackPages.paper(entry.number(), papers.size() + 1),
                    generated(source, meeting),
                    source.file(),
                    source.sha256(),
                    place(source)));
            if (source.generate() == null && source.file() == null && paper.withheld() == null) {
                production
                        .found()
                        .add(Diagnostic.of(Code.ATTACHMENTS, source.at())
                                .severity(Severity.WARNING)
                                .saying("named", paper.title())
                                .hint("source"));
            }
        }
        return new PlannedItem(
                entry.number(),
                meeting.firstParagraph() != null,
                entry.title(),
                entry.caseNumber(),
                PackPages.item(entry.number()),
                papers);
    }

    private @Nullable DocumentRequest generated(PaperSource source, Meeting meeting) {
        String document = source.generate();
        if (document == null) {
            return null;
        }
        String template = production.names().resolve(document, new Diagnostics());
        TemplateHeader header = template == null ? null : production.templates().header(template, new Diagnostics());
        boolean ofMeeting = header != null && header.subject() == SubjectKind.MEETING;
        if (header != null && header.subject() == SubjectKind.CASE && source.caseId() == null) {
            List<String> ids = workspace.cases().stream()
                    .map(Case::id)
                    .filter(Objects::nonNull)
                    .map(Objects::toString)
                    .toList();
            Diagnostic unknown =
                    Diagnostic.of(Code.ATTACHMENTS, source.at().key("generate")).saying("caseless", document);
            production.found().add(ids.isEmpty() ? unknown : unknown.hint("cases", String.join(", ", ids)));
        }
        String matter = ofMeeting ? meeting.id() : source.caseId();
        List<Format> formats = List.of(Format.PDF);
        return new DocumentRequest(document, source.municipality(), source.centre(), matter, false, false, formats);
    }

    private Location place(PaperSource source) {
        SourceSpan place = workspace.places().nearest(source.at());
        return place == null ? source.at() : place;
    }

    /**
     * The variables of the page that stands for a paper which is withheld.
     *
     * @param item the number of the paper's item
     * @param paper its position among the papers of the item, from 1
     * @throws IllegalArgumentException if there is no such paper, or it is not withheld
     */
    TemplateData withheld(TemplateData data, Meeting meeting, int item, int paper) {
        for (PlacedEntry entry : data().placed(meeting)) {
            List<AgendaDocument> papers = entry.entry().documents();
            boolean there = entry.entry().number() == item && paper >= 1 && paper <= papers.size();
            if (there && papers.get(paper - 1).withheld() != null) {
                PaperSource source = entry.sources().get(paper - 1);
                return data.with("item", new Variable(entry.entry(), entry.at()))
                        .with("paper", new Variable(papers.get(paper - 1), source.at()));
            }
        }
        throw new IllegalArgumentException("item " + item + " has no withheld paper " + paper);
    }
}
