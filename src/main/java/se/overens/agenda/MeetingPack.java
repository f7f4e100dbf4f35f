package se.overens.agenda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.WholeFile;
import se.overens.document.DocumentInfo;
import se.overens.output.FolderLock;
import se.overens.pdf.pack.EmbeddedOriginal;
import se.overens.pdf.pack.Pack;
import se.overens.pdf.pack.PackEntry;
import se.overens.pdf.pack.PackItem;
import se.overens.pdf.pack.PackPart;
import se.overens.pdf.pack.PackWriter;
import se.overens.pipeline.MeetingPlan;
import se.overens.pipeline.PackPages;
import se.overens.pipeline.Pipeline;
import se.overens.pipeline.PlannedItem;
import se.overens.pipeline.RenderedDocument;
import se.overens.workspace.PaperFiles;

/** Makes the pack of a meeting: every paper, the agenda that leads to them, one file with all, and the single files. */
public final class MeetingPack {
    private static final String LANGUAGE = "sv-SE";

    /** The agenda tells the pages that depend on its own length, which settles at once or never. */
    private static final int ROUNDS = 5;

    private final PackRequest request;
    private final Pipeline pipeline;
    private final Diagnostics findings;

    private MeetingPack(PackRequest request, Pipeline pipeline, Diagnostics findings) {
        this.request = request;
        this.pipeline = pipeline;
        this.findings = findings;
    }

    /**
     * The pack that is asked for: all of its files, or none after an error.
     *
     * @param pipeline the open workspace
     * @param findings gets all that is wrong, and what the reader of the pack should know
     */
    public static PackResult make(PackRequest request, Pipeline pipeline, Diagnostics findings) {
        return new MeetingPack(request, pipeline, findings).make();
    }

    private PackResult make() {
        boolean draft = request.edition() == PackRequest.Edition.DRAFT;
        MeetingPlan plan = pipeline.meeting(request.meeting(), draft, findings);
        if (plan == null || fails()) {
            return PackResult.NONE;
        }
        PackWriter writer = new PackWriter(pipeline.face());
        List<Paper> papers = new PaperGatherer(
                        pipeline, new PaperFiles(request.workspace(), findings), writer, request.edition(), findings)
                .gather(plan);
        Map<Paper, String> names = SingleFiles.names(papers);
        if (request.settings().embedOriginals()) {
            embed(names, writer);
        }
        RenderedDocument single = agenda(PackPages.NONE);
        findings.addAll(single.diagnostics());
        RenderedDocument bound = fails() ? null : bound(papers, single.pages());
        byte[] agenda = bound == null ? null : bound.bytes();
        if (bound != null && agenda == null) {
            findings.addAll(bound.diagnostics());
        }
        PackPart first = agenda == null ? null : writer.read(agenda, new WholeFile(plan.fileName()), findings);
        Pack pack = first == null ? null : writer.write(info(plan), items(plan, first, papers), findings);
        if (pack == null || fails() || single.bytes() == null) {
            return PackResult.NONE;
        }
        return deliver(plan, names, single, pack);
    }

    private static void embed(Map<Paper, String> names, PackWriter writer) {
        names.forEach((paper, name) -> {
            if (paper.part().signed()) {
                String file = name.substring(name.indexOf('/') + 1);
                writer.embed(new EmbeddedOriginal(file, "Undertecknat original: " + paper.name(), paper.bytes()));
            }
        });
    }

    private boolean fails() {
        return findings.fail(request.settings().strict());
    }

    private static DocumentInfo info(MeetingPlan plan) {
        String body = plan.meeting().body();
        String title = "Handlingar, " + body + " " + plan.meeting().date();
        String subject = "Kallelse och handlingar till sammanträdet den "
                + plan.meeting().date();
        return new DocumentInfo(title, plan.sender(), subject, plan.meeting().dated(), LANGUAGE);
    }

    private RenderedDocument agenda(PackPages pages) {
        return pipeline.agenda(
                request.meeting(),
                pages,
                request.edition() == PackRequest.Edition.DRAFT,
                request.edition() == PackRequest.Edition.PUBLISHED);
    }

    /**
     * The agenda with the pages of the pack, which begin after the agenda's own.
     *
     * @param single how many pages the single agenda has: mostly as many
     */
    private RenderedDocument bound(List<Paper> papers, int single) {
        int before = single;
        RenderedDocument agenda = agenda(pages(papers, before));
        for (int round = 1; round < ROUNDS && agenda.pages() != before; round++) {
            before = agenda.pages();
            agenda = agenda(pages(papers, before));
        }
        return agenda;
    }

    private static PackPages pages(List<Paper> papers, int before) {
        Map<String, Integer> pages = new HashMap<>();
        int next = before + 1;
        for (Paper paper : papers) {
            pages.putIfAbsent(paper.item().destination(), next);
            pages.put(paper.planned().destination(), next);
            next += paper.part().pages();
        }
        return new PackPages(pages);
    }

    private static List<PackItem> items(MeetingPlan plan, PackPart agenda, List<Paper> papers) {
        List<PackItem> items = new ArrayList<>();
        items.add(new PackItem("", List.of(new PackEntry("Kallelse", List.of(), "Kallelse", agenda))));
        for (PlannedItem item : plan.items()) {
            List<PackEntry> entries = new ArrayList<>();
            for (Paper paper : papers) {
                if (paper.item().equals(item)) {
                    List<String> destinations = entries.isEmpty()
                            ? List.of(item.destination(), paper.planned().destination())
                            : List.of(paper.planned().destination());
                    entries.add(new PackEntry(paper.name(), destinations, paper.stamp(), paper.part()));
                }
            }
            items.add(new PackItem(item.heading(), entries));
        }
        return items;
    }

    private PackResult deliver(MeetingPlan plan, Map<Paper, String> names, RenderedDocument single, Pack pack) {
        String agendaName = Objects.requireNonNull(single.fileName());
        String packName = "handlingar-" + agendaName.replaceFirst("^kallelse-", "");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(packName, pack.bytes());
        files.put(agendaName, Objects.requireNonNull(single.bytes()));
        names.forEach((paper, name) -> files.put(name, paper.bytes()));
        PackManifest.Files all = new PackManifest.Files(packName, agendaName, names);
        String report = new PackReport(request, plan, all, pack).page(findings.list());
        files.put(PackReport.FILE, report.getBytes(StandardCharsets.UTF_8));
        PackManifest manifest = new PackManifest(request, plan, all);
        Handover.Written written = write(files, manifest.json(files, pack, findings.list()));
        return written == null
                ? PackResult.NONE
                : new PackResult(
                        written.paths(),
                        written.unchanged(),
                        pack.pages(),
                        names.size(),
                        pack.conformance(),
                        pack.claims());
    }

    /** The folder is ours only while it is written into, and is not even made after an error. */
    private Handover.@Nullable Written write(Map<String, byte[]> files, String manifest) {
        Handover handover = new Handover(request, findings);
        if (request.settings().dry()) {
            return handover.write(files, manifest);
        }
        try (FolderLock lock = FolderLock.take(request.out(), findings)) {
            return lock == null ? null : handover.write(files, manifest);
        }
    }
}
