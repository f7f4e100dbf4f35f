package se.overens.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.agreement.Municipality;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.Workspace;

/**
 * Checks a workspace: all data by all rules, and the documents that are made of them. Of a template with very many
 * documents a sample is set out; of the others only what the template requires is looked for.
 */
final class WorkspaceCheck {
    private final Production way;
    private final Workspace workspace;
    private final TemplateEngine templates;
    private final CheckRequest request;
    private final Rules rules;
    /** How many documents each template has. */
    private final Map<String, Integer> totals = new HashMap<>();

    private int set;
    private int documents;
    private int waiting;

    private WorkspaceCheck(Production production, CheckRequest request) {
        this.way = production;
        this.workspace = production.workspace();
        this.templates = production.templates();
        this.rules = production.rules();
        this.request = request;
    }

    /**
     * A subject whose data have been checked.
     *
     * @param found what was wrong with them; what is wrong with its papers is added
     * @param broken true if an error is among that: then its papers go no further than what their templates require
     * @param papers its documents
     */
    private record Examined(Diagnostics found, boolean broken, List<Order> papers) {}

    /**
     * All that is wrong with a workspace.
     *
     * @param production the workspace, its templates and its rules
     * @param read what was found while it was read
     */
    static CheckResult of(Production production, List<Diagnostic> read, CheckRequest request) {
        WorkspaceCheck check = new WorkspaceCheck(production, request);
        Diagnostics all = new Diagnostics();
        all.addAll(read);
        check.run(all);
        int unread = check.unread(read);
        return new CheckResult(all.list(), check.set, check.documents, check.waiting, unread, check.centres());
    }

    /** The files with errors of which nothing is in the workspace. */
    private int unread(List<Diagnostic> read) {
        Set<String> used = new HashSet<>();
        workspace.municipalities().forEach(one -> used.add("municipalities/" + one.id() + ".yaml"));
        workspace.cases().forEach(one -> used.add("cases/" + one.id() + ".yaml"));
        workspace.meetings().forEach(one -> used.add("meetings/" + one.id() + ".yaml"));
        return (int) read.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> file(one.location()))
                .filter(file -> file.matches("(?:municipalities|cases|meetings)/.*") && !used.contains(file))
                .distinct()
                .count();
    }

    private static String file(Location location) {
        if (location instanceof SourceSpan span) {
            return span.file();
        }
        return location instanceof WholeFile whole ? whole.file() : "";
    }

    private void run(Diagnostics all) {
        List<Examined> subjects = subjects().stream().map(this::examine).toList();
        Map<String, Sample> samples = new HashMap<>();
        for (Examined subject : subjects) {
            for (Order paper : subject.papers()) {
                documents++;
                waiting += subject.broken() ? 1 : 0;
                Sample sample = samples.computeIfAbsent(paper.template(), this::sample);
                boolean whole = sample.takesNext() && !subject.broken();
                subject.found().addAll(whole ? layOut(paper) : lacks(paper));
            }
            Places.resolve(subject.found(), workspace.places(), all);
        }
        Diagnostics between = new Diagnostics();
        rules.compare(workspace.profile(), workspace.municipalities(), between);
        Places.resolve(between, workspace.places(), all);
    }

    private int centres() {
        return workspace.municipalities().stream()
                .mapToInt(municipality -> municipality.centres().size())
                .sum();
    }

    private Sample sample(String template) {
        return new Sample(totals.getOrDefault(template, 0), request.most());
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(workspace.profile(), null, null));
        workspace.cases().forEach(matter -> subjects.add(MatterFinder.of(workspace, matter)));
        workspace.meetings().forEach(meeting -> subjects.add(MatterFinder.of(workspace, meeting)));
        workspace.municipalities().forEach(one -> subjects.add(new Subject(workspace.profile(), one, null)));
        return subjects;
    }

    /** The papers of a meeting that cannot be made; one that is only named may be meant so where no pack is made. */
    private List<Diagnostic> unmakeable(Meeting meeting) {
        Diagnostics found = new Diagnostics();
        new MeetingPlanner(workspace, way.with(found)).items(meeting);
        return found.list().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList();
    }

    /** Checks the data that a subject is about, and finds every document that is made of them. */
    private Examined examine(Subject subject) {
        Diagnostics found = new Diagnostics();
        Drafts.check(rules, subject, request.draft(), found);
        Production production = way.with(found);
        if (subject.meeting() != null) {
            found.addAll(unmakeable(subject.meeting()));
        }
        boolean broken = found.hasErrors();
        List<Order> papers = new ArrayList<>();
        for (String name : templates.documents()) {
            TemplateHeader header = name.equals(Pipeline.DEVIATIONS) ? null : templates.header(name, found);
            if (header == null) {
                continue;
            }
            for (Subject about : papers(header, subject)) {
                Order paper = new Order(name, header, about);
                if (production.lacking(paper) == null) {
                    papers.add(paper);
                    totals.merge(name, 1, Integer::sum);
                }
            }
        }
        return new Examined(found, broken, papers);
    }

    /** What the documents of a template are about that come from this subject: itself, or each of its centres. */
    private static List<Subject> papers(TemplateHeader header, Subject subject) {
        Municipality municipality = subject.municipality();
        SubjectKind own = kind(subject);
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

    private static SubjectKind kind(Subject subject) {
        if (subject.matter() != null) {
            return SubjectKind.CASE;
        } else if (subject.meeting() != null) {
            return SubjectKind.MEETING;
        }
        return subject.municipality() == null ? SubjectKind.REGION : SubjectKind.MUNICIPALITY;
    }

    private List<Diagnostic> layOut(Order paper) {
        set++;
        Diagnostics own = new Diagnostics();
        Production production = way.with(own);
        production.layOut(paper, production.data(paper.subject()), request.draft() ? Edition.DRAFT : Edition.FINISHED);
        return own.list();
    }

    private List<Diagnostic> lacks(Order paper) {
        Diagnostics own = new Diagnostics();
        way.with(own).require(paper, request.draft());
        return own.list();
    }
}
