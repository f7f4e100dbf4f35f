package se.overens.pdf.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nowhere;
import se.overens.pdf.Conformance;
import se.overens.pdf.Findings;
import se.overens.pdf.PdfGuard;
import se.overens.pdf.StructureCheck;

/** Reads a pack as anybody would who gets it: all pages must be there, and the tags must hold what is claimed of them. */
final class Proof {
    private final Binding binding;
    private final Diagnostics findings;

    Proof(Binding binding, Diagnostics findings) {
        this.binding = binding;
        this.findings = findings;
    }

    /** How the file is written again. */
    interface Rewriting {
        /** The file with a lower claim. */
        byte[] claiming(Conformance claim);
    }

    /**
     * What a reader found.
     *
     * @param pages how many pages the file has
     * @param faults what is wrong with its tags and fonts
     * @param fonts true if all fonts are in it
     */
    private record Seen(int pages, List<Diagnostic> faults, boolean fonts) {}

    /** The pack, with a lower claim if its tags do not hold; null with a finding if pages are missing. */
    @Nullable
    Pack of(byte[] bytes, Conformance claim, Rewriting rewriting) {
        Seen seen = seen(bytes);
        if (seen == null) {
            return null;
        }
        Optional<Diagnostic> fault = seen.faults().stream()
                .filter(found -> found.code() != Code.PDF_CLAIM_MISSING)
                .findFirst();
        boolean relies = claim.accessible() || claim.archive() == Conformance.Level.A;
        boolean holds = claim.equals(Conformance.NONE) || seen.fonts() && (fault.isEmpty() || !relies);
        if (holds) {
            return pack(bytes, claim);
        }
        findings.add(new Diagnostic(
                Code.PACK_LOWERED,
                Code.PACK_LOWERED.severity(),
                Nowhere.NOWHERE,
                Diagnostic.of(Code.PACK_LOWERED, Nowhere.NOWHERE).sentence(),
                null,
                fault.map(Diagnostic::sentence).stream().toList()));
        Conformance lowered = seen.fonts() ? claim.untagged() : Conformance.NONE;
        byte[] rewritten = rewriting.claiming(lowered);
        return seen(rewritten) == null ? null : pack(rewritten, lowered);
    }

    private Pack pack(byte[] bytes, Conformance claim) {
        return new Pack(bytes, binding.pages(), claim, binding.archivePart(), binding.bound());
    }

    /** What a reader finds; null after a finding if it does not find all pages. */
    private @Nullable Seen seen(byte[] bytes) {
        PdfGuard.Outcome<Seen> outcome = PdfGuard.open(bytes, Nowhere.NOWHERE, (document, catalog, found) -> {
            Findings faults = new Findings(Nowhere.NOWHERE);
            boolean fonts = StructureCheck.check(catalog, faults);
            int pages = 0;
            for (var page : document.getPages()) {
                pages += page == null ? 0 : 1;
            }
            boolean whole = pages == document.getNumberOfPages();
            return new Seen(whole ? pages : -1, faults.list(), fonts);
        });
        Seen seen = outcome.value();
        if (seen != null && seen.pages() == binding.pages()) {
            return seen;
        }
        Diagnostic broken =
                Diagnostic.of(Code.PACK_BROKEN, Nowhere.NOWHERE, binding.pages(), seen == null ? 0 : seen.pages());
        // Why not, such as a pack of more than can be read again.
        findings.add(new Diagnostic(
                broken.code(),
                broken.severity(),
                broken.location(),
                broken.sentence(),
                null,
                outcome.findings().stream().map(Diagnostic::sentence).toList()));
        return null;
    }
}
