package se.overens.agreement.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Attachment;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.terms.Confidentiality;
import se.overens.agreement.terms.CooperationGroup;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.Economy;
import se.overens.agreement.terms.Governance;
import se.overens.agreement.terms.Invoicing;
import se.overens.agreement.terms.Share;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R05: the parties and bilagor that an agreement speaks of are there. */
final class TermsReferenceRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        References bodies = new References(new Parties(profile, municipality).bodies(), found);
        for (CentreAt at : CentreAt.of(municipality)) {
            Terms terms = at.centre().agreement();
            checkGovernance(terms.governance(), at.agreement("governance"), bodies);
            checkCoordinator(terms.coordinator(), at.agreement("coordinator"), bodies);
            checkEconomy(terms.economy(), at.agreement("economy"), bodies);
            checkConfidentiality(terms, at.agreement("confidentiality"), bodies, found);
        }
    }

    private static void checkGovernance(@Nullable Governance governance, ValuePath at, References bodies) {
        if (governance != null) {
            checkGroup(governance.steeringGroup(), at.key("steeringGroup"), bodies);
            checkGroup(governance.managementGroup(), at.key("managementGroup"), bodies);
            checkGroup(governance.workingGroup(), at.key("workingGroup"), bodies);
        }
    }

    private static void checkGroup(@Nullable CooperationGroup group, ValuePath at, References bodies) {
        if (group == null) {
            return;
        }
        for (int i = 0; i < group.members().size(); i++) {
            bodies.check(
                    group.members().get(i).party(), at.key("members").item(i).key("party"));
        }
        if (group.chair() != null) {
            bodies.check(group.chair().first(), at.key("chair").key("first"));
        }
    }

    private static void checkCoordinator(@Nullable Coordinator coordinator, ValuePath at, References bodies) {
        if (coordinator != null) {
            bodies.check(coordinator.employer(), at.key("employer"));
            checkShares(coordinator.funding(), at.key("funding"), bodies);
        }
    }

    private static void checkShares(List<Share> shares, ValuePath at, References bodies) {
        for (int i = 0; i < shares.size(); i++) {
            bodies.check(shares.get(i).party(), at.item(i).key("party"));
        }
    }

    private static void checkEconomy(@Nullable Economy economy, ValuePath at, References bodies) {
        if (economy == null) {
            return;
        }
        for (int i = 0; i < economy.items().size(); i++) {
            checkShares(economy.items().get(i).shares(), at.key("items").item(i).key("shares"), bodies);
        }
        Invoicing invoicing = economy.invoicing();
        if (invoicing != null) {
            bodies.check(invoicing.by(), at.key("invoicing").key("by"));
            for (int i = 0; i < invoicing.to().size(); i++) {
                bodies.check(
                        invoicing.to().get(i), at.key("invoicing").key("to").item(i));
            }
        }
    }

    private static void checkConfidentiality(Terms terms, ValuePath at, References bodies, Diagnostics found) {
        Confidentiality confidentiality = terms.confidentiality();
        if (confidentiality == null) {
            return;
        }
        for (int i = 0; i < confidentiality.controllers().size(); i++) {
            bodies.check(
                    confidentiality.controllers().get(i).party(),
                    at.key("controllers").item(i).key("party"));
        }
        List<String> attachments = terms.attachments().stream()
                .map(Attachment::id)
                .filter(Objects::nonNull)
                .toList();
        new References(attachments, found).check(confidentiality.consentForm(), at.key("consentForm"));
    }
}
