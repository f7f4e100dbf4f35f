package se.overens.agreement;

import java.util.List;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R06: somebody signs for each base function of each centre. */
final class SignatoryRule implements Rule {
    @Override
    public void check(RegionProfile profile, Municipality municipality, Diagnostics diagnostics) {
        for (int i = 0; i < municipality.centres().size(); i++) {
            Centre centre = municipality.centres().get(i);
            ValuePath functions = municipality.path().key("centres").item(i).key("functions");
            for (int j = 0; j < centre.functions().size(); j++) {
                CentreFunction function = centre.functions().get(j);
                boolean needed =
                        function.type() != FunctionType.OTHER && PartyNames.isKnown(municipality, function.provider());
                if (needed && !isSignedFor(municipality, centre, function)) {
                    diagnostics.add(finding(municipality, centre, function, functions.item(j)));
                }
            }
        }
    }

    private static boolean isSignedFor(Municipality municipality, Centre centre, CentreFunction function) {
        return municipality.signatories().stream()
                .anyMatch(signatory -> Signatories.signsFor(municipality, signatory, centre, function));
    }

    private static Diagnostic finding(
            Municipality municipality, Centre centre, CentreFunction function, ValuePath place) {
        String type = function.type().word();
        Diagnostic found = Diagnostic.of(Code.SIGNATORY_MISSING, place, type, centre.id());
        List<String> others = municipality.signatories().stream()
                .filter(signatory -> signatory.functions().contains(function.type()))
                .map(Signatory::party)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            found = found.hint("other", type, String.join(", ", others), function.provider());
        }
        return found.hint("add", function.provider(), type);
    }
}
