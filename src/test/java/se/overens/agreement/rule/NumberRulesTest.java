package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.Given.company;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.Given;
import se.overens.agreement.Municipality;
import se.overens.agreement.Party;
import se.overens.agreement.PartyKind;
import se.overens.diagnostic.Diagnostics;

/** R02 and R03 for parties, and how grave they are. */
class NumberRulesTest {
    private static final String M = "municipalities.laxa.";

    private final Given given = new Given();

    private static Party party(String id, String code, String orgNo, String legalPerson) {
        return RecordOf.type(
                Party.class,
                "id",
                id,
                "kind",
                PartyKind.MUNICIPALITY,
                "code",
                code,
                "orgNo",
                orgNo,
                "legalPerson",
                legalPerson);
    }

    @Test
    void theNumberIsTheRegisteredOne() {
        given.orgNo = "212000-1959";
        assertThat(given.findings())
                .containsExactly("OV202W " + M + "orgNo [212000-1959] ^OV202.registered[212000-1918]");
    }

    @Test
    void twoPartiesDoNotShareANumber() {
        given.parties.set(0, company("ab", "212000-1918"));
        assertThat(given.findings())
                .containsExactly("OV202W " + M + "parties[0].orgNo [212000-1918] ^OV202.same[municipality]"
                        + " =OV202.legalPerson[municipality]");
    }

    @Test
    void oneLegalPersonMayBeTwoParties() {
        given.parties.set(0, party("ab", null, "212000-1918", "municipality"));
        assertThat(given.findings()).isEmpty();
    }

    @Test
    void aPartysCodeMustExist() {
        given.parties.set(0, party("ab", "1899", null, null));
        assertThat(given.findings()).containsExactly("OV203 " + M + "parties[0].code [1899] ^OV203.unknown[]");
        given.parties.set(0, party("ab", "99", null, null));
        assertThat(given.findings()).containsExactly("OV203 " + M + "parties[0].code [99] ^OV203.region[]");
        given.parties.set(0, party("ab", "1882", null, null));
        assertThat(given.findings()).isEmpty();
    }

    @Test
    void aCompanyHasOneNameInTheWholeCounty() {
        Municipality here = given.municipality();
        given.parties.set(
                0,
                RecordOf.type(
                        Party.class,
                        "id",
                        "ab",
                        "kind",
                        PartyKind.COMPANY,
                        "name",
                        "Kliniken AB",
                        "orgNo",
                        "559999-0016"));
        given.orgNo = "212000-1900";
        Municipality there = given.municipality();
        Diagnostics found = new Diagnostics();
        Rules.with(new LittleRegister()).compare(given.profile(), List.of(here, there), found);
        assertThat(found.list().stream().map(Given::shown))
                .containsExactly("OV202W " + M + "parties[0].orgNo [559999-0016] ^OV202.same[Mottagningen AB]");
    }
}
