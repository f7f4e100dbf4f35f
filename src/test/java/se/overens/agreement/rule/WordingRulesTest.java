package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.RecordOf;
import se.overens.agreement.Contact;
import se.overens.agreement.Given;
import se.overens.agreement.matter.Case;

/** R04 and R23 over data: nothing is left to be filled in, and proposals can be read by themselves. */
class WordingRulesTest {
    private final Given given = new Given();

    private void assertFound(Case matter, String... findings) {
        given.matter = matter;
        assertThat(given.findings()).containsExactly(findings);
    }

    @Test
    void leftoversAreFoundInAnyText() {
        assertFound(
                RecordOf.type(
                        Case.class,
                        "id",
                        "c",
                        "title",
                        "Familjecentral i NN",
                        "number",
                        "KS 2026/00123",
                        "description",
                        List.of("Bra.", "Den xxxx 2026 [...]")),
                "OV204 cases.c.title [NN] =OV204.data[]",
                "OV204 cases.c.description[1] [xxxx] =OV204.data[]");
    }

    @Test
    void examplesOfANewWorkspaceAreFoundWhereTheyAreTheWholeText() {
        assertFound(
                RecordOf.type(
                        Case.class,
                        "id",
                        "c",
                        "title",
                        "Svar till Eva Exempelsson",
                        "handler",
                        RecordOf.type(Contact.class, "name", "Eva Exempelsson")),
                "OV272 cases.c.handler.name [Eva Exempelsson] =OV272.data[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "att anta avtalet; that",
                "Kommunstyrelsen antar avtalet enligt föreliggande förslag.; present",
                "Kommunstyrelsen antar avtalet och uppdrar åt direktören att skriva under.; several",
                "Kommunstyrelsen antar avtalet samt att direktören skriver under.; several"
            })
    void proposalsArePlain(String proposal, String label) {
        assertFound(
                RecordOf.type(Case.class, "id", "c", "title", "T", "proposals", List.of(proposal)),
                "OV223W cases.c.proposals[0] [] ^OV223." + label + "[]");
    }

    @Test
    void plainProposalsAreLetAlone() {
        assertFound(
                RecordOf.type(
                        Case.class,
                        "id",
                        "c",
                        "title",
                        "T",
                        "proposals",
                        List.of(
                                "Kommunstyrelsen godkänner avtalet, som gäller från och med den 1 januari 2027.",
                                "Kommunstyrelsen ger direktören i uppdrag att skriva under avtalet och lämna det till regionen.")));
    }

    @Test
    void aLongDescriptionHasASummary() {
        List<String> description = List.of("Ord och åter ord. ".repeat(30), "Och ännu fler. ".repeat(30));
        assertFound(
                RecordOf.type(Case.class, "id", "c", "title", "T", "description", description),
                "OV223W cases.c.description [] ^OV223.summary[]");
        assertFound(RecordOf.type(Case.class, "id", "c", "title", "T", "description", description, "summary", "S."));
    }
}
