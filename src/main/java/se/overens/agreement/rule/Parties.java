package se.overens.agreement.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.Board;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.PartyRole;
import se.overens.agreement.RegionProfile;

/** Whom the references of a municipality's file name, and the legal person behind each. */
final class Parties {
    private final List<String> references = new ArrayList<>(List.of(Party.REGION, Party.MUNICIPALITY));
    private final List<String> bodies;
    private final Map<String, String> persons = new HashMap<>();
    private final List<String> principals = new ArrayList<>(List.of(Party.REGION, Party.MUNICIPALITY));

    Parties(RegionProfile profile, Municipality municipality) {
        for (Board board : municipality.boards()) {
            references.add(board.id());
            persons.put(board.id(), Party.MUNICIPALITY);
        }
        for (Party party : municipality.parties()) {
            references.add(party.id());
            if (party.legalPerson() != null) {
                persons.put(party.id(), party.legalPerson());
            }
            if (party.role() == PartyRole.PRINCIPAL) {
                principals.add(party.id());
            }
        }
        bodies = new ArrayList<>(references);
        for (Board board : profile.region().boards()) {
            bodies.add(board.id());
            persons.putIfAbsent(board.id(), Party.REGION);
        }
    }

    /** What runs functions and signs: the region, the municipality, its boards and the parties. */
    List<String> references() {
        return references;
    }

    /** The same and the region's boards. */
    List<String> bodies() {
        return bodies;
    }

    /** The principals, each by its own reference. */
    List<String> principals() {
        return principals;
    }

    /** The reference of the legal person behind a reference; the same for one that nothing here has. */
    String person(String reference) {
        String person = reference;
        // As many steps as there can be, so that parties that name each other end somewhere.
        for (int i = 0; i < bodies.size() && persons.containsKey(person); i++) {
            person = persons.get(person);
        }
        return person;
    }

    boolean isOnePerson(String one, String other) {
        return person(one).equals(person(other));
    }
}
