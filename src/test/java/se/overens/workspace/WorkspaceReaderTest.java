package se.overens.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.agreement.Municipality;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;

class WorkspaceReaderTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void aRegionAndTwoMunicipalities() throws IOException {
        write("overens.yaml", """
                schema: overens/1
                region:
                  code: "18"
                definition: orebro
                document:
                  signing: fields
                  parent:
                    title: Överenskommelse
                    adoptedBy: Rådet
                """);
        write("municipalities/laxa.yaml", """
                code: "1860"
                document:
                  caseNumber: KS 1
                  parent:
                    adoptedBy: Nämnden
                parties:
                  - {id: ab, kind: company, name: Mottagningen AB, orgNo: 165599990016}
                signatories:
                  - {party: ab, functions: [midwifery], name: blank, title: Chef}
                centres:
                  - id: laxa
                    functions:
                      - {type: midwifery, provider: ab, unit: Laxå BMM}
                """);
        write("municipalities/askersund.yaml", "code: \"1882\"\nname: Askersund\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(UTF_8));
    }

    private @Nullable Workspace read() {
        return WorkspaceReader.read(folder, diagnostics);
    }

    private Workspace readWithoutFindings() {
        Workspace workspace = read();
        assertThat(diagnostics.list()).isEmpty();
        assertThat(workspace).isNotNull();
        return workspace;
    }

    /** Each finding as its code, its file and line, and its hints. */
    private List<String> findings() {
        return diagnostics.list().stream().map(WorkspaceReaderTest::shown).toList();
    }

    private static String shown(Diagnostic found) {
        String place = found.location() instanceof SourceSpan span
                ? span.file() + ":" + span.line()
                : ((WholeFile) found.location()).file();
        List<String> hints = found.hints().stream()
                .map(hint -> hint.key() + hint.arguments())
                .toList();
        return found.code().id() + " " + place + " " + hints;
    }

    @Test
    void fillsInNamesFromTheRegistry() {
        Workspace workspace = readWithoutFindings();
        assertThat(workspace.profile().region().name()).isEqualTo("Region Örebro län");
        assertThat(workspace.profile().region().county()).isEqualTo("Örebro län");
        assertThat(workspace.profile().region().orgNo()).isEqualTo("232100-0164");
        assertThat(workspace.municipalities()).extracting(Municipality::id).containsExactly("askersund", "laxa");
        Municipality laxa = workspace.municipalities().get(1);
        assertThat(laxa.shortName()).isEqualTo("Laxå");
        assertThat(laxa.name()).isEqualTo("Laxå kommun");
        assertThat(laxa.legalName()).isEqualTo("Laxå kommun");
        assertThat(laxa.orgNo()).isEqualTo("212000-1918");
        assertThat(workspace.municipalities().get(0).name()).isEqualTo("Askersund");
    }

    @Test
    void normalisesNumbersAndNamesOrganisations() {
        Municipality laxa = readWithoutFindings().municipalities().get(1);
        assertThat(laxa.parties().get(0).orgNo()).isEqualTo("559999-0016");
        Signatory signatory = laxa.signatories().get(0);
        assertThat(signatory.organisation()).isEqualTo("Laxå BMM, Mottagningen AB");
        assertThat(signatory.name()).isNotNull().matches(name -> name.isBlank());
    }

    @Test
    void inheritsTheRegionsSettingsKeyByKey() {
        Workspace workspace = readWithoutFindings();
        Municipality laxa = workspace.municipalities().get(1);
        assertThat(laxa.document().caseNumber()).isEqualTo("KS 1");
        assertThat(laxa.document().signing()).isEqualTo(Signing.FIELDS);
        assertThat(laxa.document().parent()).isNotNull();
        assertThat(laxa.document().parent().title()).isEqualTo("Överenskommelse");
        assertThat(laxa.document().parent().adoptedBy()).isEqualTo("Nämnden");
        assertThat(workspace.municipalities().get(0).document().signing()).isEqualTo(Signing.FIELDS);
        assertThat(place(workspace, "document.signing")).isEqualTo("overens.yaml:6:12");
        assertThat(place(workspace, "municipalities.laxa.document.signing")).isEqualTo("overens.yaml:6:12");
        assertThat(place(workspace, "municipalities.laxa.document.parent.adoptedBy"))
                .isEqualTo("municipalities/laxa.yaml:5:16");
    }

    private static @Nullable String place(Workspace workspace, String path) {
        SourceSpan span = workspace.places().find(new ValuePath(path));
        return span == null ? null : span.address();
    }

    @Test
    void aMissingFolderIsNoWorkspace() {
        assertThat(WorkspaceReader.read(folder.resolve("nowhere"), diagnostics)).isNull();
        assertThat(findings())
                .containsExactly("OV802 " + folder.toString().replace('\\', '/') + "/nowhere [OV802.needs[]]");
    }

    @Test
    void aFolderWithoutTheRegionsFileIsNoWorkspace() throws IOException {
        Files.move(folder.resolve("overens.yaml"), folder.resolve("overens.yml"));
        assertThat(read()).isNull();
        assertThat(findings())
                .containsExactly(
                        "OV802 " + folder.toString().replace('\\', '/') + " [OV802.needs[]]",
                        "OV255 overens.yml [OV255.rename[overens.yaml]]");
    }

    @Test
    void aWorkspaceMayHaveNoMunicipality() throws IOException {
        Files.delete(folder.resolve("municipalities/laxa.yaml"));
        Files.delete(folder.resolve("municipalities/askersund.yaml"));
        Files.delete(folder.resolve("municipalities"));
        assertThat(readWithoutFindings().municipalities()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("municipalities/nora.yaml"));
        Files.createSymbolicLink(folder.resolve("municipalities/kumla.yaml"), folder.resolve("gone"));
        Workspace workspace = read();
        assertThat(findings())
                .containsExactly(
                        "OV110 municipalities/kumla.yaml [OV110.link[]]",
                        "OV110 municipalities/nora.yaml [OV110.kind[]]");
        assertThat(workspace).isNotNull();
        assertThat(workspace.municipalities()).hasSize(2);
    }

    @Test
    void municipalitiesMustBeAFolder() throws IOException {
        Files.move(folder.resolve("municipalities"), folder.resolve("other"));
        write("municipalities", "");
        read();
        assertThat(findings()).containsExactly("OV110 municipalities [OV110.folder[]]");
    }

    @Test
    void anotherVersionOfTheFormatIsRefused() throws IOException {
        String text = Files.readString(folder.resolve("overens.yaml"));
        for (String schema : List.of("overens/2", "'overens/2'", "overens/2 # ny")) {
            write("overens.yaml", text.replace("overens/1", schema) + "newKey: 1\n");
            assertThat(read()).isNull();
        }
        assertThat(findings())
                .containsExactly("OV111 overens.yaml:1 []", "OV111 overens.yaml:1 []", "OV111 overens.yaml:1 []");
        write("overens.yaml", text.replace("overens/1", "'overens/1'"));
        assertThat(read()).isNotNull();
        write("overens.yaml", text.replace("overens/1", ""));
        assertThat(read()).isNull();
        assertThat(findings()).last().asString().startsWith("OV103 overens.yaml");
    }

    @Test
    void theFilesNameMustFitItsCode() throws IOException {
        write("municipalities/nora.yaml", "code: \"1881\"\n");
        write("municipalities/kumla (1).yaml", "code: \"1881\"\n");
        write("municipalities/Orebro.v2.yaml", "code: \"1880\"\n");
        write("municipalities/un.known.yaml", "code: \"1899\"\n");
        Workspace workspace = read();
        assertThat(findings())
                .containsExactly(
                        "OV254 municipalities/Orebro.v2.yaml:1 [OV254.rename[orebro.yaml]]",
                        "OV254 municipalities/kumla (1).yaml:1 [OV254.rename[kumla.yaml]]",
                        "OV254 municipalities/nora.yaml:1 [OV254.rename[kumla.yaml], OV254.code[Nora, 1884]]");
        assertThat(workspace).isNotNull();
        // A code that the registry lacks is a matter for the rules.
        assertThat(workspace.municipalities()).extracting(Municipality::id).contains("un-known");
        assertThat(place(workspace, "municipalities.un-known.code")).isEqualTo("municipalities/un.known.yaml:1:7");
    }

    @Test
    void otherFilesAreLeftAloneOrWarnedOf() throws IOException {
        for (String quiet :
                List.of(".hidden.yaml", "laxa.yaml~", "#laxa.yaml#", "laxa.yaml.bak", "notes.md", ".yaml")) {
            write("municipalities/" + quiet, "not: [yaml");
        }
        write("municipalities/old/laxa.yaml", "not: [yaml");
        for (String warned : List.of("nora.yml", "kumla.YAML", "orebro.yaml.txt")) {
            write("municipalities/" + warned, "not: [yaml");
        }
        Workspace workspace = read();
        assertThat(findings())
                .containsExactly(
                        "OV255 municipalities/kumla.YAML [OV255.rename[kumla.yaml]]",
                        "OV255 municipalities/nora.yml [OV255.rename[nora.yaml]]",
                        "OV255 municipalities/orebro.yaml.txt [OV255.rename[orebro.yaml]]");
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(workspace).isNotNull();
    }

    @Test
    void allFaultsOfAllFilesAreFoundAtOnce() throws IOException {
        write(
                "overens.yaml",
                "schema: overens/1\nregion: {cod: \"18\"}\ndefinition: orebro\ndocument: {signing: pen}\n");
        write("municipalities/nora.yaml", "code: \"1884\"\nkommunkod: 1\ncentres: [{functions: [{type: bvc}]}]\n");
        write("municipalities/kumla.yaml", "code: [\n");
        assertThat(read()).isNull();
        assertThat(findings().stream().map(found -> found.replaceAll(" \\[.*", "")))
                .containsExactly(
                        "OV102 overens.yaml:2",
                        "OV106 overens.yaml:4",
                        "OV101 municipalities/kumla.yaml:1",
                        "OV102 municipalities/nora.yaml:2",
                        "OV103 municipalities/nora.yaml:3",
                        "OV106 municipalities/nora.yaml:3",
                        "OV103 municipalities/nora.yaml:3");
    }
}
