package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;

class StatutesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Statute OLD = RecordOf.type(
            Statute.class, "key", "sol", "name", "lagen", "sfs", "2001:453", "validTo", LocalDate.of(2025, 6, 30));
    private static final Statute NEW = RecordOf.type(
            Statute.class, "key", "sol", "name", "lagen", "sfs", "2025:400", "validFrom", LocalDate.of(2025, 7, 1));

    @Test
    void theDateOfThePaperDecides() {
        assertThat(cited(DAY)).isEqualTo("lagen (2025:400)");
        assertThat(cited(LocalDate.of(2025, 6, 30))).isEqualTo("lagen (2001:453)");
        assertThat(cited(LocalDate.of(2025, 7, 1))).isEqualTo("lagen (2025:400)");
        assertThat(cited(null)).isEqualTo("lagen (2025:400)");
    }

    private static String cited(LocalDate day) {
        return Statutes.on(day, List.of(NEW, OLD)).get("sol").text();
    }

    @Test
    void aStatuteOfTheWorkspaceGoesFirst() {
        Statute own = RecordOf.type(Statute.class, "key", "sol", "name", "balken", "sfs", "2027:1");
        assertThat(Statutes.on(DAY, List.of(NEW, own)).get("sol").text()).isEqualTo("balken (2027:1)");
    }

    @Test
    void nameAndNumberStandTogetherAsTheStatuteWants() {
        Statute cited = RecordOf.type(
                Statute.class, "key", "a", "name", "lagen om x", "sfs", "1:2", "cite", "lagen ({sfs}) om x");
        Statute union = RecordOf.type(Statute.class, "key", "b", "name", "EU:s förordning", "eu", "2016/679");
        Statute bare = RecordOf.type(Statute.class, "key", "c", "name", "lagen", "chapters", Map.of("x", "25 kap."));
        Map<String, StatuteCitation> all = Statutes.on(DAY, List.of(cited, union, bare));
        assertThat(all.get("a").text()).isEqualTo("lagen (1:2) om x");
        assertThat(all.get("b").text()).isEqualTo("EU:s förordning (EU 2016/679)");
        assertThat(all.get("c").text()).isEqualTo("lagen");
        assertThat(all.get("c").chapters()).containsEntry("x", "25 kap.");
    }
}
