package se.overens.agreement;

import java.util.List;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** A signatory whom no document will have, because the party runs none of those functions in any centre. */
final class IdleSignatoryRule implements Rule {
    @Override
    public void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        if (municipality.centres().isEmpty() || hasUnknownProvider(municipality)) {
            return;
        }
        List<Signatory> signatories = municipality.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            boolean needed = municipality.centres().stream()
                    .anyMatch(centre -> Signatories.signsAt(municipality, signatory, centre));
            if (!needed && PartyNames.isKnown(municipality, signatory.party())) {
                diagnostics.add(Diagnostic.of(
                        Code.IDLE_SIGNATORY,
                        municipality.path().key("signatories").item(i),
                        signatory.party()));
            }
        }
    }

    /** True if a misspelt provider may be why a signatory seems idle; that is then the only finding. */
    private static boolean hasUnknownProvider(Municipality municipality) {
        return municipality.centres().stream()
                .flatMap(centre -> centre.functions().stream())
                .anyMatch(function -> !PartyNames.isKnown(municipality, function.provider()));
    }
}
