package se.overens.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.ValuePath;

/** R05: what a reference names is there. */
final class ReferenceRule implements Rule {
    /** Swedish words that are no misspelling of the word that is meant. */
    private static final Map<String, String> SWEDISH = Map.of(
            "regionen", Party.REGION,
            "kommun", Party.MUNICIPALITY,
            "kommunen", Party.MUNICIPALITY);

    @Override
    public void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        List<String> parties = partyIds(municipality);
        List<String> centres = municipality.centres().stream().map(Centre::id).toList();
        ValuePath root = municipality.path();
        for (int i = 0; i < municipality.parties().size(); i++) {
            String contractor = municipality.parties().get(i).contractedBy();
            check(contractor, root.key("parties").item(i).key("contractedBy"), parties, diagnostics);
        }
        for (int i = 0; i < municipality.signatories().size(); i++) {
            Signatory signatory = municipality.signatories().get(i);
            ValuePath at = root.key("signatories").item(i);
            check(signatory.party(), at.key("party"), parties, diagnostics);
            check(signatory.centre(), at.key("centre"), centres, diagnostics);
        }
        for (int i = 0; i < municipality.centres().size(); i++) {
            List<CentreFunction> functions = municipality.centres().get(i).functions();
            ValuePath at = root.key("centres").item(i).key("functions");
            for (int j = 0; j < functions.size(); j++) {
                check(functions.get(j).provider(), at.item(j).key("provider"), parties, diagnostics);
            }
        }
    }

    private static List<String> partyIds(Municipality municipality) {
        List<String> ids = new ArrayList<>(List.of(Party.REGION, Party.MUNICIPALITY));
        municipality.boards().forEach(board -> ids.add(board.id()));
        municipality.parties().forEach(party -> ids.add(party.id()));
        return ids;
    }

    private static void check(
            @Nullable String reference, ValuePath place, List<String> known, Diagnostics diagnostics) {
        if (reference == null || known.contains(reference)) {
            return;
        }
        Diagnostic found = Diagnostic.of(Code.UNRESOLVED_REFERENCE, place, reference);
        String swedish = SWEDISH.get(reference.toLowerCase(Locale.ROOT));
        String meant = swedish != null && known.contains(swedish) ? swedish : Nearest.to(reference, known);
        if (meant != null) {
            found = found.label("meant", meant);
        }
        diagnostics.add(known.isEmpty() ? found : found.hint("known", String.join(", ", known)));
    }
}
