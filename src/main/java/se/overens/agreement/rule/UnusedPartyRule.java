package se.overens.agreement.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.Economy;
import se.overens.agreement.terms.Share;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** R05: every party runs a function, pays a share or signs. */
final class UnusedPartyRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        if (municipality.parties().isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        municipality.signatories().forEach(signatory -> used.add(signatory.party()));
        municipality.centres().forEach(centre -> addUsed(centre, used));
        for (int i = 0; i < municipality.parties().size(); i++) {
            Party party = municipality.parties().get(i);
            if (!used.contains(party.id())) {
                found.add(Diagnostic.of(
                                Code.UNRESOLVED_REFERENCE,
                                municipality.path().key("parties").item(i).key("id"),
                                party.id())
                        .saying("unused", party.id())
                        .hint("use"));
            }
        }
    }

    private static void addUsed(Centre centre, Set<String> used) {
        centre.functions().forEach(function -> used.add(function.provider()));
        Coordinator coordinator = centre.agreement().coordinator();
        if (coordinator != null) {
            addPayers(coordinator.funding(), used);
        }
        Economy economy = centre.agreement().economy();
        if (economy != null) {
            economy.items().forEach(item -> addPayers(item.shares(), used));
        }
    }

    private static void addPayers(List<Share> shares, Set<String> used) {
        shares.forEach(share -> used.add(share.party()));
    }
}
