package se.overens.agreement;

import java.util.Objects;

/** The names behind the references that {@code provider} and {@code party} hold. */
final class PartyNames {
    private PartyNames() {}

    /** True if the municipality itself or one of its boards is meant. */
    static boolean isOwn(Municipality municipality, String reference) {
        return reference.equals(Party.MUNICIPALITY)
                || municipality.boards().stream().anyMatch(board -> board.id().equals(reference));
    }

    /** True if the reference names something that is there. */
    static boolean isKnown(Municipality municipality, String reference) {
        return reference.equals(Party.REGION)
                || isOwn(municipality, reference)
                || municipality.parties().stream().anyMatch(party -> party.id().equals(reference));
    }

    /** The name of the legal person: a board's is its municipality. An unresolved reference stands for itself. */
    static String principal(RegionProfile profile, Municipality municipality, String reference) {
        if (reference.equals(Party.REGION)) {
            String name = profile.region().name();
            return name == null ? reference : name;
        }
        if (isOwn(municipality, reference)) {
            String name = municipality.name();
            return name == null ? reference : name;
        }
        return municipality.parties().stream()
                .filter(party -> party.id().equals(reference) && party.name() != null)
                .map(party -> Objects.requireNonNull(party.name()))
                .findFirst()
                .orElse(reference);
    }
}
