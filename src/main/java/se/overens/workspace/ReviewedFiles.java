package se.overens.workspace;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Attachment;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.Case;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.yaml.SourceMap;

/** R17 for bilagor that are files: those with a {@code sha256} are still the ones that were reviewed. */
final class ReviewedFiles {
    /** In bytes; what a bilaga of a thousand scanned pages may have. */
    private static final long LARGEST = 256L << 20;

    private final WorkspaceFiles files;
    private final SourceMap places;
    private final Diagnostics diagnostics;
    /** What several centres inherit is looked at once. */
    private final Set<Terms> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    ReviewedFiles(WorkspaceFiles files, SourceMap places, Diagnostics diagnostics) {
        this.files = files;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void check(RegionProfile profile) {
        check(profile.agreement(), ValuePath.ROOT.key("agreement"));
        if (profile.regionalAgreement() != null) {
            ValuePath path = ValuePath.ROOT.key("regionalAgreement").key("attachments");
            check(profile.regionalAgreement().attachments(), path);
        }
    }

    void check(Municipality municipality) {
        check(municipality.agreement(), municipality.path().key("agreement"));
        for (int i = 0; i < municipality.centres().size(); i++) {
            ValuePath centre = municipality.path().key("centres").item(i);
            check(municipality.centres().get(i).agreement(), centre.key("agreement"));
        }
    }

    void check(Case matter) {
        for (int i = 0; i < matter.documents().size(); i++) {
            var document = matter.documents().get(i);
            check(
                    document.file(),
                    document.sha256(),
                    matter.path().key("documents").item(i));
        }
    }

    private void check(Terms terms, ValuePath path) {
        if (seen.add(terms)) {
            check(terms.attachments(), path.key("attachments"));
        }
    }

    private void check(List<Attachment> attachments, ValuePath path) {
        for (int i = 0; i < attachments.size(); i++) {
            check(attachments.get(i).file(), attachments.get(i).sha256(), path.item(i));
        }
    }

    private void check(@Nullable String file, @Nullable String reviewed, ValuePath path) {
        if (file == null || reviewed == null) {
            return;
        }
        SourceSpan named = places.nearest(path.key("file"));
        byte[] content = files.readNamed(file, LARGEST, named == null ? Nowhere.NOWHERE : named);
        String now = content == null ? "" : Sha256.of(content);
        SourceSpan place = places.nearest(path.key("sha256"));
        if (content != null && !now.equals(reviewed.strip().toLowerCase(Locale.ROOT))) {
            diagnostics.add(Diagnostic.of(Code.ATTACHMENTS, place == null ? Nowhere.NOWHERE : place)
                    .label("changed", file)
                    .hint("review", now));
        }
    }
}
