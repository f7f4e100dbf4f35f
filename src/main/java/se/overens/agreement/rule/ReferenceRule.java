package se.overens.agreement.rule;

import java.util.List;
import java.util.Objects;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.Premises;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signatory;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R05: what parties, signatories, functions and premises refer to is there. */
final class ReferenceRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        Parties parties = new Parties(profile, municipality);
        References operators = new References(parties.references(), found);
        for (int i = 0; i < municipality.parties().size(); i++) {
            Party party = municipality.parties().get(i);
            ValuePath at = municipality.path().key("parties").item(i);
            operators.check(party.contractedBy(), at.key("contractedBy"));
            operators.check(party.legalPerson(), at.key("legalPerson"));
        }
        checkSignatories(municipality, operators, found);
        References bodies = new References(parties.bodies(), found);
        for (CentreAt at : CentreAt.of(municipality)) {
            checkCentre(at, operators, bodies, found);
        }
    }

    private static void checkSignatories(Municipality municipality, References operators, Diagnostics found) {
        References centres =
                new References(municipality.centres().stream().map(Centre::id).toList(), found);
        References names = new References(names(municipality.signatories()), found);
        for (int i = 0; i < municipality.signatories().size(); i++) {
            Signatory signatory = municipality.signatories().get(i);
            ValuePath at = municipality.path().key("signatories").item(i);
            operators.check(signatory.party(), at.key("party"));
            centres.check(signatory.centre(), at.key("centre"));
            names.check(signatory.countersigns(), at.key("countersigns"));
        }
    }

    /** The names that somebody else's signature may confirm. */
    static List<String> names(List<Signatory> signatories) {
        return signatories.stream()
                .map(Signatory::name)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .map(Objects::toString)
                .distinct()
                .toList();
    }

    private static void checkCentre(CentreAt at, References operators, References bodies, Diagnostics found) {
        Centre centre = at.centre();
        References premises =
                new References(centre.premises().stream().map(Premises::id).toList(), found);
        for (int i = 0; i < centre.functions().size(); i++) {
            ValuePath function = at.path().key("functions").item(i);
            operators.check(centre.functions().get(i).provider(), function.key("provider"));
            premises.check(centre.functions().get(i).premises(), function.key("premises"));
        }
        for (int i = 0; i < centre.premises().size(); i++) {
            bodies.check(
                    centre.premises().get(i).tenant(),
                    at.path().key("premises").item(i).key("tenant"));
        }
    }
}
