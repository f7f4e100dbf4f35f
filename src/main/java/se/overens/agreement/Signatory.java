package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs (undertecknare). One person who heads two functions is one signatory with both.
 *
 * @param party on whose behalf (part): {@code region}, {@code municipality}, or the id of a board or a party
 * @param functions for which operations of the centre (verksamheter)
 * @param name the name in print (namnförtydligande); {@code blank} leaves a line to write it on
 * @param title such as "Verksamhetschef" (titel)
 * @param organisation the organisation as it stands under the signature (organisation); the unit or the party if absent
 * @param centre the id of the only centre for which the person signs (familjecentral); all of them if absent
 * @param capacity in what capacity (behörighet)
 * @param authority what gives the right to sign (grund för behörigheten)
 * @param countersigns the name of the person whose signature this one confirms (kontrasignerar)
 * @param placeDate the place and date of the signature as they are printed, such as "Askersund den 2 mars 2026" (ort och
 *     datum); a line to write them on if absent or {@code blank}
 */
public record Signatory(
        String party,
        List<FunctionType> functions,
        @Nullable PersonName name,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String centre,
        @Nullable Capacity capacity,
        @Nullable Authority authority,
        @Nullable String countersigns,
        @Nullable String placeDate) {
    public Signatory {
        functions = List.copyOf(functions);
    }

    /** The same with the organisation {@code organisationName}. */
    public Signatory withOrganisation(String organisationName) {
        return new Signatory(
                party, functions, name, title, organisationName, centre, capacity, authority, countersigns, placeDate);
    }
}
