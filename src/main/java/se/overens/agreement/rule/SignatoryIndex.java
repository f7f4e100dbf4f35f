package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.agreement.Signatory;

/** The signatories of a municipality by the centre that they sign for, so that nobody looks through all of them. */
final class SignatoryIndex {
    private final List<Signatory> everywhere = new ArrayList<>();
    private final Map<String, List<Signatory>> here = new HashMap<>();

    SignatoryIndex(Municipality municipality) {
        for (Signatory signatory : municipality.signatories()) {
            if (signatory.centre() == null) {
                everywhere.add(signatory);
            } else {
                here.computeIfAbsent(signatory.centre(), id -> new ArrayList<>())
                        .add(signatory);
            }
        }
    }

    /** Those who may sign for a centre: those of all centres first. */
    List<Signatory> of(Centre centre) {
        List<Signatory> own = here.get(centre.id());
        if (own == null) {
            return everywhere;
        }
        List<Signatory> all = new ArrayList<>(everywhere);
        all.addAll(own);
        return all;
    }
}
