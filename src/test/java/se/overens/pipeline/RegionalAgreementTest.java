package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.diagnostic.Diagnostics;

/** What the regional agreement says of itself, by what the region has said of it. */
class RegionalAgreementTest {
    private static final char NBSP = '\u00A0';
    private static final String LITTLE = """
            schema: overens/1
            region: {code: "18"}
            definition: socialstyrelsen-2008
            document: {signing: ink}
            regionalAgreement:
              title: Överenskommelse om familjecentraler
              caseNumber: HSN 2026/00210
              dated: 2026-03-02
              validFrom: 2026-07-01
              goal: att varje kommun ska ha en familjecentral
              adoption: decisions
            """;
    private static final String MUCH = """
              authors: [Arbetsgruppen, Regionens stab]
              adoptedBy: [{body: Rådet, date: 2026-03-10}, {body: Hälso- och sjukvårdsnämnden, paragraph: § 7}]
              replaces: 2018 års överenskommelse
              history: [{year: 2018, event: Den första överenskommelsen skrevs.}]
              parentDocuments: [{title: Strategi för barn, period: 2024–2030}, {title: Folkhälsoplan}]
              workingGroup: {name: Strategigruppen, appointedBy: [Rådet], meetingsPerYear: 2}
              support: [en utvecklare, en samordnare]
              goals: [ge stöd tidigt, vara nära alla]
              attachments: [{title: Karta, date: 2026-02-01}]
            """;

    @TempDir
    private Path folder;

    private String says(String region) throws IOException {
        Files.createDirectories(folder.resolve("municipalities"));
        Files.writeString(folder.resolve("overens.yaml"), region);
        Files.writeString(folder.resolve("municipalities/laxa.yaml"), "code: \"1860\"\n");
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(
                Pipeline.open(folder, found), () -> found.list().toString());
        Stages stages = pipeline.stages(new DocumentRequest("regional-agreement", null, null), found);
        assertThat(found.hasErrors()).as(found.list().toString()).isFalse();
        return StagePrinter.print("document", stages, pipeline).replace(NBSP, ' ');
    }

    @Test
    void saysWhoWroteItAndWhoDecidedInTheGenderOfItsNoun() throws IOException {
        assertThat(says(LITTLE + MUCH))
                .contains("Författad av:", "Beslutad av:")
                .contains("Arbetsgruppen och Regionens stab")
                .containsSubsequence("Rådet den 10 mars 2026", "; hälso- och sjukvårdsnämnden", ", § 7");
        String agreement = (LITTLE + MUCH).replace("title: Överenskommelse om", "title: Samverkansavtal om");
        assertThat(says(agreement))
                .contains("Författat av:", "Beslutat av:")
                .contains("Samverkansavtalet gäller från och med den 1 juli 2026 och tills vidare.");
    }

    @Test
    void saysAllThatTheRegionSays() throws IOException {
        assertThat(says(LITTLE + MUCH))
                .containsSubsequence(
                        "Så har samarbetet i Örebro län vuxit fram:",
                        "2018: Den första överenskommelsen skrevs.",
                        "Överenskommelsen ersätter 2018 års överenskommelse.",
                        "Överenskommelsen hänger samman med",
                        ", 2024–2030",
                        "Folkhälsoplan*.",
                        "ge stöd tidigt",
                        "vara nära alla.",
                        "Strategigruppen leder det strategiska arbetet för parterna. Gruppen utses av Rådet. Den möts minst två",
                        "Stöd i det dagliga arbetet ges av",
                        "en samordnare.",
                        "Strategigruppen följer upp överenskommelsen.",
                        "redovisar dem varje år för Rådet.",
                        "Bilaga 1: Karta, daterad den 1 februari 2026");
    }

    @Test
    void saysWhatHoldsWhereTheRegionSaysNothing() throws IOException {
        assertThat(says(LITTLE))
                .contains(
                        "Parterna bildar en strategisk arbetsgrupp, där regionen och kommunerna är företrädda.",
                        "Den strategiska arbetsgruppen följer upp överenskommelsen.",
                        "redovisar dem varje år för parterna.",
                        "arbeta nära andra som möter barn och föräldrar.",
                        "Parter är Region Örebro län och Laxå kommun.")
                .doesNotContain(
                        "Författad",
                        "Beslutad",
                        "vuxit fram",
                        "hänger samman",
                        "ersätter",
                        "Stöd i det dagliga",
                        "Bilagor");
    }

    @Test
    void showsWhoHasNotDecidedYet() throws IOException {
        assertThat(says(LITTLE))
                .contains(
                        "visar vilka parter som har antagit överenskommelsen. En tom rad betyder att parten ännu inte")
                .doesNotContain("Underskrifter");
        assertThat(says(LITTLE + """
                  adoptions:
                    - {party: region, body: Regionfullmäktige, date: 2026-04-01, paragraph: § 4}
                    - {party: laxa, body: Kommunfullmäktige, date: 2026-04-02, paragraph: § 5}
                """))
                .contains("visar hur var och en av parterna har antagit överenskommelsen.")
                .doesNotContain("En tom rad");
    }

    /** A page that a service stamps has only the names on it. */
    @Test
    void hasItsSentenceBeforeThePageOfAService() throws IOException {
        String signed = LITTLE.replace("adoption: decisions", "adoption: signatures") + """
                  signatories:
                    - {party: region, name: Ulla Berg, title: Ordförande}
                    - {party: laxa, name: Bo Ek, title: Ordförande}
                """;
        assertThat(says(signed))
                .containsSubsequence("Underskrifter", "undertecknas på papper", "För Region Örebro län");
        assertThat(says(signed.replace("signing: ink", "signing: service")))
                .containsSubsequence("Undertecknande", "i en underskriftstjänst", "Underskrifter", "För Laxå kommun");
    }
}
