package se.overens.agreement;

import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.overens.RecordOf;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** A municipality that satisfies every rule; a test changes one thing. */
final class Given {
    static final DocumentSettings NO_SETTINGS = RecordOf.type(DocumentSettings.class);

    Region region = RecordOf.type(
            Region.class, "code", "18", "name", "Region Örebro län", "orgNo", "232100-0164", "county", "Örebro län");
    String code = "1860";
    String shortName = "Laxå";
    String orgNo = "212000-1918";
    final List<Strategy> strategies = new ArrayList<>(List.of(strategy("one"), strategy("two")));
    final List<Board> boards = new ArrayList<>(List.of(board("bun", "Barnnämnden"), board("sn", "Socialnämnden")));
    final List<Party> parties = new ArrayList<>(List.of(company("ab", "559999-0016")));
    final List<CentreFunction> functions = new ArrayList<>(List.of(
            function(MIDWIFERY, "region", "Laxå vårdcentral"),
            function(CHILD_HEALTH, "region", "Laxå vårdcentral"),
            function(OPEN_PRESCHOOL, "bun", "Öppna förskolan"),
            function(PREVENTIVE_SOCIAL, "sn", null)));
    final List<Centre> otherCentres = new ArrayList<>();
    final List<Signatory> signatories = new ArrayList<>(List.of(
            signatory("region", MIDWIFERY, CHILD_HEALTH),
            signatory("bun", OPEN_PRESCHOOL),
            signatory("municipality", PREVENTIVE_SOCIAL)));

    static Strategy strategy(String id) {
        return new Strategy(id, "Strategi", null, null, null, null, List.of());
    }

    static Board board(String id, String name) {
        return RecordOf.type(Board.class, "id", id, "name", name);
    }

    static Party company(String id, String orgNo) {
        return RecordOf.type(
                Party.class,
                "id",
                id,
                "kind",
                PartyKind.COMPANY,
                "name",
                "Mottagningen AB",
                "orgNo",
                orgNo,
                "contractedBy",
                "region");
    }

    static CentreFunction function(FunctionType type, String provider, String unit) {
        return RecordOf.type(CentreFunction.class, "type", type, "provider", provider, "unit", unit);
    }

    static Signatory signatory(String party, FunctionType... functions) {
        return RecordOf.type(Signatory.class, "party", party, "functions", Arrays.asList(functions), "title", "Chef");
    }

    static Centre centre(String id, Colocation colocation, List<CentreFunction> functions) {
        return RecordOf.type(Centre.class, "id", id, "colocation", colocation, "functions", functions);
    }

    Centre centre() {
        return centre("laxa", Colocation.FULL, functions);
    }

    RegionProfile profile() {
        return RecordOf.type(
                RegionProfile.class,
                "schema",
                RegionProfile.SCHEMA,
                "region",
                region,
                "definition",
                Definition.OREBRO,
                "document",
                NO_SETTINGS,
                "strategies",
                strategies);
    }

    Municipality municipality() {
        List<Centre> centres = new ArrayList<>(List.of(centre()));
        centres.addAll(otherCentres);
        return RecordOf.type(
                Municipality.class,
                "id",
                "laxa",
                "code",
                code,
                "shortName",
                shortName,
                "name",
                "Laxå kommun",
                "legalName",
                "Laxå kommun",
                "orgNo",
                orgNo,
                "document",
                NO_SETTINGS,
                "boards",
                boards,
                "parties",
                parties,
                "signatories",
                signatories,
                "centres",
                centres);
    }

    /** What all rules find: code, path and arguments of each finding, then its label and hints. */
    List<String> findings() {
        Diagnostics diagnostics = new Diagnostics();
        Rules.check(profile(), municipality(), diagnostics);
        return diagnostics.list().stream().map(Given::shown).toList();
    }

    private static String shown(Diagnostic found) {
        StringBuilder text = new StringBuilder(found.code().id())
                .append(' ')
                .append(((ValuePath) found.location()).text())
                .append(' ')
                .append(found.sentence().arguments());
        if (found.label() != null) {
            text.append(" ^").append(found.label().key()).append(found.label().arguments());
        }
        found.hints().forEach(hint -> text.append(" =").append(hint.key()).append(hint.arguments()));
        return text.toString();
    }
}
