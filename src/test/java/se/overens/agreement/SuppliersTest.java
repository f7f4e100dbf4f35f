package se.overens.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.RecordOf;
import se.overens.agreement.matter.Case;
import se.overens.diagnostic.ValuePath;

/** Who is asked for a value that is missing: somebody with a name, as near to the matter as there is. */
class SuppliersTest {
    private static final Contact REGION = contact("Rut", "Strateg");
    private static final Contact TOWN = contact("Maj", null);
    private static final Contact CLINIC = contact("Cia", "Verksamhetschef");
    private static final Contact BOARD = contact("Bo", null);

    private static final Party PARTY = RecordOf.type(
            Party.class, "id", "vc", "kind", PartyKind.COMPANY, "name", "Exempelvården AB", "contact", CLINIC);

    private static final Centre CENTRE = RecordOf.type(
            Centre.class,
            "id",
            "c",
            "functions",
            List.of(RecordOf.type(CentreFunction.class, "type", FunctionType.OTHER, "provider", "vc")));

    private static Contact contact(String name, String title) {
        return new Contact(name, title, null, null, null);
    }

    private static Subject subject(Contact town, Contact handler, Contact ofRegion) {
        Region region = RecordOf.type(Region.class, "code", "18", "name", "Region Örebro län", "contact", ofRegion);
        DocumentSettings settings = RecordOf.type(DocumentSettings.class, "handler", handler);
        RegionProfile profile = RecordOf.type(
                RegionProfile.class,
                "schema",
                "overens/1",
                "region",
                region,
                "definition",
                Definition.OREBRO,
                "document",
                settings);
        Municipality municipality = RecordOf.type(
                Municipality.class,
                "id",
                "laxa",
                "code",
                "1860",
                "name",
                "Laxå kommun",
                "contact",
                town,
                "document",
                settings,
                "parties",
                List.of(PARTY),
                "boards",
                List.of(
                        new Board("bun", "Barnnämnden", null, BOARD, null),
                        new Board("son", "Socialnämnden", null, null, null)),
                "signatories",
                List.of(
                        RecordOf.type(Signatory.class, "party", "region"),
                        RecordOf.type(Signatory.class, "party", "bun"),
                        RecordOf.type(Signatory.class, "party", "son")),
                "centres",
                List.of(CENTRE));
        return new Subject(profile, municipality, CENTRE.withDocument(settings));
    }

    private static String of(Subject subject, String path) {
        return Suppliers.of(subject, new ValuePath(path));
    }

    @Test
    void areTheContactsOfTheAuthorities() {
        Subject subject = subject(TOWN, null, REGION);
        assertThat(of(subject, "region.county")).isEqualTo("Rut, Strateg, Region Örebro län");
        assertThat(of(subject, "municipalities.laxa.agreement.term")).isEqualTo("Maj, Laxå kommun");
        assertThat(of(subject, "municipalities.laxa.parties[0].orgNo"))
                .isEqualTo("Cia, Verksamhetschef, Exempelvården AB");
        assertThat(of(subject, "municipalities.laxa.signatories[0].title"))
                .isEqualTo("Rut, Strateg, Region Örebro län");
        assertThat(of(subject, "municipalities.laxa.signatories[1].title")).isEqualTo("Bo, Barnnämnden");
        assertThat(of(subject, "municipalities.laxa.boards[1].caseNumber")).isEqualTo("Maj, Laxå kommun");
        assertThat(of(subject, "municipalities.laxa.centres[0].functions[0].unit"))
                .isEqualTo("Cia, Verksamhetschef, Exempelvården AB");
    }

    @Test
    void areTheHandlerForThePaper() {
        Subject subject = subject(TOWN, contact("Hans", "Jurist"), null);
        assertThat(of(subject, "municipalities.laxa.document.caseNumber")).isEqualTo("Hans, Jurist, Laxå kommun");
        assertThat(of(subject, "region.county")).isEqualTo("Hans, Jurist, Region Örebro län");
    }

    @Test
    void areTheOrganisationsWhenNobodyIsNamed() {
        Subject subject = subject(null, null, null);
        assertThat(of(subject, "region.county")).isEqualTo("Region Örebro län");
        assertThat(of(subject, "municipalities.laxa.document.caseNumber")).isEqualTo("Laxå kommun");
        assertThat(of(subject, "municipalities.laxa.signatories[2].title")).isEqualTo("Socialnämnden");
        assertThat(of(subject, "municipalities.laxa.signatories[9].title")).isEqualTo("Laxå kommun");
    }

    @Test
    void areTheHandlerOfACase() {
        Case matter = RecordOf.type(Case.class, "id", "fc", "title", "T", "handler", TOWN, "body", "Kommunstyrelsen");
        Subject whole = subject(null, null, null);
        Subject subject = new Subject(whole.profile(), whole.municipality(), null, matter, null);
        assertThat(of(subject, "cases.fc.number")).isEqualTo("Maj, Kommunstyrelsen");
    }
}
