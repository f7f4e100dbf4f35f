package se.overens.agreement.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.CostItem;
import se.overens.agreement.terms.Economy;
import se.overens.agreement.terms.Invoicing;
import se.overens.agreement.terms.Share;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R12: it is told who pays for what costs something. */
final class FundingRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        Parties parties = new Parties(profile, municipality);
        for (CentreAt at : CentreAt.of(municipality)) {
            Economy economy = at.centre().agreement().economy();
            Coordinator coordinator = at.centre().agreement().coordinator();
            if (economy != null) {
                checkItems(economy.items(), at.agreement("economy").key("items"), found);
            }
            if (coordinator != null) {
                checkCoordinator(coordinator, at.agreement("coordinator"), found);
                checkFunders(coordinator, economy, at.agreement("coordinator"), parties, found);
            }
        }
    }

    private static void checkItems(List<CostItem> items, ValuePath at, Diagnostics found) {
        for (int i = 0; i < items.size(); i++) {
            CostItem item = items.get(i);
            if (item.annualAmount() != null && item.shares().isEmpty()) {
                found.add(Diagnostic.of(Code.FUNDING_UNCLEAR, at.item(i)).label("shares", item.label()));
            }
        }
    }

    private static void checkCoordinator(Coordinator coordinator, ValuePath at, Diagnostics found) {
        Double fte = coordinator.fte();
        if (fte == null || fte <= 0) {
            return;
        }
        if (coordinator.employer() == null) {
            found.add(Diagnostic.of(Code.FUNDING_UNCLEAR, at).label("employer"));
        }
        if (coordinator.funding().isEmpty()) {
            found.add(Diagnostic.of(Code.FUNDING_UNCLEAR, at).label("funding"));
        }
    }

    /** Whoever pays the coordinator has a part in the economy, if that says anything of parties. */
    private static void checkFunders(
            Coordinator coordinator, @Nullable Economy economy, ValuePath at, Parties parties, Diagnostics found) {
        if (economy == null || economy.items().isEmpty()) {
            return;
        }
        Set<String> payers = new HashSet<>();
        for (CostItem item : economy.items()) {
            item.shares().forEach(share -> payers.add(parties.person(share.party())));
        }
        Invoicing invoicing = economy.invoicing();
        if (invoicing != null) {
            payers.add(parties.person(invoicing.by()));
            invoicing.to().forEach(party -> payers.add(parties.person(party)));
        }
        for (int i = 0; i < coordinator.funding().size(); i++) {
            Share share = coordinator.funding().get(i);
            if (share.share().basisPoints() > 0 && !payers.contains(parties.person(share.party()))) {
                found.add(Diagnostic.of(
                                Code.FUNDING_UNCLEAR, at.key("funding").item(i).key("party"))
                        .label("economy", share.party()));
            }
        }
    }
}
