package se.overens.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who signs for which centre, and under which organisation. */
public final class Signatories {
    private Signatories() {}

    /** Those who sign for at least one function of the centre, in the order of the file. */
    public static List<Signatory> of(Municipality municipality, Centre centre) {
        return municipality.signatories().stream()
                .filter(signatory -> signsAt(municipality, signatory, centre))
                .toList();
    }

    /** True if the signatory signs for at least one function of the centre, or for who has commissioned one. */
    public static boolean signsAt(Municipality municipality, Signatory signatory, Centre centre) {
        return centre.functions().stream()
                .anyMatch(function -> signsFor(municipality, signatory, centre, function)
                        || commissions(municipality, signatory, centre, function));
    }

    /** True if the signatory binds the principal for which another party runs the function. */
    private static boolean commissions(
            Municipality municipality, Signatory signatory, Centre centre, CentreFunction function) {
        return isHere(signatory, centre)
                && signatory.functions().contains(function.type())
                && municipality.parties().stream()
                        .filter(party -> party.id().equals(function.provider()))
                        .map(Party::contractedBy)
                        .anyMatch(principal -> principal != null && binds(municipality, signatory.party(), principal));
    }

    /**
     * True if the signatory binds whoever runs the function of the centre. The municipality may sign for its boards and
     * a board for what stands as the municipality's, but one board never for another.
     */
    public static boolean signsFor(
            Municipality municipality, Signatory signatory, Centre centre, CentreFunction function) {
        return isHere(signatory, centre)
                && signatory.functions().contains(function.type())
                && binds(municipality, signatory.party(), function.provider());
    }

    private static boolean isHere(Signatory signatory, Centre centre) {
        return signatory.centre() == null || centre.id().equals(signatory.centre());
    }

    private static boolean binds(Municipality municipality, String party, String provider) {
        boolean oneIsTheWhole = party.equals(Party.MUNICIPALITY) || provider.equals(Party.MUNICIPALITY);
        return party.equals(provider)
                || (oneIsTheWhole && PartyNames.isOwn(municipality, party) && PartyNames.isOwn(municipality, provider));
    }

    /**
     * The organisation to print under a signature: what the file says, else the unit and its legal person, such as
     * "Laxå vårdcentral, Region Örebro län". The unit is left out where one name holds the other, and where the
     * signatory's centres have different units.
     */
    public static String organisation(RegionProfile profile, Municipality municipality, Signatory signatory) {
        if (signatory.organisation() != null) {
            return signatory.organisation();
        }
        String principal = PartyNames.principal(profile, municipality, signatory.party());
        Set<String> perCentre = new LinkedHashSet<>();
        for (Centre centre : municipality.centres()) {
            if (signsAt(municipality, signatory, centre)) {
                perCentre.add(units(municipality, signatory, centre));
            }
        }
        String unit = perCentre.size() == 1 ? perCentre.iterator().next() : "";
        if (unit.isEmpty()) {
            return board(municipality, signatory.party()) + principal;
        }
        if (unit.contains(principal) || principal.contains(unit)) {
            return unit.length() > principal.length() ? unit : principal;
        }
        return unit + ", " + principal;
    }

    private static String units(Municipality municipality, Signatory signatory, Centre centre) {
        Set<String> units = new LinkedHashSet<>();
        for (CentreFunction function : centre.functions()) {
            String unit = function.unit();
            if (unit != null && signsFor(municipality, signatory, centre, function)) {
                units.add(unit);
            }
        }
        return String.join(" och ", units);
    }

    private static String board(Municipality municipality, String reference) {
        return municipality.boards().stream()
                .filter(board -> board.id().equals(reference))
                .map(board -> board.name() + ", ")
                .findFirst()
                .orElse("");
    }
}
