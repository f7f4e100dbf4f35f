package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.OTHER;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;
import static se.overens.agreement.Given.board;
import static se.overens.agreement.Given.centre;
import static se.overens.agreement.Given.company;
import static se.overens.agreement.Given.function;
import static se.overens.agreement.Given.signatory;
import static se.overens.agreement.Given.strategy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Colocation;
import se.overens.agreement.Given;
import se.overens.agreement.Party;
import se.overens.agreement.PartyKind;
import se.overens.agreement.Region;
import se.overens.agreement.Signatory;

class RulesTest {
    private static final String M = "municipalities.laxa.";

    private final Given given = new Given();

    private void assertFound(String... findings) {
        assertThat(given.findings()).containsExactly(findings);
    }

    @Test
    void nothingIsWrongWithAMunicipalityThatSatisfiesAll() {
        assertThat(given.findings()).isEmpty();
    }

    @Test
    void organisationNumbersMustAddUp() {
        given.region = RecordOf.type(
                Region.class,
                "code",
                "18",
                "name",
                "Region Örebro län",
                "orgNo",
                "232100-0165",
                "county",
                "Örebro län");
        given.orgNo = "2120-1918";
        given.parties.set(0, company("ab", "811218-9876"));
        assertFound(
                "OV201 region.orgNo [232100-0165] ^OV201.digit[4]",
                "OV201 " + M + "orgNo [2120-1918] ^OV201.form[]",
                "OV201 " + M + "parties[0].orgNo [811218-9876] ^OV201.person[]");
    }

    @Test
    void organisationNumbersMayBeUnknown() {
        given.region = RecordOf.type(Region.class, "code", "18", "name", "Region Örebro län", "county", "Örebro län");
        given.parties.set(0, company("ab", null));
        assertThat(given.findings()).isEmpty();
    }

    @Test
    void aCentresIdMustMakeAFileName() {
        given.otherCentres.add(centre("\u6F22\u5B57", Colocation.FULL, List.of()));
        given.otherCentres.add(centre("a".repeat(41), Colocation.FULL, List.of()));
        given.otherCentres.add(centre("b".repeat(40), Colocation.FULL, List.of()));
        assertFound(
                "OV106 " + M + "centres[1].id [\u6F22\u5B57, id] ^OV106.slugless[40] =OV106.shortId[]",
                "OV106 " + M + "centres[2].id [" + "a".repeat(41) + ", id] ^OV106.longId[40] =OV106.shortId[]");
    }

    @Test
    void theCodeMustExist() {
        given.code = "1899";
        given.shortName = null;
        assertFound("OV203 " + M + "code [1899] ^OV203.unknown[]");
    }

    @Test
    void theMunicipalityMustLieInTheCounty() {
        given.code = "1980";
        given.shortName = "Västerås";
        assertFound("OV203 " + M + "code [1980] ^OV203.county[Västerås, Örebro län]");
    }

    @Test
    void theRegionMustExist() {
        given.region = RecordOf.type(Region.class, "code", "99", "name", "Region Nowhere");
        assertFound("OV203 region.code [99] ^OV203.region[]");
    }

    @Test
    void referencesMustResolve() {
        String known = " =OV205.known[region, municipality, bun, sn, ab]";
        given.functions.set(2, function(OPEN_PRESCHOOL, "bnu", null));
        given.signatories.set(1, signatory("bnu", OPEN_PRESCHOOL));
        given.parties.set(
                0,
                RecordOf.type(
                        Party.class,
                        "id",
                        "ab",
                        "kind",
                        PartyKind.COMPANY,
                        "name",
                        "Mottagningen AB",
                        "contractedBy",
                        "Regionen"));
        assertFound(
                "OV205 " + M + "parties[0].contractedBy [Regionen] ^OV205.meant[region]" + known,
                "OV205 " + M + "signatories[1].party [bnu] ^OV205.meant[bun]" + known,
                "OV205 " + M + "centres[0].functions[2].provider [bnu] ^OV205.meant[bun]" + known);
    }

    @Test
    void swedishWordsAreUnderstood() {
        given.functions.set(3, function(PREVENTIVE_SOCIAL, "kommun", null));
        assertThat(given.findings()).singleElement().asString().contains("^OV205.meant[municipality]");
    }

    @Test
    void theCentreOfASignatoryMustExist() {
        Signatory elsewhere =
                RecordOf.type(Signatory.class, "party", "bun", "functions", List.of(OPEN_PRESCHOOL), "centre", "lax");
        given.signatories.add(elsewhere);
        assertFound(
                "OV205 " + M + "signatories[3].centre [lax] ^OV205.meant[laxa] =OV205.known[laxa]",
                "OV256W " + M + "signatories[3] [bun]");
    }

    @Test
    void eachBaseFunctionNeedsASignatory() {
        given.signatories.remove(1);
        given.functions.add(
                RecordOf.type(CentreFunction.class, "type", OTHER, "provider", "region", "label", "Folktandvård"));
        assertFound("OV206 " + M + "centres[0].functions[2] [openPreschool, laxa] =OV206.add[bun, openPreschool]");
    }

    @Test
    void theRightPartyMustSign() {
        given.functions.set(1, function(CHILD_HEALTH, "ab", "BVC"));
        given.functions.set(3, function(PREVENTIVE_SOCIAL, "bun", null));
        given.signatories.set(2, signatory("sn", PREVENTIVE_SOCIAL));
        assertFound(
                "OV206 " + M + "centres[0].functions[1] [childHealth, laxa]"
                        + " =OV206.other[childHealth, region, ab] =OV206.add[ab, childHealth]",
                "OV206 " + M + "centres[0].functions[3] [preventiveSocial, laxa]"
                        + " =OV206.other[preventiveSocial, sn, bun] =OV206.add[bun, preventiveSocial]",
                "OV256W " + M + "signatories[2] [sn]");
    }

    @Test
    void aSignatoryOfAnotherCentreIsNotEnough() {
        given.otherCentres.add(centre(
                "two",
                Colocation.FULL,
                List.of(function(MIDWIFERY, "region", null), function(CHILD_HEALTH, "region", null))));
        given.signatories.set(
                0,
                RecordOf.type(
                        Signatory.class,
                        "party",
                        "region",
                        "functions",
                        List.of(MIDWIFERY, CHILD_HEALTH),
                        "centre",
                        "laxa"));
        assertFound(
                "OV206 " + M + "centres[1].functions[0] [midwifery, two] =OV206.add[region, midwifery]",
                "OV206 " + M + "centres[1].functions[1] [childHealth, two] =OV206.add[region, childHealth]");
    }

    @Test
    void everySignatoryIsNeeded() {
        given.signatories.add(signatory("ab", CHILD_HEALTH));
        assertFound("OV256W " + M + "signatories[3] [ab]");
    }

    @Test
    void idsNameOneThing() {
        given.strategies.add(strategy("one"));
        given.boards.add(board("region", "Nämnden"));
        given.parties.add(company("bun", null));
        given.otherCentres.add(centre("Laxå", null, List.of()));
        given.functions.add(function(MIDWIFERY, "region", "Laxå vårdcentral"));
        given.functions.add(function(MIDWIFERY, "region", "En annan vårdcentral"));
        assertFound(
                "OV222 strategies[2].id [one]",
                "OV222 " + M + "boards[2].id [region]",
                "OV222 " + M + "parties[1].id [bun]",
                "OV222 " + M + "centres[1].id [laxa]",
                "OV222 " + M + "centres[0].functions[4].type [midwifery (region, Laxå vårdcentral)]");
    }
}
