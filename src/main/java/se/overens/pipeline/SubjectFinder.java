package se.overens.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Slug;
import se.overens.agreement.Subject;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.ValuePath;
import se.overens.template.TemplateHeader;
import se.overens.template.TemplateHeader.Applies;
import se.overens.template.TemplateHeader.SubjectKind;
import se.overens.workspace.Workspace;

/**
 * Finds what a document is to be about.
 *
 * @param workspace the data
 * @param rules what the data must satisfy
 * @param found where findings go
 */
record SubjectFinder(Workspace workspace, Rules rules, Diagnostics found) {
    /** The subject of a request, or null with a finding. */
    @Nullable
    Subject find(DocumentRequest request, TemplateHeader header) {
        if (header.subject() == SubjectKind.REGION) {
            return new Subject(workspace.profile(), null, null);
        }
        if (header.subject() == SubjectKind.CASE || header.subject() == SubjectKind.MEETING) {
            return new MatterFinder(workspace, found).find(request.matter(), header.subject());
        }
        Municipality municipality = municipality(request.municipality());
        if (municipality == null) {
            return null;
        }
        if (header.subject() == SubjectKind.MUNICIPALITY) {
            return new Subject(workspace.profile(), municipality, null);
        }
        Centre centre = choose(request.centre(), municipality, header);
        return centre == null ? null : new Subject(workspace.profile(), municipality, centre);
    }

    /** The municipality that is asked for, or the only one of the workspace. */
    private @Nullable Municipality municipality(@Nullable String asked) {
        List<Municipality> all = workspace.municipalities();
        if (asked != null) {
            return workspace.find(asked, found);
        } else if (all.size() == 1) {
            return all.get(0);
        }
        Diagnostic missing = Diagnostic.of(Code.MUNICIPALITY_NOT_CHOSEN, Nowhere.NOWHERE);
        List<String> ids = all.stream().map(SubjectFinder::id).toList();
        found.add(ids.isEmpty() ? missing.hint("none") : missing.hint("choose", String.join(", ", ids)));
        return null;
    }

    private static String id(Municipality municipality) {
        return Objects.requireNonNullElse(municipality.id(), municipality.code());
    }

    /** The centres of a municipality that a template applies to. */
    static List<Centre> applicable(TemplateHeader header, Municipality municipality) {
        return stream(header, municipality).toList();
    }

    /** True if there are at least two of them. */
    static boolean areSeveral(TemplateHeader header, Municipality municipality) {
        return stream(header, municipality).skip(1).findAny().isPresent();
    }

    private static Stream<Centre> stream(TemplateHeader header, Municipality municipality) {
        return municipality.centres().stream()
                .filter(c -> header.applies() == Applies.ALL || (header.applies() == Applies.PLANNED) == c.planned());
    }

    private @Nullable Centre choose(@Nullable String asked, Municipality municipality, TemplateHeader header) {
        List<Centre> candidates = applicable(header, municipality);
        List<String> ids = candidates.stream().map(Centre::id).toList();
        ValuePath centres = municipality.path().key("centres");
        if (asked != null) {
            return byId(asked, municipality, candidates, header);
        }
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.isEmpty()) {
            found.add(notApplicable(centres, municipality, header));
        } else if (ids.stream().distinct().count() < ids.size()) {
            // No choice could tell these apart; the rules say where they stand.
            rules.check(new Subject(workspace.profile(), municipality, null), found);
        } else {
            found.add(Diagnostic.of(Code.CENTRE_NOT_CHOSEN, Nowhere.NOWHERE, name(municipality))
                    .hint("choose", String.join(", ", ids)));
        }
        return null;
    }

    private @Nullable Centre byId(
            String asked, Municipality municipality, List<Centre> candidates, TemplateHeader header) {
        List<Centre> all = municipality.centres();
        for (int i = 0; i < all.size(); i++) {
            Centre centre = all.get(i);
            if (Slug.of(asked).equals(Slug.of(centre.id())) || asked.equals(centre.name())) {
                ValuePath place = municipality.path().key("centres").item(i);
                return candidates.contains(centre) ? centre : refuse(centre, place, municipality, header);
            }
        }
        List<String> ids = all.stream().map(Centre::id).toList();
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_CENTRE, Nowhere.NOWHERE, asked, name(municipality));
        String near = Nearest.to(asked, ids);
        unknown = near == null ? unknown : unknown.hint("meant", near);
        found.add(ids.isEmpty() ? unknown : unknown.hint("known", String.join(", ", ids)));
        return null;
    }

    /** Says why this very centre is not one that the document is for; null, for the caller to return. */
    private @Nullable Centre refuse(Centre centre, ValuePath place, Municipality municipality, TemplateHeader header) {
        List<String> others =
                applicable(header, municipality).stream().map(Centre::id).toList();
        if (others.isEmpty()) {
            found.add(notApplicable(place, municipality, header));
        } else {
            found.add(Diagnostic.of(Code.NOT_APPLICABLE, place, header.documentType(), centre.id())
                    .hint(centre.planned() ? "notOpened" : "opened", centre.id(), String.join(", ", others)));
        }
        return null;
    }

    private static String name(Municipality municipality) {
        return Objects.requireNonNullElse(municipality.name(), municipality.code());
    }

    private static Diagnostic notApplicable(ValuePath place, Municipality municipality, TemplateHeader header) {
        boolean none = municipality.centres().isEmpty();
        String hint = none ? "none" : header.applies() == Applies.PLANNED ? "planned" : "open";
        return Diagnostic.of(Code.NOT_APPLICABLE, place, header.documentType(), name(municipality))
                .hint(hint);
    }
}
