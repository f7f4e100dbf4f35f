package se.overens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.WorkspaceFixture;
import se.overens.judge.VeraPdf;

/** The papers of cases and meetings: from the examples, from a case that says everything, and from one that says little. */
@Tag("once")
class MatterPapersTest {
    private static final Path PAPERS = Path.of("src", "test", "resources", "papers");

    @TempDir
    private Path temp;

    private Shell shell;

    @ParameterizedTest
    @CsvSource({
        "orebro-lan,board-memo,--case,familjecentral-2026",
        "orebro-lan,board-memo,--case,overenskommelse-2025",
        "orebro-lan,board-memo,--case,familjecentral-laxa",
        "orebro-lan,minutes-extract,--case,familjecentral-2026",
        "orebro-lan,minutes-extract,--case,overenskommelse-2025",
        "orebro-lan,cover-letter,--case,overenskommelse-2025",
        "orebro-lan,child-rights-assessment,--case,familjecentral-2026",
        "orebro-lan,child-rights-assessment,--case,overenskommelse-2025",
        "orebro-lan,agenda,--meeting,2026-12-08-ks-askersund",
        "orebro-lan,agenda,--meeting,2026-12-15-ks-laxa",
        "vastra-gotaland,board-memo,--case,samverkansavtal-2023",
        "vastra-gotaland,board-memo,--case,vaven-2026",
        "vastra-gotaland,minutes-extract,--case,samverkansavtal-2023",
        "vastra-gotaland,cover-letter,--case,samverkansavtal-2023",
        "vastra-gotaland,child-rights-assessment,--case,samverkansavtal-2023",
        "vastra-gotaland,agenda,--meeting,2026-12-01-fn-boras"
    })
    void conformToBothStandards(String example, String document, String option, String id) throws IOException {
        assertThat(VeraPdf.failures(Files.readAllBytes(pdf(Path.of("examples", example), document, option, id))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rich,board-memo",
        "rich,minutes-extract",
        "rich,cover-letter",
        "rich,child-rights-assessment",
        "rich,agenda",
        "minimal,board-memo",
        "minimal,minutes-extract",
        "minimal,cover-letter",
        "minimal,child-rights-assessment",
        "minimal,agenda"
    })
    void conformWithMuchAndWithLittle(String workspace, String document) throws IOException {
        assertThat(VeraPdf.failures(Files.readAllBytes(pdf(PAPERS.resolve(workspace), document))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rich", "minimal"})
    void pass(String workspace) {
        shell = Shell.run("check", PAPERS.resolve(workspace));
        assertThat(shell.err() + shell.exit()).isEqualTo("0");
    }

    @Test
    void aMemoSaysAllThatTheCaseSays() throws IOException {
        assertThat(text("rich", "board-memo"))
                .containsSubsequence(
                        "Till kommunstyrelsen",
                        "Sammanfattning",
                        "Förslag till beslut",
                        "1. Kommunstyrelsen antar den regionala överenskommelsen om familjecentraler enligt bilaga 2.",
                        "2. Kommunstyrelsen ger",
                        "Ärendebeskrivning",
                        "Beredning",
                        "Barn- och utbildningsnämnden tillstyrker förslaget (24 februari 2026, § 18).",
                        "Socialnämnden tillstyrker förslaget (25 februari 2026, § 31).",
                        "Kommundirektörens ledningsgrupp har behandlat ärendet (§ 5).",
                        "Ungdomsrådet har behandlat ärendet.",
                        "Kommunstyrelsens arbetsutskott behandlade ärendet den 27 februari 2026.",
                        "Bedömning",
                        "Konsekvenser för barn",
                        "hänger ihop. Prövningen finns i bilaga 3.",
                        "Finansiering",
                        "Kommunledningsförvaltningen",
                        "Olle Svartvik",
                        "Karin Ekeby",
                        "Handläggare: Maja Ek-Lindqvist, utredare, kommunledningsförvaltningen 0583-000 00,",
                        "Bilagor",
                        "Bilaga 6. Underlag om enskilda familjer, 2026-01-12 (sekretess: 26 kap. 1 § OSL)",
                        "Beslutet skickas till",
                        "För genomförande:",
                        "För kännedom:");
    }

    @Test
    void aMemoWithLittleHasNoEmptyHeadings() throws IOException {
        assertThat(text("minimal", "board-memo"))
                .contains("Förslag till beslut Kommunstyrelsen antar överenskommelsen.", "Olle Svartvik Kommundirektör")
                .doesNotContain("Sammanfattning", "Beredning", "Bilagor", "skickas", "1. ");
    }

    /** What the list of headings leaves out is printed all the same. */
    @Test
    void aMemoHasTheHeadingsOfTheMunicipality() throws IOException {
        Path workspace = copy("rich");
        Files.writeString(workspace.resolve("municipalities/askersund.yaml"), """
                        code: "1882"
                        document:
                          memoSections:
                            - {part: description, heading: Ärendet}
                            - {part: proposals, heading: Beslutsförslag}
                            - {part: documents, heading: Beslutsunderlag}
                            - {part: signers}
                        """);
        assertThat(text(workspace, "board-memo"))
                .containsSubsequence(
                        "Ärendet",
                        "Beslutsförslag",
                        "Sammanfattning",
                        "Beredning",
                        "Finansiering",
                        "Beslutsunderlag",
                        "Olle Svartvik",
                        "Beslutet skickas till")
                .doesNotContain("Ärendebeskrivning", "Förslag till beslut", "Bilagor");
    }

    /** The service stamps a page of its own, so the sentence stands before it. */
    @Test
    void anExtractMayBeSignedInAService() throws IOException {
        Path workspace = copy("minimal");
        Path region = workspace.resolve("overens.yaml");
        Files.writeString(region, Files.readString(region).replace("ink", "service"));
        assertThat(text(workspace, "minutes-extract"))
                .containsSubsequence("Bestyrkande Utdraget stämmer med protokollet.", "1 (2)", "Underskrift Utdraget");
    }

    @Test
    void anExtractMayBearAStampOnly() throws IOException {
        Path workspace = copy("minimal");
        Path file = workspace.resolve("cases/familjecentral.yaml");
        String signed = "certifiedBy: {name: blank, title: Sekreterare}";
        Files.writeString(file, Files.readString(file).replace(signed, "stamped: true"));
        assertThat(text(workspace, "minutes-extract"))
                .contains("Det bestyrks med elektronisk stämpel")
                .doesNotContain("Namnförtydligande");
    }

    @Test
    void anExtractSaysWhatWasDecided() throws IOException {
        assertThat(text("rich", "minutes-extract"))
                .containsSubsequence(
                        "§ 47 Regional överenskommelse",
                        "Organ Kommunstyrelsen",
                        "Sammanträdesdatum 2026-03-10",
                        "Diarienummer KS 2026/00123",
                        "Beslut",
                        "1. Kommunstyrelsen antar den regionala överenskommelsen om familjecentraler.",
                        "Sammanfattning av ärendet",
                        "Beredning",
                        "Beslutsunderlag",
                        "Tjänsteskrivelse, 2026-03-02",
                        "Skickas till",
                        "Paragrafen justerades den 13 mars 2026 av Eva Hult (ordförande) och Per Norling.",
                        "Utdraget bestyrks av",
                        "Karin Ekeby",
                        "Kommunsekreterare")
                .contains("Protokollsutdrag 2026-03-10Datum");
        assertThat(text("minimal", "minutes-extract"))
                .contains("Beslut Kommunstyrelsen antar överenskommelsen.", "Namnförtydligande");
    }

    @Test
    void aCoverLetterHasOnePage() throws IOException {
        Path other = pdf(Path.of("examples", "vastra-gotaland"), "cover-letter", "--case", "samverkansavtal-2023");
        assertThat(read(other)).contains("Sida 1 av 1");
        Path letter = pdf(WorkspaceFixture.EXAMPLE, "cover-letter", "--case", "overenskommelse-2025");
        assertThat(read(letter))
                .contains("1 (1)", "Sändlista: Kommunerna i Örebro län; Chefsgrupp för")
                .containsSubsequence(
                        "Till kommunerna i Örebro län",
                        "Regionala samverkansrådet ställde sig bakom förslaget den 16 oktober 2025 (§ 27).",
                        "Vi ber er att",
                        "senast den 31 december 2026.",
                        "Bilagor",
                        "Sändlista");
        assertThat(text("minimal", "cover-letter"))
                .contains("Till kommunerna i Örebro län", "besluta om förslaget i er egen organisation")
                .doesNotContain("Bilagor", "Sändlista", "ersätter");
    }

    /** What is sent is a proposal until it is decided on. */
    @Test
    void aCoverLetterSaysHowFarThePaperHasCome() throws IOException {
        assertThat(text("rich", "cover-letter")).contains("Förslaget är tänkt att gälla från och med den 1 juli 2026");
        Path letter = pdf(Path.of("examples", "vastra-gotaland"), "cover-letter", "--case", "samverkansavtal-2023");
        assertThat(read(letter)).contains("Samverkansavtalet ska gälla från och med den 1 januari 2024.");
        Path other = pdf(WorkspaceFixture.EXAMPLE, "cover-letter", "--case", "overenskommelse-2025");
        assertThat(read(other)).contains("Överenskommelsen ska ersätta 2018 års överenskommelse");

        Path workspace = copy("minimal");
        Path file = workspace.resolve("cases/familjecentral.yaml");
        String decided = "enclosure: {dated: 2026-03-11, validFrom: 2026-07-01, ";
        Files.writeString(file, Files.readString(file).replace("enclosure: {", decided));
        assertThat(text(workspace, "cover-letter"))
                .contains("fatta motsvarande beslut i er", "Beslutet ska gälla från och med den 1 juli 2026.");
    }

    @Test
    void anAgendaHasADate() throws IOException {
        Path workspace = copy("minimal");
        Path file = workspace.resolve("meetings/2026-12-08-sn.yaml");
        Files.writeString(file, Files.readString(file).replace("dated: 2026-11-30\n", ""));
        generate(workspace, "agenda");
        assertThat(shell.err()).contains("error[OV310]", "dated");
    }

    @Test
    void anAssessmentHasItsTenHeadings() throws IOException {
        for (String workspace : new String[] {"rich", "minimal"}) {
            assertThat(text(workspace, "child-rights-assessment"))
                    .containsSubsequence(
                            "1 Ärendet",
                            "2 Berörda barn",
                            "3 Relevanta artiklar",
                            "4 Kunskapsunderlag",
                            "5 Barns och vårdnadshavares åsikter",
                            "6 Handlingsalternativ och konsekvenser",
                            "7 Intresseavvägning",
                            "8 Bedömning av barnets bästa",
                            "9 Kompenserande åtgärder",
                            "10 Återkoppling och uppföljning");
        }
        assertThat(text("rich", "child-rights-assessment"))
                .containsSubsequence(
                        "på vanlig nivå",
                        "Barn 0–6 år i kommunen",
                        "lagen (2018:1197) om Förenta nationernas konvention",
                        "2 Alla barn",
                        "3 Vid alla beslut",
                        "6 Varje barn",
                        "12 Varje barn",
                        "18 Föräldrar",
                        "24 Varje barn",
                        "31 Varje barn",
                        "Anta överenskommelsen",
                        "Ansvarig: Familjecentralens samordnare")
                .contains("Barnrättsprövning 2026-02-10Datum")
                .containsOnlyOnce("3 Vid alla beslut");
        assertThat(text("minimal", "child-rights-assessment"))
                .contains(
                        "Prövningen bygger inte på något särskilt kunskapsunderlag.",
                        "Inget annat alternativ än förslaget har prövats.",
                        "Inga kompenserande åtgärder föreslås.",
                        "Beslutet är förenligt med barnens bästa.");
    }

    @Test
    void anAgendaListsItemsAndPapers() throws IOException {
        assertThat(text("rich", "agenda"))
                .containsSubsequence(
                        "Kallelse till kommunstyrelsen den 8 december 2026",
                        "Tisdag den 8 december 2026, klockan 13.00–16.30",
                        "Sammanträdet är stängt för allmänheten.",
                        "Nr Ärende Diarienummer Föredragande och tid Slag",
                        "KS 2026/00123",
                        "Information",
                        "Ärende 2: Regional överenskommelse om familjecentraler",
                        "Tjänsteskrivelse: Regional överenskommelse om familjecentraler, 2026-03-02",
                        "Bilaga 2.6. Underlag om enskilda familjer, 2026-01-12 (lämnas inte ut: 26 kap. 1 § OSL)",
                        "Bilaga 3.1. Rapport för oktober, 2026-11-20",
                        "Sändlista")
                .contains("Kallelse 2026-12-01Datum")
                .doesNotContain("Ungdomsrådet", "Ärende 1:", "Bilaga 2.7");
        assertThat(text("minimal", "agenda"))
                .contains("klockan 13.00", "Inga handlingar hör till ärendena.")
                .doesNotContain("Plats", "Sändlista", "allmänheten");
    }

    @Test
    void whatMustBeThereIsAskedFor() throws IOException {
        Path workspace = copy("minimal");
        Path file = workspace.resolve("cases/familjecentral.yaml");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replaceAll("(?m)^(dated|handler|signers): .*\n", ""));
        generate(workspace, "board-memo");
        assertThat(shell.err())
                .contains(
                        "error[OV310]",
                        "\"dated\" to cases/familjecentral.yaml",
                        "\"handler.name\" to",
                        "\"signers[0].name\"");
        Files.writeString(file, whole.replaceAll("(?m)^decision: .*\n", ""));
        generate(workspace, "minutes-extract");
        assertThat(shell.err())
                .contains("error[OV253]", "\"decision\" is missing: add it to cases/familjecentral.yaml");
        Files.writeString(file, whole.replaceAll(", certifiedBy: \\{[^}]*}", ""));
        generate(workspace, "minutes-extract");
        assertThat(shell.err())
                .contains("add \"decision.certifiedBy.name\" to", "add \"decision.certifiedBy.title\" to")
                .doesNotContain("OV303");
        Files.writeString(file, whole.replaceAll(", certifiedBy: \\{[^}]*}", ", stamped: false"));
        generate(workspace, "minutes-extract");
        assertThat(shell.err()).contains("add \"decision.certifiedBy.name\" to");
        generate(workspace, "minutes-extract", "--draft");
        assertThat(shell.exit()).as(shell.err()).isZero();
    }

    private String text(String workspace, String document) throws IOException {
        return text(PAPERS.resolve(workspace), document);
    }

    private String text(Path workspace, String document) throws IOException {
        return read(pdf(workspace, document));
    }

    private static String read(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    private Path pdf(Path workspace, String document, String... options) {
        generate(workspace, document, options);
        assertThat(shell.exit()).as(shell.err()).isZero();
        return Path.of(shell.out().strip());
    }

    private void generate(Path workspace, String document, String... options) {
        Object[] arguments = Stream.concat(
                        Stream.of("generate", document, workspace, "--out", temp.resolve("out")), Stream.of(options))
                .toArray();
        shell = Shell.run(arguments);
    }

    private Path copy(String workspace) {
        Path source = PAPERS.resolve(workspace);
        Path target = temp.resolve(workspace);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
