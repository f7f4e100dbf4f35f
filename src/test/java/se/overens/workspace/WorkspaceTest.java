package se.overens.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.RecordOf;
import se.overens.agreement.Definition;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Municipality;
import se.overens.agreement.Region;
import se.overens.agreement.RegionProfile;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Message;
import se.overens.yaml.SourceMap;

class WorkspaceTest {
    private static final DocumentSettings NO_SETTINGS = RecordOf.type(DocumentSettings.class);

    private final Diagnostics diagnostics = new Diagnostics();

    private static Workspace workspace(Stream<String> codes) {
        Region region = RecordOf.type(Region.class, "code", "18", "name", "Region Örebro län", "county", "Örebro län");
        RegionProfile profile = RecordOf.type(
                RegionProfile.class,
                "schema",
                RegionProfile.SCHEMA,
                "region",
                region,
                "definition",
                Definition.OREBRO,
                "document",
                NO_SETTINGS);
        List<Municipality> municipalities =
                codes.map(WorkspaceTest::municipality).toList();
        return new Workspace(profile, municipalities, List.of(), List.of(), Map.of(), Look.PLAIN, new SourceMap());
    }

    private static Municipality municipality(String code) {
        RegisteredMunicipality known = Registry.sweden().municipality(code);
        return RecordOf.type(
                Municipality.class,
                "id",
                known.id(),
                "code",
                code,
                "shortName",
                known.shortName(),
                "name",
                code.equals("1880") ? "Örebro Stad" : known.name(),
                "legalName",
                known.legalName(),
                "orgNo",
                known.orgNo(),
                "document",
                NO_SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orebro", "1880", "Örebro", "ÖREBRO KOMMUN", "O\u0308rebro", "örebro stad"})
    void findsByIdCodeAndName(String asked) {
        Municipality found = workspace(Stream.of("1860", "1880")).find(asked, diagnostics);
        assertThat(found).isNotNull().extracting(Municipality::code).isEqualTo("1880");
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lxaa | OV250.meant[laxa]",
                "Nora | OV250.add[Nora kommun, nora.yaml]",
                "1884 | OV250.add[Nora kommun, nora.yaml]",
                "Laholm | OV250.elsewhere[Laholms kommun, Hallands län]",
                "zzz |",
            })
    void saysWhatWasMeant(String asked, String hint) {
        assertThat(workspace(Stream.of("1860", "1880")).find(asked, diagnostics))
                .isNull();
        Diagnostic found = diagnostics.list().get(0);
        assertThat(found.sentence()).isEqualTo(Message.of("OV250", asked));
        Stream<String> expected = Stream.of(hint == null ? "" : hint, "OV250.known[laxa, orebro]");
        assertThat(found.hints().stream().map(message -> message.key() + message.arguments()))
                .containsExactlyElementsOf(
                        expected.filter(text -> !text.isEmpty()).toList());
    }

    @Test
    void listsNamesOnlyWhenTheyAreFew() {
        Stream<String> gothenburgAndItsNeighbours = Registry.sweden().municipalities().stream()
                .map(RegisteredMunicipality::code)
                .filter(code -> code.startsWith("14"));
        workspace(gothenburgAndItsNeighbours).find("zzz", diagnostics);
        workspace(Stream.of()).find("zzz", diagnostics);
        assertThat(diagnostics.list())
                .singleElement()
                .extracting(Diagnostic::hints)
                .isEqualTo(List.of());
    }
}
