package se.overens.agreement;

import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.RecordOf;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.agreement.rule.Known;
import se.overens.agreement.rule.LittleRegister;
import se.overens.agreement.rule.Rules;
import se.overens.agreement.terms.Confidentiality;
import se.overens.agreement.terms.Coordinator;
import se.overens.agreement.terms.CostItem;
import se.overens.agreement.terms.Economy;
import se.overens.agreement.terms.Governance;
import se.overens.agreement.terms.Invoicing;
import se.overens.agreement.terms.Share;
import se.overens.agreement.terms.TargetGroup;
import se.overens.agreement.terms.Term;
import se.overens.agreement.terms.Terms;
import se.overens.agreement.words.Words;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;
import se.overens.diagnostic.ValuePath;

/** A municipality that satisfies every rule; a test changes one thing. */
public final class Given {
    public static final DocumentSettings NO_SETTINGS = RecordOf.type(DocumentSettings.class);

    public Region region = RecordOf.type(
            Region.class, "code", "18", "name", "Region Örebro län", "orgNo", "232100-0164", "county", "Örebro län");
    public String code = "1860";
    public String shortName = "Laxå";
    public String orgNo = "212000-1918";
    public final List<Strategy> strategies = new ArrayList<>(List.of(strategy("one"), strategy("two")));
    public final List<Board> boards =
            new ArrayList<>(List.of(board("bun", "Barnnämnden"), board("sn", "Socialnämnden")));
    public final List<Party> parties = new ArrayList<>(List.of(company("ab", "559999-0016")));
    public final List<CentreFunction> functions = new ArrayList<>(List.of(
            function(MIDWIFERY, "region", "Laxå vårdcentral"),
            function(CHILD_HEALTH, "region", "Laxå vårdcentral"),
            function(OPEN_PRESCHOOL, "bun", "Öppna förskolan"),
            function(PREVENTIVE_SOCIAL, "sn", null)));
    public final List<Centre> otherCentres = new ArrayList<>();
    public final List<Signatory> signatories = new ArrayList<>(List.of(
            signatory("region", MIDWIFERY, CHILD_HEALTH),
            signatory("bun", OPEN_PRESCHOOL),
            signatory("municipality", PREVENTIVE_SOCIAL)));

    public DeclaredClassification classification;
    public Definition definition;
    public LocalDate openedOn;
    public Colocation colocation = Colocation.FULL;
    public final List<Premises> premises =
            new ArrayList<>(List.of(RecordOf.type(Premises.class, "id", "p1", "tenant", "bun")));
    public final List<OpeningHours> openingHours = new ArrayList<>();
    public DocumentSettings document = NO_SETTINGS;
    public TargetGroup targetGroup = RecordOf.type(TargetGroup.class, "ageFrom", 0, "ageTo", 6);
    public Governance governance;
    public Coordinator coordinator;
    public final List<CostItem> items = new ArrayList<>(List.of(RecordOf.type(
            CostItem.class,
            "id",
            "rent",
            "label",
            "Hyra",
            "annualAmount",
            Money.fromText("480 000"),
            "shares",
            List.of(share("bun", "33,33"), share("region", "33,33"), share("ab", "33,34")))));
    public Invoicing invoicing;
    public Confidentiality confidentiality;
    public Term term;
    public final List<Attachment> attachments = new ArrayList<>();
    public final List<Adoption> decisions = new ArrayList<>();
    public final List<Addition> additions = new ArrayList<>();
    public RegionalAgreement regionalAgreement;
    public Words words = RecordOf.type(Words.class);
    public final List<UniformConcept> uniform = new ArrayList<>();
    public final Map<String, RuleSeverity> severity = new LinkedHashMap<>();
    public Case matter;
    public Meeting meeting;

    public static Strategy strategy(String id) {
        return new Strategy(id, "Strategi", null, null, null, null, List.of());
    }

    public static Board board(String id, String name) {
        return RecordOf.type(Board.class, "id", id, "name", name);
    }

    public static Party company(String id, String orgNo) {
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

    public static CentreFunction function(FunctionType type, String provider, String unit) {
        return RecordOf.type(CentreFunction.class, "type", type, "provider", provider, "unit", unit);
    }

    public static Signatory signatory(String party, FunctionType... functions) {
        return RecordOf.type(Signatory.class, "party", party, "functions", Arrays.asList(functions), "title", "Chef");
    }

    public static Centre centre(String id, Colocation colocation, List<CentreFunction> functions) {
        return RecordOf.type(Centre.class, "id", id, "colocation", colocation, "functions", functions);
    }

    public Terms terms() {
        return RecordOf.type(
                Terms.class,
                "targetGroup",
                targetGroup,
                "governance",
                governance,
                "coordinator",
                coordinator,
                "economy",
                RecordOf.type(Economy.class, "items", items, "invoicing", invoicing),
                "confidentiality",
                confidentiality,
                "term",
                term,
                "attachments",
                attachments,
                "decisions",
                decisions);
    }

    public Centre centre() {
        return RecordOf.type(
                Centre.class,
                "id",
                "laxa",
                "name",
                "Solrosen",
                "classification",
                classification,
                "definition",
                definition,
                "openedOn",
                openedOn,
                "colocation",
                colocation,
                "functions",
                functions,
                "premises",
                premises,
                "openingHours",
                openingHours,
                "document",
                document,
                "agreement",
                terms(),
                "additions",
                additions);
    }

    public static Share share(String party, String share) {
        return new Share(party, Percentage.fromText(share));
    }

    public static Adoption adoption(String body, String date) {
        return RecordOf.type(Adoption.class, "body", body, "date", LocalDate.parse(date));
    }

    public RegionProfile profile() {
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
                strategies,
                "regionalAgreement",
                regionalAgreement,
                "words",
                words,
                "uniform",
                uniform,
                "severity",
                severity);
    }

    public Municipality municipality() {
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
    public List<String> findings() {
        Diagnostics diagnostics = new Diagnostics();
        List<Case> cases = matter == null ? List.of() : List.of(matter);
        Known known = new Known(
                List.of(municipality()),
                cases,
                () -> List.of("board-memo", "agenda"),
                name -> name.equals("board-memo") ? "Tjänsteskrivelse" : name,
                Set.of("nora"));
        Rules rules = Rules.with(new LittleRegister(), known);
        rules.check(new Subject(profile(), municipality(), null, matter, meeting), diagnostics);
        rules.compare(profile(), List.of(municipality()), diagnostics);
        return diagnostics.list().stream().map(Given::shown).toList();
    }

    /** A finding as text; a warning has W after its code. */
    public static String shown(Diagnostic found) {
        boolean warned = found.severity() == Severity.WARNING;
        StringBuilder text = new StringBuilder(found.code().id())
                .append(warned ? "W " : " ")
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
