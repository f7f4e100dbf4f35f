package se.overens.agreement.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signatories;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;

/** R06: each principal of an open centre signs, also where somebody else runs all its functions for it. */
final class PrincipalRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        Map<String, String> contractors = new HashMap<>();
        for (Party party : municipality.parties()) {
            if (party.contractedBy() != null) {
                contractors.put(party.id(), party.contractedBy());
            }
        }
        Parties parties = new Parties(profile, municipality);
        SignatoryIndex signatories = new SignatoryIndex(municipality);
        for (CentreAt at : CentreAt.of(municipality)) {
            for (String principal : at.centre().planned() ? List.<String>of() : parties.principals()) {
                CentreFunction function = commissioned(at.centre(), principal, contractors, parties);
                boolean signs = signatories.of(at.centre()).stream()
                        .anyMatch(signatory -> parties.isOnePerson(signatory.party(), principal)
                                && Signatories.signsAt(municipality, signatory, at.centre()));
                if (function != null && !signs) {
                    found.add(Diagnostic.of(
                                    Code.SIGNATORY_MISSING,
                                    at.path().key("functions"),
                                    principal,
                                    at.centre().id())
                            .hint("add", principal, function.type().word()));
                }
            }
        }
    }

    /** A base function that others run for the principal, which runs none itself; null if there is none. */
    private static @Nullable CentreFunction commissioned(
            Centre centre, String principal, Map<String, String> contractors, Parties parties) {
        CentreFunction commissioned = null;
        for (CentreFunction function : centre.functions()) {
            String contractor = contractors.get(function.provider());
            if (function.isBase() && parties.isOnePerson(function.provider(), principal)) {
                return null;
            }
            if (function.isBase() && contractor != null && parties.isOnePerson(contractor, principal)) {
                commissioned = function;
            }
        }
        return commissioned;
    }
}
