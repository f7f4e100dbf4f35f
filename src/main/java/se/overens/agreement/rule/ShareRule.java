package se.overens.agreement.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.overens.agreement.Municipality;
import se.overens.agreement.Percentage;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.terms.CostItem;
import se.overens.agreement.terms.Share;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R11: shares make exactly a whole, and each party has one. */
final class ShareRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        for (CentreAt at : CentreAt.of(municipality)) {
            Terms terms = at.centre().agreement();
            if (terms.coordinator() != null) {
                check(terms.coordinator().funding(), at.agreement("coordinator").key("funding"), found);
            }
            if (terms.economy() != null) {
                List<CostItem> items = terms.economy().items();
                for (int i = 0; i < items.size(); i++) {
                    ValuePath item = at.agreement("economy").key("items").item(i);
                    check(items.get(i).shares(), item.key("shares"), found);
                }
            }
        }
    }

    private static void check(List<Share> shares, ValuePath at, Diagnostics found) {
        int sum = 0;
        Set<String> parties = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            int points = share.share().basisPoints();
            sum += points;
            if (points <= 0 || points > Percentage.WHOLE.basisPoints()) {
                found.add(Diagnostic.of(Code.SHARES, at.item(i).key("share")).label("range"));
            }
            if (!parties.add(share.party())) {
                found.add(Diagnostic.of(Code.SHARES, at.item(i).key("party")).label("twice", share.party()));
            }
        }
        if (!shares.isEmpty() && sum != Percentage.WHOLE.basisPoints()) {
            found.add(Diagnostic.of(Code.SHARES, at).label("sum", new Percentage(sum).text()));
        }
    }
}
