package se.overens.agreement.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.PersonName;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R18: what gives somebody the right to sign an agreement is told, and nobody signs for both sides. A letter of intent
 * asks for no authority, so only open centres with a term count.
 */
final class AuthorityRule implements Rule {
    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        Parties parties = new Parties(profile, municipality);
        SignatoryIndex index = new SignatoryIndex(municipality);
        Set<Signatory> needed = new HashSet<>();
        for (Centre centre : municipality.centres()) {
            if (hasAgreement(centre)) {
                index.of(centre).stream()
                        .filter(signatory -> !needed.contains(signatory))
                        .filter(signatory -> Signatories.signsAt(municipality, signatory, centre))
                        .forEach(needed::add);
            }
        }
        Map<String, String> persons = new HashMap<>();
        for (int i = 0; i < municipality.signatories().size(); i++) {
            Signatory signatory = municipality.signatories().get(i);
            ValuePath at = municipality.path().key("signatories").item(i);
            Diagnostic unclear = Diagnostic.of(Code.AUTHORITY_UNCLEAR, at, signatory.party());
            if (needed.contains(signatory) && signatory.authority() == null) {
                found.add(unclear.label("authority").hint("add"));
            }
            String other = put(signatory.name(), signatory.party(), persons);
            if (other != null && !parties.isOnePerson(other, signatory.party())) {
                found.add(Diagnostic.of(Code.AUTHORITY_UNCLEAR, at.key("name"), signatory.party())
                        .label("twice", other));
            }
        }
    }

    private static boolean hasAgreement(Centre centre) {
        Term term = centre.agreement().term();
        return !centre.planned() && term != null && term.validFrom() != null;
    }

    private static @Nullable String put(@Nullable PersonName name, String party, Map<String, String> persons) {
        return name == null || name.isBlank() ? null : persons.putIfAbsent(name.text(), party);
    }
}
