package se.overens.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says of itself in its {@code <#ftl attributes={…}>}.
 *
 * @param subject what one document is about
 * @param applies to which centres the template applies
 * @param documentType the name of the kind of document in the header, such as "Avsiktsförklaring"
 * @param fileName the file's name without extension; <code>{municipality}</code> and <code>{centre}</code> are slugs
 * @param numbering what is numbered
 * @param dated the path of the date that the paper bears, such as {@code case.decision.date}; the settings' date if null
 * @param unit the paths of the part of the organisation that the paper comes from, such as {@code case.body}; the first
 *     that is there counts
 * @param needs the paths of values without which a subject has no such document: {@code case.decision} for an extract
 *     from the minutes
 * @param requires the paths of values that must be there before rendering, such as {@code centre.plannedOpening};
 *     {@code []} after a list means each item
 */
public record TemplateHeader(
        SubjectKind subject,
        Applies applies,
        String documentType,
        String fileName,
        Numbering numbering,
        @Nullable String dated,
        List<String> unit,
        List<String> needs,
        List<String> requires) {
    public TemplateHeader {
        unit = List.copyOf(unit);
        needs = List.copyOf(needs);
        requires = List.copyOf(requires);
    }

    /** What one document is about. */
    public enum SubjectKind {
        REGION,
        MUNICIPALITY,
        CENTRE,
        CASE,
        MEETING
    }

    /** What is numbered automatically. */
    public enum Numbering {
        NONE,
        /** Headings: 1, 1.1, 1.1.1. */
        HEADINGS,
        /** Headings, and the items of numbered lists in a section with them: 3.1, 3.2. */
        CLAUSES
    }

    /** To which centres a template applies. */
    public enum Applies {
        ALL,
        PLANNED,
        OPEN
    }
}
