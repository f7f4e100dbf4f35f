package se.overens.agreement.rule;

import java.util.List;
import se.overens.agreement.Centre;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R06: somebody signs for each base function of each centre. */
final class SignatoryRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        List<String> known = new Parties(profile, municipality).references();
        SignatoryIndex signatories = new SignatoryIndex(municipality);
        for (CentreAt at : CentreAt.of(municipality)) {
            List<CentreFunction> functions = at.centre().functions();
            for (int i = 0; i < functions.size(); i++) {
                CentreFunction function = functions.get(i);
                boolean needed = function.isBase() && known.contains(function.provider());
                if (needed && !isSignedFor(municipality, signatories, at.centre(), function)) {
                    ValuePath place = at.path().key("functions").item(i);
                    found.add(finding(signatories.of(at.centre()), at.centre(), function, place));
                }
            }
        }
    }

    private static boolean isSignedFor(
            Municipality municipality, SignatoryIndex signatories, Centre centre, CentreFunction function) {
        return signatories.of(centre).stream()
                .anyMatch(signatory -> Signatories.signsFor(municipality, signatory, centre, function));
    }

    private static Diagnostic finding(
            List<Signatory> signatories, Centre centre, CentreFunction function, ValuePath place) {
        String type = function.type().word();
        Diagnostic found = Diagnostic.of(Code.SIGNATORY_MISSING, place, type, centre.id());
        List<String> others = signatories.stream()
                .filter(signatory -> signatory.functions().contains(function.type()))
                .map(Signatory::party)
                .filter(party -> !party.equals(function.provider()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            found = found.hint("other", type, String.join(", ", others), function.provider());
        }
        return found.hint("add", function.provider(), type);
    }
}
