package se.overens.pipeline;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Slug;
import se.overens.agreement.Subject;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplateHeader;

/** The names of documents: what the user calls them, and what their files are called. */
final class DocumentNames {
    private static final String SUFFIX = ".pdf";

    private DocumentNames() {}

    /** The template that {@code asked} names, by its own name or by its Swedish one; null with a finding. */
    static @Nullable String resolve(String asked, TemplateEngine templates, Diagnostics found) {
        Set<String> known = new LinkedHashSet<>();
        for (String name : templates.documents()) {
            TemplateHeader header = templates.header(name, found);
            String swedish = header == null ? name : Slug.of(header.documentType());
            if (asked.equals(name) || asked.equals(swedish)) {
                return name;
            }
            known.add(name);
            known.add(swedish);
        }
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_DOCUMENT, Nowhere.NOWHERE, asked);
        String near = Nearest.to(asked, known);
        unknown = near == null ? unknown : unknown.hint("meant", near);
        found.add(unknown.hint("available", String.join(", ", known)));
        return null;
    }

    /** The file's name; a centre's id is added where the municipality has several that the template applies to. */
    static String fileName(TemplateHeader header, Subject subject) {
        Municipality municipality = subject.municipality();
        Centre centre = subject.centre();
        if (municipality == null) {
            return header.fileName() + SUFFIX;
        }
        String name = header.fileName().replace("{municipality}", Slug.of(String.valueOf(municipality.id())));
        if (centre == null) {
            return name + SUFFIX;
        }
        boolean several = SubjectFinder.applicable(header, municipality).size() > 1;
        if (several && !name.contains("{centre}")) {
            name += "-{centre}";
        }
        return name.replace("{centre}", Slug.of(centre.id())) + SUFFIX;
    }
}
