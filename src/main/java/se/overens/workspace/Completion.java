package se.overens.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.OrganisationNumber;
import se.overens.agreement.Party;
import se.overens.agreement.Region;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;

/** Fills in what a file may leave out: names and numbers from the registry, organisations from the centres. */
final class Completion {
    private Completion() {}

    static RegionProfile complete(RegionProfile profile) {
        Region region = profile.region();
        RegisteredRegion known = Registry.sweden().region(region.code());
        Region whole = new Region(
                region.code(),
                or(region.name(), known == null ? null : known.name()),
                region.legalName(),
                normal(or(region.orgNo(), known == null ? null : known.orgNo())),
                region.abbreviation(),
                or(region.county(), known == null ? null : known.county()));
        return new RegionProfile(
                profile.schema(), whole, profile.definition(), profile.document(), profile.strategies());
    }

    /** The municipality with id {@code id}; its profile must be complete. */
    static Municipality complete(Municipality municipality, String id, RegionProfile profile) {
        Municipality named = named(municipality, id, Registry.sweden().municipality(municipality.code()));
        List<Signatory> signatories = named.signatories().stream()
                .map(signatory -> withOrganisation(signatory, Signatories.organisation(profile, named, signatory)))
                .toList();
        return new Municipality(
                named.id(),
                named.code(),
                named.shortName(),
                named.name(),
                named.legalName(),
                named.orgNo(),
                named.document(),
                named.boards(),
                named.parties(),
                signatories,
                named.centres());
    }

    private static Municipality named(Municipality municipality, String id, @Nullable RegisteredMunicipality known) {
        return new Municipality(
                id,
                municipality.code(),
                known == null ? null : known.shortName(),
                or(municipality.name(), known == null ? null : known.name()),
                or(municipality.legalName(), known == null ? null : known.legalName()),
                normal(or(municipality.orgNo(), known == null ? null : known.orgNo())),
                municipality.document(),
                municipality.boards(),
                municipality.parties().stream().map(Completion::normal).toList(),
                municipality.signatories(),
                municipality.centres());
    }

    private static Party normal(Party party) {
        return new Party(
                party.id(),
                party.kind(),
                party.name(),
                normal(party.orgNo()),
                party.abbreviation(),
                party.contractedBy());
    }

    private static Signatory withOrganisation(Signatory signatory, String organisation) {
        return new Signatory(
                signatory.party(),
                signatory.functions(),
                signatory.name(),
                signatory.title(),
                organisation,
                signatory.centre());
    }

    private static @Nullable String normal(@Nullable String orgNo) {
        return orgNo == null ? null : OrganisationNumber.normalise(orgNo);
    }

    private static @Nullable String or(@Nullable String stated, @Nullable String registered) {
        return stated == null ? registered : stated;
    }
}
