package se.overens.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Adoption;
import se.overens.agreement.Centre;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Municipality;
import se.overens.agreement.OrganisationNumber;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.Party;
import se.overens.agreement.Region;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;

/**
 * Fills in what a file may leave out: names and numbers from the registry, organisations from the centres, the parent
 * agreement from the regional one.
 */
final class Completion {
    private Completion() {}

    static RegionProfile complete(RegionProfile profile) {
        return new RegionProfile(
                profile.schema(),
                complete(profile.region()),
                profile.definition(),
                profile.words(),
                complete(profile.document(), profile.regionalAgreement()),
                profile.agreement(),
                profile.clauses(),
                profile.facts(),
                profile.strategies(),
                profile.statutes(),
                profile.regionalAgreement(),
                profile.requiredAttachments(),
                profile.compensation(),
                profile.uniform(),
                profile.severity());
    }

    private static Region complete(Region region) {
        RegisteredRegion known = Registry.sweden().region(region.code());
        return new Region(
                region.code(),
                or(region.name(), known == null ? null : known.name()),
                region.legalName(),
                normal(or(region.orgNo(), known == null ? null : known.orgNo())),
                region.abbreviation(),
                or(region.county(), known == null ? null : known.county()),
                region.address(),
                region.contact(),
                region.boards());
    }

    /** What a paper stands under is the regional agreement of the same file, where it does not say otherwise. */
    private static DocumentSettings complete(DocumentSettings settings, @Nullable RegionalAgreement regional) {
        if (regional == null) {
            return settings;
        }
        Adoption adopted =
                regional.adoptedBy().isEmpty() ? null : regional.adoptedBy().get(0);
        ParentAgreement usual = new ParentAgreement(
                regional.title(),
                adopted == null ? null : adopted.date(),
                adopted == null ? null : adopted.body(),
                regional.validFrom(),
                regional.validTo(),
                regional.replaces(),
                regional.goal());
        ParentAgreement own = settings.parent();
        return settings.withParent(own == null ? usual : own.or(usual));
    }

    /** The municipality with id {@code id}; its profile must be complete. */
    static Municipality complete(Municipality municipality, String id, RegionProfile profile) {
        RegisteredMunicipality known = Registry.sweden().municipality(municipality.code());
        Municipality named = with(municipality, id, known, profile);
        List<Signatory> signatories = named.signatories().stream()
                .map(signatory -> signatory.withOrganisation(Signatories.organisation(profile, named, signatory)))
                .toList();
        return named.withSignatories(signatories);
    }

    private static Municipality with(
            Municipality municipality, String id, @Nullable RegisteredMunicipality known, RegionProfile profile) {
        List<Centre> centres = municipality.centres().stream()
                .map(centre -> centre.withDocument(complete(centre.document(), profile.regionalAgreement())))
                .toList();
        return new Municipality(
                id,
                municipality.code(),
                known == null ? null : known.shortName(),
                or(municipality.name(), known == null ? null : known.name()),
                or(municipality.legalName(), known == null ? null : known.legalName()),
                normal(or(municipality.orgNo(), known == null ? null : known.orgNo())),
                municipality.abbreviation(),
                municipality.address(),
                municipality.contact(),
                municipality.caseNumberPattern(),
                complete(municipality.document(), profile.regionalAgreement()),
                municipality.agreement(),
                municipality.boards(),
                municipality.parties().stream().map(Completion::identified).toList(),
                municipality.signatories(),
                municipality.additions(),
                municipality.facts(),
                centres);
    }

    /** A party that has a code of Statistics Sweden needs neither name nor number. */
    private static Party identified(Party party) {
        String code = party.code();
        RegisteredMunicipality municipality =
                code == null ? null : Registry.sweden().municipality(code);
        RegisteredRegion region = code == null ? null : Registry.sweden().region(code);
        String name = municipality != null ? municipality.name() : region == null ? null : region.name();
        String orgNo = municipality != null ? municipality.orgNo() : region == null ? null : region.orgNo();
        return party.identified(or(party.name(), name), normal(or(party.orgNo(), orgNo)));
    }

    private static @Nullable String normal(@Nullable String orgNo) {
        return orgNo == null ? null : OrganisationNumber.normalise(orgNo);
    }

    private static @Nullable String or(@Nullable String stated, @Nullable String registered) {
        return stated == null ? registered : stated;
    }
}
