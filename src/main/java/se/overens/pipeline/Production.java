package se.overens.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Paper;
import se.overens.agreement.Subject;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Document;
import se.overens.document.Furniture;
import se.overens.document.TableGrid;
import se.overens.docx.DocxWriter;
import se.overens.docx.Measures;
import se.overens.layout.Pages;
import se.overens.layout.Typesetter;
import se.overens.markup.MarkupReader;
import se.overens.pdf.BrokenStructure;
import se.overens.pdf.PdfWriter;
import se.overens.template.Rendering;
import se.overens.template.TemplateData;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;
import se.overens.workspace.Look;
import se.overens.workspace.Workspace;

/**
 * The way of one document through all stages; it stops at the first stage that finds an error.
 *
 * @param workspace the data
 * @param templates the templates
 * @param rules what the data must satisfy
 * @param typesetter sets in the workspace's theme
 * @param found what was found on the way, by the paths of values
 */
record Production(
        Workspace workspace, TemplateEngine templates, Rules rules, Typesetter typesetter, Diagnostics found) {
    /** The same way with findings of its own. */
    Production with(Diagnostics own) {
        return new Production(workspace, templates, rules, typesetter, own);
    }

    /** All stages of the document that is asked for. */
    Stages make(DocumentRequest request) {
        return make(request, (data, subject) -> data);
    }

    /** The same with variables that are not the subject's alone. */
    Stages make(DocumentRequest request, BiFunction<TemplateData, Subject, TemplateData> further) {
        String name = names().resolve(request.document(), found);
        TemplateHeader header = name == null ? null : templates.header(name, found);
        if (name == null || header == null) {
            return Stages.NONE;
        }
        Subject subject = new SubjectFinder(workspace, rules, found).find(request, header);
        if (subject == null) {
            return Stages.NONE;
        }
        Order order = new Order(name, header, subject);
        TemplateData data = further.apply(data(subject), subject);
        ValuePath lacking = lacking(header, data, request.draft());
        if (lacking != null) {
            found.add(refusal(order, lacking, lacking(header, data, true) == null));
            return Stages.NONE;
        }
        Drafts.check(rules, subject, request.draft(), found);
        Stages laidOut = layOut(order, data, Edition.of(request));
        Pages pages = laidOut.pages();
        if (pages == null || found.hasErrors()) {
            return laidOut;
        }
        try {
            List<Format> formats = request.formats();
            byte[] pdf = formats.contains(Format.PDF) ? PdfWriter.write(pages) : null;
            return laidOut.with(pdf, formats.contains(Format.DOCX) ? word(pages) : null);
        } catch (BrokenStructure e) {
            e.findings().forEach(found::add);
            return laidOut;
        }
    }

    private Diagnostic refusal(Order order, ValuePath lacking, boolean draftable) {
        Subject subject = order.subject();
        WrittenPlace place = WrittenPlace.of(subject, lacking, workspace.places());
        Location at = place.place(workspace.places());
        Diagnostic refusal = Diagnostic.of(
                        Code.NOT_APPLICABLE, at, names().documentType(order.header()), subject.name())
                .hint("needs", place.key(), place.file());
        return draftable ? refusal.hint("draft") : refusal;
    }

    private byte[] word(Pages pages) {
        Look look = workspace.look();
        Document document = pages.document();
        List<TableGrid> grids = typesetter.tableGrids(document);
        String family = WordFonts.family(look.typeface(), look.theme());
        return DocxWriter.write(
                document, new Measures(look.theme(), family, pages.pages().size(), grids));
    }

    DocumentNames names() {
        return new DocumentNames(templates, workspace.profile());
    }

    /** What templates print of a subject. */
    TemplateData data(Subject subject) {
        return new SubjectData(workspace, names()).of(subject);
    }

    /** The path of a value without which there is no such document about the subject, or null if it has all. */
    @Nullable
    ValuePath lacking(Order order) {
        return order.header().needs().isEmpty() ? null : lacking(order.header(), data(order.subject()), false);
    }

    /** Adds what the document's template requires and the data lack. */
    void require(Order order, boolean draft) {
        Diagnostics lacking = new Diagnostics();
        templates.require(order.template(), data(order.subject()), draft, lacking);
        WrittenPlace.tell(order.subject(), workspace.places(), lacking, found);
    }

    /** A draft has placeholders in whatever a variable lacks, but not without the variable. */
    private static @Nullable ValuePath lacking(TemplateHeader header, TemplateData data, boolean draft) {
        for (String path : header.needs()) {
            ValuePath lacking = data.missing(path);
            boolean placeholders = draft && data.variables().containsKey(path.replaceFirst("\\W.*", ""));
            if (lacking != null && !placeholders) {
                return lacking;
            }
        }
        return null;
    }

    /**
     * The stages up to the pages: enough to know that the document can be made. The rules over data have been checked;
     * if {@code found} has an error, only what the template requires is looked for.
     *
     * @param own what {@link #data} gives for the order's subject
     */
    Stages layOut(Order order, TemplateData own, Edition edition) {
        String name = order.template();
        TemplateHeader header = order.header();
        Subject subject = order.subject();
        boolean draft = edition == Edition.DRAFT;
        String fileName = names().fileName(header, subject);
        TemplateData data =
                own.with("publishing", new TemplateData.Variable(edition == Edition.PUBLICATION, ValuePath.ROOT));
        PublicationCopy copy = null;
        if (edition == Edition.PUBLICATION) {
            copy = PublicationCopy.of(subject, found);
            fileName = PublicationCopy.fileName(fileName);
        }
        Diagnostics lacking = new Diagnostics();
        Rendering bare = render(name, data, draft, lacking);
        Map<ValuePath, MissingData> byPath = MissingData.byPath(subject, lacking, workspace.places());
        Rendering rendering = draft ? MissingSection.append(bare, byPath) : bare;
        List<MissingData> missing = List.copyOf(byPath.values());
        WrittenPlace.tell(subject, workspace.places(), lacking, found);
        if (rendering == null || found.hasErrors()) {
            return new Stages(fileName, data, null, null, null, missing);
        }
        LocalDate dated = header.dated() == null ? null : data.date(header.dated());
        Letterhead letterhead = Letterhead.of(subject, workspace.look().stationery(), data.text(header.unit()));
        PaperWords words = new PaperWords(letterhead, settings(order), names().documentType(header), dated, copy);
        Document document = read(copy == null ? rendering : copy.of(rendering), words, subject, edition);
        if (document == null || found.hasErrors()) {
            return new Stages(fileName, data, rendering, null, null, missing);
        }
        Wording.check(document, subject, found);
        GlyphCheck.check(document, workspace.look().typeface(), letterhead.place(), found);
        Pages pages = found.hasErrors() ? null : typesetter.paginate(document, found);
        return new Stages(fileName, data, rendering, pages == null ? document : pages.document(), pages, missing);
    }

    /** What a template makes of data with faults tells nothing about the template: then only its requirements are looked at. */
    private @Nullable Rendering render(String name, TemplateData data, boolean draft, Diagnostics lacking) {
        if (found.hasErrors()) {
            templates.require(name, data, draft, lacking);
            return null;
        }
        return draft ? templates.renderDraft(name, data, lacking) : templates.render(name, data, lacking);
    }

    /** What holds for the paper; a report on the data bears neither date nor number, whatever the region's papers do. */
    private static DocumentSettings settings(Order order) {
        DocumentSettings settings = order.subject().settings();
        boolean report = order.template().equals(Pipeline.DEVIATIONS);
        return report ? settings.ofMatter(new Paper(null, null, settings.handler(), null)) : settings;
    }

    private @Nullable Document read(Rendering rendering, PaperWords words, Subject subject, Edition edition) {
        Furniture furniture = words.furniture(subject, edition);
        Document read = MarkupReader.read(rendering, words.info(subject), furniture, found);
        return read == null ? null : read.titled();
    }
}
