package se.overens.agreement.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.OrganisationNumber;
import se.overens.agreement.Party;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/**
 * R02: an organisation number is the registered one, and belongs to one legal person.
 *
 * @param register the registered numbers
 */
record RegisteredNumberRule(Register register) implements Rule {
    @Override
    public void checkRegion(RegionProfile profile, Diagnostics found) {
        ValuePath place = ValuePath.ROOT.key("region").key("orgNo");
        compareRegistered(profile.region().orgNo(), profile.region().code(), place, found);
    }

    @Override
    public void checkMunicipality(RegionProfile profile, Municipality municipality, Diagnostics found) {
        ValuePath root = municipality.path();
        compareRegistered(municipality.orgNo(), municipality.code(), root.key("orgNo"), found);
        Parties parties = new Parties(profile, municipality);
        Map<String, String> owners = new HashMap<>();
        // Gotland is both: its region and its municipality have one number.
        put(municipality.orgNo(), Party.MUNICIPALITY, owners);
        put(profile.region().orgNo(), Party.REGION, owners);
        for (int i = 0; i < municipality.parties().size(); i++) {
            Party party = municipality.parties().get(i);
            ValuePath place = root.key("parties").item(i).key("orgNo");
            if (party.code() != null) {
                compareRegistered(party.orgNo(), party.code(), place, found);
            }
            String owner = put(party.orgNo(), party.id(), owners);
            if (owner != null && !parties.isOnePerson(owner, party.id())) {
                found.add(Diagnostic.of(Code.NUMBER_OF_ANOTHER, place, String.valueOf(party.orgNo()))
                        .label("same", owner)
                        .hint("legalPerson", owner));
            }
        }
    }

    private static @Nullable String put(@Nullable String number, String owner, Map<String, String> owners) {
        return number == null ? null : owners.putIfAbsent(number, owner);
    }

    private void compareRegistered(@Nullable String number, String code, ValuePath place, Diagnostics found) {
        String registered = register.orgNo(code);
        // A number that cannot be one is another rule's finding.
        boolean isNumber = number != null && OrganisationNumber.isValid(number);
        if (isNumber && registered != null && !registered.equals(number)) {
            found.add(Diagnostic.of(Code.NUMBER_OF_ANOTHER, place, String.valueOf(number))
                    .label("registered", registered));
        }
    }

    @Override
    public void compare(RegionProfile profile, List<Municipality> municipalities, Diagnostics found) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> municipalityNames = new HashMap<>();
        for (Municipality municipality : municipalities) {
            compareNames(municipality.orgNo(), municipality.name(), municipality.path(), municipalityNames, found);
            for (int i = 0; i < municipality.parties().size(); i++) {
                Party party = municipality.parties().get(i);
                ValuePath place = municipality.path().key("parties").item(i);
                if (party.legalPerson() == null) {
                    compareNames(party.orgNo(), party.name(), place, names, found);
                }
            }
        }
    }

    /** The same company may stand in many files, but under one name. */
    private static void compareNames(
            @Nullable String number,
            @Nullable String name,
            ValuePath at,
            Map<String, String> names,
            Diagnostics found) {
        String other = number == null || name == null ? null : names.putIfAbsent(number, name);
        if (other != null && !other.equalsIgnoreCase(name)) {
            found.add(Diagnostic.of(Code.NUMBER_OF_ANOTHER, at.key("orgNo"), String.valueOf(number))
                    .label("same", other));
        }
    }
}
