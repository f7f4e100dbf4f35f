package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.List;
import se.overens.agreement.Centre;
import se.overens.agreement.Municipality;
import se.overens.diagnostic.ValuePath;

/**
 * A centre and where it stands.
 *
 * @param centre the centre
 * @param path its path
 */
record CentreAt(Centre centre, ValuePath path) {
    static List<CentreAt> of(Municipality municipality) {
        ValuePath centres = municipality.path().key("centres");
        List<CentreAt> all = new ArrayList<>();
        for (int i = 0; i < municipality.centres().size(); i++) {
            all.add(new CentreAt(municipality.centres().get(i), centres.item(i)));
        }
        return all;
    }

    /** The path of a part of what its agreement says. */
    ValuePath agreement(String key) {
        return path.key("agreement").key(key);
    }
}
