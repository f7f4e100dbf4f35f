package se.overens.pdf.pack;

import java.util.List;
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
     */
    private record Seen(int pages, List<Diagnostic> faults) {}

    /** The pack, with a lower claim if its tags do not hold; null with a finding if pages are missing. */
    @Nullable
    Pack of(byte[] bytes, Conformance claim, Rewriting rewriting) {
        Seen seen = seen(bytes);
        if (seen == null || seen.pages() != binding.pages()) {
            findings.add(
                    Diagnostic.of(Code.PACK_BROKEN, Nowhere.NOWHERE, binding.pages(), seen == null ? 0 : seen.pages()));
            return null;
        }
        boolean holds = seen.faults().stream().allMatch(fault -> fault.code() == Code.PDF_CLAIM_MISSING);
        boolean relies = claim.accessible() || claim.archive() == Conformance.Level.A;
        if (holds || !relies) {
            return new Pack(bytes, binding.pages(), claim, binding.archivePart(), binding.bound());
        }
        Diagnostic first = seen.faults().stream()
                .filter(fault -> fault.code() != Code.PDF_CLAIM_MISSING)
                .findFirst()
                .orElseThrow();
        findings.add(new Diagnostic(
                Code.PACK_LOWERED,
                Code.PACK_LOWERED.severity(),
                Nowhere.NOWHERE,
                Diagnostic.of(Code.PACK_LOWERED, Nowhere.NOWHERE).sentence(),
                null,
                List.of(first.sentence())));
        Conformance lowered = claim.untagged();
        return new Pack(rewriting.claiming(lowered), binding.pages(), lowered, binding.archivePart(), binding.bound());
    }

    private static @Nullable Seen seen(byte[] bytes) {
        return PdfGuard.<Seen>open(bytes, Nowhere.NOWHERE, (document, catalog, found) -> {
                    Findings faults = new Findings(Nowhere.NOWHERE);
                    StructureCheck.check(catalog, faults);
                    int pages = 0;
                    for (var page : document.getPages()) {
                        pages += page == null ? 0 : 1;
                    }
                    return new Seen(pages == document.getNumberOfPages() ? pages : -1, faults.list());
                })
                .value();
    }
}
