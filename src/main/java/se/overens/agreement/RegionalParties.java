package se.overens.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The order of those who take part in the regional agreement: the region, then its municipalities by the alphabet. */
public final class RegionalParties {
    private RegionalParties() {}

    /** The municipalities in Swedish alphabetical order. */
    public static List<Municipality> ordered(List<Municipality> municipalities) {
        return municipalities.stream()
                .sorted(Comparator.comparing(RegionalParties::name, SwedishOrder.INSTANCE))
                .toList();
    }

    /**
     * Who signs, by the place in the list that the file has; each with the name of the party as the organisation, unless
     * the file says another. A signatory of an unknown party comes last.
     *
     * @param municipalities in the order in which they sign
     */
    public static Map<Integer, Signatory> signatories(
            Region region, List<Municipality> municipalities, List<Signatory> signatories) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(Party.REGION, Objects.requireNonNullElse(region.name(), Party.REGION));
        municipalities.forEach(one -> names.put(Objects.requireNonNullElse(one.id(), one.code()), name(one)));
        List<String> order = List.copyOf(names.keySet());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < signatories.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparingInt(place -> rank(order, signatories.get(place))));
        Map<Integer, Signatory> sorted = new LinkedHashMap<>();
        for (int place : places) {
            Signatory signatory = signatories.get(place);
            String organisation = signatory.organisation();
            String party = Objects.requireNonNullElse(names.get(signatory.party()), signatory.party());
            sorted.put(place, signatory.withOrganisation(organisation == null ? party : organisation));
        }
        return sorted;
    }

    private static int rank(List<String> order, Signatory signatory) {
        int rank = order.indexOf(signatory.party());
        return rank < 0 ? order.size() : rank;
    }

    private static String name(Municipality municipality) {
        return Objects.requireNonNullElse(municipality.name(), municipality.code());
    }
}
