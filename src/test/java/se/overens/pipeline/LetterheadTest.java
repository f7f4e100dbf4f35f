package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;

/** Whose name, mark and address stand around the text. */
class LetterheadTest {
    private static final Path THEMED = Path.of("examples", "vastra-gotaland");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "agenda,2026-12-01-fn-boras,Förskolenämnden",
        "minutes-extract,vaven-2026,Förskolenämnden",
        "board-memo,vaven-2026,Förskoleförvaltningen",
        "child-rights-assessment,vaven-2026,Förskoleförvaltningen"
    })
    void ofAMunicipalitysOwnPapersIsTheMunicipalitys(String document, String matter, String unit) {
        Furniture furniture = of(THEMED, DocumentRequest.ofMatter(document, matter));
        assertThat(furniture.logo()).isNull();
        assertThat(furniture.sender()).isEqualTo("Borås Stad");
        assertThat(furniture.unit()).isEqualTo(unit);
        assertThat(furniture.addresses())
                .containsExactly(
                        new Reference("Postadress", "Box 1002, 509 99 Exempelstad"),
                        new Reference("Organisationsnummer", "212000-1561"));
        assertThat(furniture.addressColumns()).isEqualTo(2);
        assertThat(furniture.pageNumber()).isEqualTo("Sida {n} av {total}");
    }

    @Test
    void namesTheMunicipalitysContactWhereNobodyHandlesTheCase() {
        DocumentRequest agenda = DocumentRequest.ofMatter("agenda", null);
        assertThat(of(THEMED, agenda).contact())
                .contains(new Reference("Kontakt", "Frida Jernberg"), new Reference("Telefon", "031-390 06 32"));
        assertThat(of(THEMED, agenda.asPublication(true)).contact())
                .extracting(Reference::label)
                .containsExactly("Kontakt");
    }

    @Test
    void namesTheContactOfTheBoardThatMeets() throws IOException {
        Path workspace = WorkspaceFixture.copyTo(temp).folder();
        Path askersund = workspace.resolve("municipalities/askersund.yaml");
        String boards = "boards:\n  - {id: ks, name: Kommunstyrelsen, contact: {name: Olle Svartvik}}\n";
        Files.writeString(askersund, Files.readString(askersund).replace("boards:\n", boards));
        assertThat(of(workspace, DocumentRequest.ofMatter("agenda", "2026-12-08-ks-askersund"))
                        .contact())
                .containsExactly(new Reference("Kontakt", "Olle Svartvik"));
    }

    @ParameterizedTest
    @CsvSource({"board-memo", "minutes-extract", "cover-letter"})
    void ofTheRegionsPapersIsTheThemes(String document) {
        Furniture furniture = of(THEMED, DocumentRequest.ofMatter(document, "samverkansavtal-2023"));
        assertThat(furniture.logo()).isNotNull();
        assertThat(furniture.sender()).isEqualTo("Västra Götalandsregionen");
        assertThat(furniture.unit()).isEqualTo("Familjecentraler i Västra Götaland");
        assertThat(furniture.addresses()).contains(new Reference("Webb", "www.example.se"));
    }

    @Test
    void ofAnAgreementIsTheThemes() {
        Furniture furniture = of(THEMED, new DocumentRequest("local-agreement", "boras", "vaven"));
        assertThat(furniture.logo()).isNotNull();
        assertThat(furniture.unit()).isEqualTo("Familjecentraler i Västra Götaland");
        assertThat(furniture.addresses()).contains(new Reference("Webb", "www.example.se"));
    }

    /** A theme belongs to whoever the workspace belongs to. */
    @Test
    void ofAMunicipalityWithAWorkspaceOfItsOwnIsTheThemes() throws IOException {
        Path workspace = WorkspaceFixture.copyTo(temp).folder();
        Files.writeString(workspace.resolve("theme.yaml"), "header: {unit: Kommunledningskontoret}");
        Path region = workspace.resolve("overens.yaml");
        Files.writeString(
                region, Files.readString(region).replace("document:\n", "document:\n  sender: Askersunds kommun\n"));
        Furniture furniture = of(workspace, DocumentRequest.ofMatter("agenda", "2026-12-08-ks-askersund"));
        assertThat(furniture.unit()).isEqualTo("Kommunledningskontoret");
        assertThat(furniture.addresses()).isEmpty();
    }

    @Test
    void saysWhichUnitOfTheRegionWhereNoThemeDoes() {
        DocumentRequest memo = DocumentRequest.ofMatter("board-memo", "overenskommelse-2025");
        assertThat(of(WorkspaceFixture.EXAMPLE, memo).unit()).isEqualTo("Område välfärd och folkhälsa");
    }

    private static Furniture of(Path workspace, DocumentRequest request) {
        Diagnostics found = new Diagnostics();
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(workspace, found));
        Stages stages = pipeline.stages(request, found);
        assertThat(found.hasErrors()).as(found.list().toString()).isFalse();
        return Objects.requireNonNull(stages.document()).furniture();
    }
}
