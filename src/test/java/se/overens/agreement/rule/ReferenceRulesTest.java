package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.Given.adoption;
import static se.overens.agreement.Given.function;
import static se.overens.agreement.Given.share;
import static se.overens.agreement.Given.signatory;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.Adoption;
import se.overens.agreement.Attachment;
import se.overens.agreement.CentreFunction;
import se.overens.agreement.Given;
import se.overens.agreement.Party;
import se.overens.agreement.PartyKind;
import se.overens.agreement.PersonName;
import se.overens.agreement.Premises;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Signatory;
import se.overens.agreement.terms.Chair;
import se.overens.agreement.terms.Confidentiality;
import se.overens.agreement.terms.Controller;
import se.overens.agreement.terms.CooperationGroup;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.Governance;
import se.overens.agreement.terms.Invoicing;
import se.overens.agreement.terms.Member;

/** R05, and the part of R06 that is about principals. */
class ReferenceRulesTest {
    private static final String M = "municipalities.laxa.";
    private static final String C = M + "centres[0].";
    private static final String KNOWN = " =OV205.known[region, municipality, bun, sn, ab]";

    private final Given given = new Given();

    private void assertUnresolved(String... paths) {
        assertThat(given.findings())
                .containsExactly(java.util.Arrays.stream(paths)
                        .map(path -> "OV205 " + path + " [bnu] ^OV205.meant[bun]" + KNOWN)
                        .toArray(String[]::new));
    }

    @Test
    void premisesAreKnownWhereverTheyAreNamed() {
        given.functions.set(
                0, RecordOf.type(CentreFunction.class, "type", MIDWIFERY, "provider", "region", "premises", "p2"));
        assertThat(given.findings())
                .containsExactly("OV205 " + C + "functions[0].premises [p2] ^OV205.meant[p1] =OV205.known[p1]");
    }

    @Test
    void theTenantIsAParty() {
        given.premises.set(0, RecordOf.type(Premises.class, "id", "p1", "tenant", "bnu"));
        assertUnresolved(C + "premises[0].tenant");
    }

    @Test
    void groupsHaveKnownMembersAndChairs() {
        CooperationGroup group = RecordOf.type(
                CooperationGroup.class, "members", List.of(new Member("bnu", null)), "chair", new Chair(null, "bnu"));
        given.governance = RecordOf.type(Governance.class, "managementGroup", group);
        assertUnresolved(
                C + "agreement.governance.managementGroup.members[0].party",
                C + "agreement.governance.managementGroup.chair.first");
    }

    @Test
    void whoeverEmploysPaysAndInvoicesIsAParty() {
        given.coordinator =
                RecordOf.type(Coordinator.class, "employer", "bnu", "funding", List.of(share("region", "100")));
        given.invoicing = RecordOf.type(Invoicing.class, "by", "bnu", "to", List.of("region", "bnu"));
        assertUnresolved(
                C + "agreement.coordinator.employer",
                C + "agreement.economy.invoicing.by",
                C + "agreement.economy.invoicing.to[1]");
    }

    @Test
    void controllersAreKnownAndTheFormIsABilaga() {
        given.attachments.add(RecordOf.type(Attachment.class, "id", "samtycke", "title", "Samtycke"));
        given.confidentiality = RecordOf.type(
                Confidentiality.class,
                "consentForm",
                "samtyke",
                "controllers",
                List.of(new Controller("bun", "allt"), new Controller("bnu", "allt")));
        assertThat(given.findings())
                .containsExactly(
                        "OV205 " + C + "agreement.confidentiality.controllers[1].party [bnu] ^OV205.meant[bun]" + KNOWN,
                        "OV205 " + C + "agreement.confidentiality.consentForm [samtyke] ^OV205.meant[samtycke]"
                                + " =OV205.known[samtycke]");
    }

    @Test
    void aSignatureConfirmsSomebodysSignature() {
        given.signatories.add(RecordOf.type(
                Signatory.class,
                "party",
                "region",
                "functions",
                List.of(MIDWIFERY),
                "name",
                new PersonName("Anna Ek"),
                "countersigns",
                "Anna Eek"));
        assertThat(given.findings())
                .containsExactly("OV205 " + M + "signatories[3].countersigns [Anna Eek] ^OV205.meant[Anna Ek]"
                        + " =OV205.known[Anna Ek]");
    }

    @Test
    void aPartyThatNobodyMentionsIsNone() {
        given.items.clear();
        assertThat(given.findings()).containsExactly("OV205 " + M + "parties[0].id [ab] =OV205.use[]");
        given.coordinator = RecordOf.type(
                Coordinator.class, "employer", "bun", "funding", List.of(share("ab", "50"), share("bun", "50")));
        assertThat(given.findings()).isEmpty();
    }

    @Test
    void theRegionalAgreementKnowsItsMunicipalities() {
        given.regionalAgreement = RecordOf.type(
                RegionalAgreement.class,
                "adoptions",
                List.of(
                        RecordOf.type(Adoption.class, "party", "region", "body", "Nämnden"),
                        RecordOf.type(Adoption.class, "party", "Laxå", "body", "Kommunstyrelsen")),
                "signatories",
                List.of(signatory("askersund"), signatory("sala")),
                "adoptedBy",
                List.of(adoption("Rådet", "2025-10-16")),
                "dated",
                LocalDate.of(2025, 10, 16));
        String known = " =OV205.known[region, laxa, askersund]";
        assertThat(given.findings())
                .containsExactly(
                        "OV205 regionalAgreement.adoptions[1].party [Laxå] ^OV205.meant[laxa]" + known,
                        "OV205 regionalAgreement.signatories[1].party [sala] ^OV205.meant[laxa]" + known);
    }

    @Test
    void thePrincipalSignsAlsoWhereOthersDoItsWork() {
        given.openedOn = LocalDate.of(2020, 1, 1);
        given.functions.set(0, function(MIDWIFERY, "ab", "Mottagningen"));
        given.functions.set(1, function(CHILD_HEALTH, "ab", "Mottagningen"));
        given.signatories.set(0, signatory("ab", MIDWIFERY, CHILD_HEALTH));
        assertThat(given.findings())
                .containsExactly("OV206 " + C + "functions [region, laxa] =OV206.add[region, childHealth]");
        given.signatories.add(signatory("region", CHILD_HEALTH));
        assertThat(given.findings()).isEmpty();
    }

    @Test
    void aLegalPersonIsAKnownParty() {
        given.parties.set(
                0,
                RecordOf.type(Party.class, "id", "ab", "kind", PartyKind.COMPANY, "name", "AB", "legalPerson", "bnu"));
        assertUnresolved(M + "parties[0].legalPerson");
    }
}
