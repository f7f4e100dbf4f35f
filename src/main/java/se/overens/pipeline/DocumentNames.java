package se.overens.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Slug;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;
import se.overens.template.SwedishText;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;

/**
 * The names of documents: what the user calls them, what they are called in print, and what their files are called.
 *
 * @param templates the templates
 * @param profile the region, whose noun for agreements some names hold
 */
record DocumentNames(TemplateEngine templates, RegionProfile profile) {
    private static final String SUFFIX = ".pdf";
    private static final String LOCAL_AGREEMENT = "{localAgreement}";
    private static final String REGIONAL_AGREEMENT = "{regionalAgreement}";

    /** The template that {@code asked} names, by its own name or by its Swedish one; null with a finding. */
    @Nullable
    String resolve(String asked, Diagnostics found) {
        for (String name : templates.documents()) {
            if (asked.equals(name) || asked.equals(swedish(name, found))) {
                return name;
            }
        }
        List<String> known = all();
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_DOCUMENT, Nowhere.NOWHERE, asked);
        String near = Nearest.to(asked, known);
        unknown = near == null ? unknown : unknown.hint("meant", near);
        found.add(unknown.hint("available", String.join(", ", known)));
        return null;
    }

    /** What the user may call a document: by the names of the templates, and by their Swedish ones. */
    List<String> all() {
        Diagnostics faults = new Diagnostics();
        return templates.documents().stream()
                .flatMap(name -> Stream.of(name, swedish(name, faults)))
                .distinct()
                .toList();
    }

    private String swedish(String name, Diagnostics found) {
        TemplateHeader header = templates.header(name, found);
        return header == null ? name : Slug.of(documentType(header));
    }

    /** What papers of a template are called, such as "Lokalt samverkansavtal". */
    String documentType(TemplateHeader header) {
        String type = header.documentType();
        if (type.indexOf('{') < 0) {
            return type;
        }
        RegionWords words = new RegionWords(profile);
        String filled = type.replace(LOCAL_AGREEMENT, words.agreement().local())
                .replace(REGIONAL_AGREEMENT, words.regionalAgreement());
        return SwedishText.capitalise(filled);
    }

    /** What papers of the document {@code name} are called; the name itself when there is none. */
    String documentType(String name) {
        String template = resolve(name, new Diagnostics());
        TemplateHeader header = template == null ? null : templates.header(template, new Diagnostics());
        return header == null ? name : documentType(header);
    }

    /** The file's name; a centre's id is added where the municipality has several that the template applies to. */
    String fileName(TemplateHeader header, Subject subject) {
        Municipality municipality = subject.municipality();
        Centre centre = subject.centre();
        String name = header.fileName();
        if (name.indexOf('{') >= 0) {
            RegionWords words = new RegionWords(profile);
            name = name.replace(LOCAL_AGREEMENT, Slug.of(words.agreement().local()))
                    .replace(REGIONAL_AGREEMENT, Slug.of(words.regionalAgreement()));
        }
        Case matter = subject.matter();
        Meeting meeting = subject.meeting();
        name = fill(name, "{case}", matter == null ? null : matter.id());
        name = fill(name, "{meeting}", meeting == null ? null : meeting.id());
        name = fill(name, "{municipality}", municipality == null ? null : municipality.id());
        if (centre == null || municipality == null) {
            return name + SUFFIX;
        }
        boolean several = matter == null && SubjectFinder.areSeveral(header, municipality);
        if (several && !name.contains("{centre}")) {
            name += "-{centre}";
        }
        return fill(name, "{centre}", centre.id()) + SUFFIX;
    }

    private static String fill(String name, String part, @Nullable String id) {
        return id == null ? name : name.replace(part, Slug.of(Objects.requireNonNull(id)));
    }
}
