package se.overens.agreement.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** A signatory whom no document will have, because the party runs none of those functions in any centre. */
final class IdleSignatoryRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        Set<String> known = new HashSet<>(new Parties(profile, municipality).references());
        if (municipality.centres().isEmpty() || hasUnknownProvider(municipality, known)) {
            return;
        }
        Map<String, List<Centre>> centres = new HashMap<>();
        municipality.centres().forEach(centre -> centres.put(centre.id(), List.of(centre)));
        List<Signatory> signatories = municipality.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            List<Centre> own = signatory.centre() == null
                    ? municipality.centres()
                    : centres.getOrDefault(signatory.centre(), List.of());
            boolean needed = own.stream().anyMatch(centre -> Signatories.signsAt(municipality, signatory, centre));
            if (!needed && known.contains(signatory.party())) {
                found.add(Diagnostic.of(
                        Code.IDLE_SIGNATORY,
                        municipality.path().key("signatories").item(i),
                        signatory.party()));
            }
        }
    }

    /** True if a misspelt provider may be why a signatory seems idle; that is then the only finding. */
    private static boolean hasUnknownProvider(Municipality municipality, Set<String> known) {
        return municipality.centres().stream()
                .flatMap(centre -> centre.functions().stream())
                .anyMatch(function -> !known.contains(function.provider()));
    }
}
