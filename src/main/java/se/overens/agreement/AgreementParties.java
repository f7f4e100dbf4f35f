package se.overens.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.CostItem;
import se.overens.agreement.terms.Economy;
import se.overens.agreement.terms.Share;
import se.overens.agreement.words.WithinSentence;

/** The parties of the agreement about one centre, and what running text calls whoever data refers to. */
public final class AgreementParties {
    private AgreementParties() {}

    /** The region, the municipality, and every other party that runs, pays or signs for something at the centre. */
    public static List<AgreementParty> of(RegionProfile profile, Municipality municipality, Centre centre) {
        List<AgreementParty> parties = new ArrayList<>();
        parties.add(region(
                profile.region(),
                functions(Set.of(Party.REGION), profile.region().boards(), centre)));
        parties.add(municipality(municipality, centre));
        Set<String> used = used(municipality, centre);
        for (Party party : municipality.parties()) {
            if (used.contains(party.id())) {
                parties.add(other(profile, municipality, party, centre));
            }
        }
        return parties;
    }

    private static AgreementParty region(Region region, List<FunctionType> functions) {
        return new AgreementParty(
                Party.REGION,
                Objects.requireNonNullElse(region.name(), Party.REGION),
                region.legalName(),
                region.orgNo(),
                PartyRole.PRINCIPAL,
                PartyKind.REGION,
                null,
                region.boards(),
                region.abbreviation(),
                null,
                null,
                region.address(),
                region.contact(),
                null,
                null,
                functions);
    }

    private static AgreementParty municipality(Municipality municipality, Centre centre) {
        return new AgreementParty(
                Party.MUNICIPALITY,
                Objects.requireNonNullElse(municipality.name(), Party.MUNICIPALITY),
                municipality.legalName(),
                municipality.orgNo(),
                PartyRole.PRINCIPAL,
                PartyKind.MUNICIPALITY,
                null,
                municipality.boards(),
                municipality.abbreviation(),
                null,
                null,
                municipality.address(),
                municipality.contact(),
                centre.document().caseNumber(),
                null,
                functions(Set.of(Party.MUNICIPALITY), municipality.boards(), centre));
    }

    private static AgreementParty other(RegionProfile profile, Municipality municipality, Party party, Centre centre) {
        String contractor = party.contractedBy();
        return new AgreementParty(
                party.id(),
                Objects.requireNonNullElse(party.name(), party.id()),
                party.name(),
                party.orgNo(),
                Objects.requireNonNullElse(party.role(), PartyRole.PROVIDER),
                party.kind(),
                party.body(),
                List.of(),
                party.abbreviation(),
                contractor == null ? null : PartyNames.principal(profile, municipality, contractor),
                party.careChoice(),
                party.address(),
                party.contact(),
                party.caseNumber(),
                party.replaces(),
                functions(Set.of(party.id()), List.of(), centre));
    }

    private static List<FunctionType> functions(Set<String> references, List<Board> boards, Centre centre) {
        Set<String> all = new HashSet<>(references);
        boards.forEach(board -> all.add(board.id()));
        return centre.functions().stream()
                .filter(function -> function.takesPart() && all.contains(function.provider()))
                .map(CentreFunction::type)
                .distinct()
                .toList();
    }

    private static Set<String> used(Municipality municipality, Centre centre) {
        Set<String> used = new HashSet<>();
        centre.functions().forEach(function -> used.add(function.provider()));
        for (Signatory signatory : municipality.signatories()) {
            if (signatory.centre() == null || signatory.centre().equals(centre.id())) {
                used.add(signatory.party());
            }
        }
        Economy economy = centre.agreement().economy();
        if (economy != null) {
            economy.items().stream().map(CostItem::shares).forEach(shares -> addParties(shares, used));
        }
        Coordinator coordinator = centre.agreement().coordinator();
        if (coordinator != null) {
            addParties(coordinator.funding(), used);
        }
        return used;
    }

    private static void addParties(List<Share> shares, Set<String> used) {
        shares.forEach(share -> used.add(share.party()));
    }

    /**
     * What running text calls each party and board, by what the data refers to it by: the region and a company by their
     * names, a board as "socialnämnden i Laxå kommun".
     */
    public static Map<String, String> names(RegionProfile profile, @Nullable Municipality municipality) {
        Map<String, String> names = new LinkedHashMap<>();
        String region = Objects.requireNonNullElse(profile.region().name(), Party.REGION);
        names.put(Party.REGION, region);
        profile.region()
                .boards()
                .forEach(board -> names.put(board.id(), WithinSentence.of(board.name()) + " i " + region));
        if (municipality != null) {
            String own = Objects.requireNonNullElse(municipality.name(), Party.MUNICIPALITY);
            names.put(Party.MUNICIPALITY, own);
            municipality
                    .boards()
                    .forEach(board -> names.put(board.id(), WithinSentence.of(board.name()) + " i " + own));
            municipality
                    .parties()
                    .forEach(party -> names.put(party.id(), Objects.requireNonNullElse(party.name(), party.id())));
        }
        return names;
    }
}
