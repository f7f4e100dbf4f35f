package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.Given.function;
import static se.overens.agreement.Given.share;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.Colocation;
import se.overens.agreement.DeclaredClassification;
import se.overens.agreement.Definition;
import se.overens.agreement.Given;
import se.overens.agreement.Money;
import se.overens.agreement.OpeningHours;
import se.overens.agreement.Party;
import se.overens.agreement.PartyKind;
import se.overens.agreement.PartyRole;
import se.overens.agreement.TimeOfDay;
import se.overens.agreement.Weekday;
import se.overens.agreement.terms.Chair;
import se.overens.agreement.terms.CooperationGroup;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.CostItem;
import se.overens.agreement.terms.Governance;
import se.overens.agreement.terms.Member;
import se.overens.agreement.terms.Share;
import se.overens.agreement.terms.TargetGroup;

/** R10, R11, R12, R15 and R16: what an agreement says of its centre. */
class AgreementRulesTest {
    private static final String C = "municipalities.laxa.centres[0].";
    private static final String A = C + "agreement.";

    private final Given given = new Given();

    private void assertFound(String... findings) {
        assertThat(given.findings()).containsExactly(findings);
    }

    @Test
    void aCentreIsWhatItIsSaidToBe() {
        given.classification = DeclaredClassification.FAMILY_CENTRE;
        assertFound();
        given.colocation = Colocation.PARTIAL;
        assertFound("OV210 " + C + "classification [laxa, orebro] ^OV210.declared[familyCentreLike]"
                + " =OV210.colocation[] =OV210.auto[]");
        given.colocation = null;
        assertFound("OV210 " + C + "classification [laxa, orebro] ^OV210.declared[familyCentreLike]"
                + " =OV210.unknownColocation[] =OV210.auto[]");
        given.classification = DeclaredClassification.AUTO;
        assertFound();
    }

    @Test
    void aCentreIsAtLeastLikeOne() {
        given.definition = Definition.STOCKHOLM;
        given.functions.remove(3);
        given.signatories.remove(2);
        assertFound("OV210 " + C + "functions [laxa, stockholm] ^OV210.minimum[] =OV210.missing[preventiveSocial]");
        given.definition = Definition.RIKSHANDBOKEN;
        assertFound();
    }

    @Test
    void aPlannedCentreMayHaveNothingYet() {
        given.functions.clear();
        given.signatories.clear();
        assertFound();
    }

    private void shares(Share... shares) {
        given.items.set(
                0,
                RecordOf.type(
                        CostItem.class,
                        "label",
                        "Hyra",
                        "annualAmount",
                        Money.fromText("1000"),
                        "shares",
                        List.of(shares)));
    }

    @Test
    void sharesMakeExactlyAWhole() {
        shares(share("bun", "33,33"), share("region", "33,33"), share("ab", "33,33"));
        assertFound("OV211 " + A + "economy.items[0].shares [] ^OV211.sum[99,99]");
        shares(share("bun", "0"), share("region", "100"), share("ab", "0,01"));
        assertFound(
                "OV211 " + A + "economy.items[0].shares[0].share [] ^OV211.range[]",
                "OV211 " + A + "economy.items[0].shares [] ^OV211.sum[100,01]");
        shares(share("bun", "50"), share("bun", "25"), share("ab", "25"));
        assertFound("OV211 " + A + "economy.items[0].shares[1].party [] ^OV211.twice[bun]");
    }

    @Test
    void theCoordinatorsPayIsAWhole() {
        given.coordinator = RecordOf.type(Coordinator.class, "funding", List.of(share("bun", "50")));
        assertFound("OV211 " + A + "coordinator.funding [] ^OV211.sum[50]");
    }

    @Test
    void somebodyPaysForEverything() {
        given.items.add(RecordOf.type(CostItem.class, "label", "Fika", "annualAmount", Money.fromText("1000")));
        given.coordinator = RecordOf.type(Coordinator.class, "fte", 0.5);
        assertFound(
                "OV212W " + A + "economy.items[1] [] ^OV212.shares[Fika]",
                "OV212W " + A + "coordinator [] ^OV212.employer[]",
                "OV212W " + A + "coordinator [] ^OV212.funding[]");
    }

    @Test
    void whoeverPaysTheCoordinatorHasAPartInTheEconomy() {
        given.parties.add(Given.company("other", "559999-0024"));
        given.coordinator =
                RecordOf.type(Coordinator.class, "funding", List.of(share("sn", "50"), share("other", "50")));
        assertFound("OV212W " + A + "coordinator.funding[1].party [] ^OV212.economy[other]");
    }

    private static CooperationGroup group(String chair, Integer meetings, String... members) {
        List<Member> all = new ArrayList<>();
        for (String member : members) {
            all.add(new Member(member, null));
        }
        return RecordOf.type(
                CooperationGroup.class,
                "members",
                all,
                "meetingsPerYear",
                meetings,
                "chair",
                chair == null ? null : new Chair(null, chair));
    }

    @Test
    void aSteeringGroupHasEveryPrincipal() {
        given.parties.set(
                0,
                RecordOf.type(
                        Party.class,
                        "id",
                        "ab",
                        "kind",
                        PartyKind.ASSOCIATION,
                        "name",
                        "Föreningen",
                        "role",
                        PartyRole.PRINCIPAL));
        given.governance = RecordOf.type(Governance.class, "steeringGroup", group("municipality", 2, "bun"));
        assertFound(
                "OV215 " + A + "governance.steeringGroup.members [] ^OV215.principal[region]",
                "OV215 " + A + "governance.steeringGroup.members [] ^OV215.principal[ab]");
        given.governance = RecordOf.type(Governance.class, "steeringGroup", group("sn", 1, "bun", "region", "ab"));
        assertFound();
    }

    @Test
    void groupsMeetAndTheirChairIsAMember() {
        given.governance = RecordOf.type(Governance.class, "managementGroup", group("ab", 0, "region", "bun"));
        assertFound(
                "OV215 " + A + "governance.managementGroup.meetingsPerYear [] ^OV215.meetings[]",
                "OV215 " + A + "governance.managementGroup.chair.first [] ^OV215.chair[ab]");
        given.governance = RecordOf.type(Governance.class, "workingGroup", group(null, 10));
        assertFound();
    }

    @Test
    void childrenAreAtMostEighteen() {
        given.targetGroup = RecordOf.type(TargetGroup.class, "ageFrom", 6, "ageTo", 5, "extendedTo", 19);
        assertFound(
                "OV216 " + A + "targetGroup.extendedTo [] ^OV216.range[18]",
                "OV216 " + A + "targetGroup.ageTo [] ^OV216.ages[6]");
        given.targetGroup = RecordOf.type(TargetGroup.class, "ageFrom", 0, "ageTo", 6, "extendedTo", 18);
        assertFound();
    }

    private void open(String from, String to, String season, Weekday... days) {
        given.openingHours.add(new OpeningHours(
                OPEN_PRESCHOOL, List.of(days), TimeOfDay.fromText(from), TimeOfDay.fromText(to), season));
    }

    @Test
    void doorsCloseAfterTheyOpen() {
        open("15:00", "9:00", null, Weekday.MON);
        assertFound("OV216 " + C + "openingHours[0].to [] ^OV216.hours[15.00]");
    }

    @Test
    void hoursOfOneFunctionDoNotOverlap() {
        open("9:00", "12:00", null, Weekday.MON, Weekday.TUE);
        open("12:00", "15:00", null, Weekday.MON);
        open("9:00", "12:00", null, Weekday.WED);
        assertFound();
        open("11:00", "13:00", "läsår", Weekday.TUE);
        assertFound("OV216 " + C + "openingHours[3] [] ^OV216.overlap[openPreschool]");
    }

    @Test
    void seasonsAndUnitsHaveHoursOfTheirOwn() {
        open("9:00", "12:00", "läsår", Weekday.MON);
        open("9:00", "11:00", "sommar", Weekday.MON);
        assertFound();
        given.openingHours.clear();
        given.functions.add(function(OPEN_PRESCHOOL, "bun", "Den andra"));
        open("9:00", "12:00", null, Weekday.MON);
        open("9:00", "11:00", null, Weekday.MON);
        assertFound();
    }
}
