package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostics;
import se.overens.judge.VeraPdf;

/**
 * The local and the regional agreement, from a workspace that says everything ({@code full}) and one that says as little
 * as it may ({@code least}).
 */
class AgreementTest {
    private static final char NBSP = '\u00A0';
    private static final Path CASES = Path.of("src", "test", "resources", "agreements");

    @TempDir
    private Path folder;

    @Test
    void hasAllClausesInOrderWhateverTheDataLeavesOut() {
        List<String> clauses = List.of(
                "Parter",
                "Bakgrund och rättslig grund",
                "Definitioner",
                "Syfte och mål",
                "Målgrupp och upptagningsområde",
                "Ingående verksamheter och parternas åtaganden",
                "Gemensamma åtaganden",
                "Lokaler och utrustning",
                "Öppettider och tillgänglighet",
                "Organisation och ledning",
                "Ekonomi",
                "Sekretess, dokumentation och dataskydd",
                "Anmälningsskyldighet",
                "Information, kommunikation och varumärke",
                "Verksamhetsplan, uppföljning och statistik",
                "Informationsskyldighet och avvikelser",
                "Ändring av parter eller organisation",
                "Avtalstid, förlängning, uppsägning och hävning",
                "Ändringar och tillägg",
                "Tvist",
                "Exemplar och undertecknande");

        assertThat(clauses(local(full()))).isEqualTo(clauses);
        assertThat(clauses(local(least()))).isEqualTo(clauses);
    }

    private static List<String> clauses(String document) {
        return document.lines()
                .filter(line -> line.matches("heading 1 [0-9]+: .*"))
                .map(line -> line.replaceAll("heading 1 [0-9]+: ", ""))
                .toList();
    }

    @Test
    void leavesNoHeadingEmpty() {
        for (String document : List.of(local(full()), local(least()), regional(full()))) {
            List<String> lines = document.lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).startsWith("heading ") && lines.get(i - 1).startsWith("heading ")) {
                    int level = lines.get(i).charAt(8);
                    assertThat(level)
                            .as(lines.get(i))
                            .isGreaterThan(lines.get(i - 1).charAt(8));
                }
            }
        }
    }

    @Test
    void saysWhatTheDataSays() {
        assertThat(local(full()))
                .contains(
                        "Lokal överenskommelse för Familjecentralen Näckrosen",
                        "Den här överenskommelsen beskriver",
                        "**Borås Stad** (staden), organisationsnummer 212000-1561",
                        "företräds av socialnämnden och barn- och utbildningsnämnden",
                        "på uppdrag av Västra Götalandsregionen enligt lagen (2008:962) om valfrihetssystem",
                        "Staden ansvarar för den öppna förskolan",
                        "barn från ett till och med fem års ålder",
                        "Syskon är alltid välkomna.",
                        "Verksamhetschef är Eva Al.",
                        "socialnämnden 50 procent, Regionen 30 procent och Exempel 20 procent",
                        "fakturerar Regionen och Exempel deras andelar varje halvår",
                        "local addition: Lokalt tillägg",
                        "Staden betalar fikat för barnen.",
                        "besvaras av chefen för individ och familj",
                        "svenska, arabiska och xx",
                        "socialnämnden, Region Halland och den regionala gruppen",
                        "förlängs den med 18 månader i taget",
                        "Uppsägningen ska vara skriftlig och undertecknad",
                        "häva den med omedelbar verkan",
                        "undertecknas på papper, i fyra exemplar",
                        "Kim Lund enligt Bolagsverkets register",
                        "Bilaga 6: Ritning (egen handling)");
    }

    @Test
    void saysWhatHoldsWhenTheDataSaysNothing() {
        assertThat(local(least()))
                .contains(
                        "Lokalt samverkansavtal för den familjecentralsliknande verksamheten i Hällefors kommun",
                        "Barnmorskemottagning och förebyggande socialtjänst ingår inte.",
                        "barn som ännu inte har börjat i förskoleklass",
                        "Parterna bildar en styrgrupp.",
                        "Parterna har inte kommit överens om några gemensamma kostnader.",
                        "Ingen gemensam dokumentation om enskilda förs.",
                        "gäller från och med den 1 juli 2026 och tills vidare",
                        "Uppsägningstiden ska vara skälig",
                        "av allmän domstol")
                .doesNotContain("Bilaga", "null");
    }

    @Test
    void addsUpWhatEachPartyPays() {
        assertThat(local(full())).contains("33 330", "33 340", "1 000,50", "101 000,50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orebro | delar lokaler utan att alla fyra är med
            rikshandboken | delar lokaler utan att alla fyra är med
            socialstyrelsen-2008 | barnhälsovård delar lokaler med öppen förskola eller förebyggande socialtjänst
            vgr-2023 | eventuellt också med barnmorskemottagning eller förebyggande socialtjänst
            stockholm | helt eller delvis i samma lokaler eller på samma plats
            """)
    void explainsWhatTheRegionMeansByAFamilyCentre(String definition, String words) {
        Path workspace = changed("full", "definition: vgr-2023", "definition: " + definition);
        change(workspace, "present: false", "present: true");
        change(workspace, "colocation: partial", "colocation: full");

        assertThat(local(workspace)).contains(words);
        assertThat(regional(workspace)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, undertecknas på papper",
        "fields, undertecknas elektroniskt i den här filen",
        "service, undertecknas elektroniskt i en underskriftstjänst"
    })
    void saysHowItIsSigned(String signing, String words) {
        assertThat(local(changed("least", "signing: fields", "signing: " + signing)))
                .contains(words);
        assertThat(regional(changed("full", "signing: ink", "signing: " + signing)))
                .contains(words);
    }

    @Test
    void isNotMadeForACentreWithoutATerm() {
        Path workspace = changed("least", "term: {validFrom: 2026-07-01}", "targetGroup: {ageTo: 6}");
        Diagnostics found = new Diagnostics();

        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(workspace, found));
        pipeline.stages(new DocumentRequest("local-agreement", null, null), found);

        assertThat(found.list())
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo(Code.NOT_APPLICABLE));
    }

    @Test
    void isSignedByTheRegionFirstThenByTheAlphabet() {
        assertThat(regional(full())
                        .lines()
                        .filter(line -> line.contains("Organisation"))
                        .toList())
                .satisfiesExactly(
                        region -> assertThat(region).contains("Västra Götalandsregionen"),
                        ale -> assertThat(ale).contains("Ale kommun"),
                        boras -> assertThat(boras).contains("Borås Stad"),
                        amal -> assertThat(amal).contains("Åmåls kommun"));
    }

    @Test
    void showsWhoHasAdoptedTheRegionalAgreementAndWhoHasNot() {
        Path workspace = changed(
                "full",
                "  adoption: signatures",
                "  adoption: decisions\n  adoptions: [{party: boras, body: Kommunfullmäktige, date: 2023-10-19, paragraph: § 7}]");

        assertThat(regional(workspace))
                .contains("Samverkansavtal om familjecentraler", "Parternas beslut att anta samverkansavtalet")
                .containsSubsequence("Ale kommun", "Borås Stad", "Kommunfullmäktige", "2023-10-19", "Åmåls kommun");
    }

    @Tag("once")
    @ParameterizedTest
    @ValueSource(strings = {"local-agreement", "regional-agreement"})
    void conformsToBothStandards(String document) {
        assertThat(VeraPdf.failures(
                        Objects.requireNonNull(stages(full(), document).bytes())))
                .isEmpty();
    }

    @Tag("once")
    @Test
    void conformsToBothStandardsWithLittleToSay() {
        assertThat(VeraPdf.failures(Objects.requireNonNull(
                        stages(least(), "local-agreement").bytes())))
                .isEmpty();
    }

    private static Path full() {
        return CASES.resolve("full");
    }

    private static Path least() {
        return CASES.resolve("least");
    }

    /** A copy of a case in which the region's or a municipality's file says something else. */
    private Path changed(String name, String old, String replacement) {
        Path copy = folder.resolve(name);
        try {
            for (Path file : files(CASES.resolve(name))) {
                Path target = copy.resolve(CASES.resolve(name).relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        change(copy, old, replacement);
        return copy;
    }

    private static void change(Path workspace, String old, String replacement) {
        boolean found = false;
        try {
            for (Path file : files(workspace)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                found |= text.contains(old);
                Files.writeString(file, text.replace(old, replacement), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(found).as(old).isTrue();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String local(Path workspace) {
        return print(workspace, "local-agreement");
    }

    private static String regional(Path workspace) {
        return print(workspace, "regional-agreement");
    }

    private static String print(Path workspace, String document) {
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(workspace, found));
        return StagePrinter.print("document", stages(workspace, document), pipeline)
                .replace(NBSP, ' ');
    }

    private static Stages stages(Path workspace, String document) {
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(workspace, found));
        boolean several = workspace.endsWith("full") && document.equals("local-agreement");
        Stages stages = pipeline.stages(new DocumentRequest(document, several ? "boras" : null, null), found);
        assertThat(found.list()).isEmpty();
        return stages;
    }
}
