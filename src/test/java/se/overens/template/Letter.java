package se.overens.template;

import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.overens.RecordOf;
import se.overens.agreement.Centre;
import se.overens.agreement.Colocation;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Municipality;
import se.overens.agreement.Operator;
import se.overens.agreement.ParentAgreement;
import se.overens.agreement.PersonName;
import se.overens.agreement.Region;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.agreement.Strategy;
import se.overens.agreement.words.NounForms;
import se.overens.agreement.words.Words;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** An invented letter of intent, changed by each test as it needs. */
public final class Letter {
    /** The built-in templates, as they stand in the source tree. */
    public static final TemplatePack PACK = pack();

    public String municipalityName = "Laxå kommun";
    public String regionName = "Region Örebro län";
    public Signing signing = Signing.FIELDS;
    public @Nullable LocalDate plannedOpening = LocalDate.of(2027, 3, 1);
    public @Nullable Colocation colocation = Colocation.FULL;
    public @Nullable String applicationTo = null;
    public @Nullable LocalDate adoptedOn = LocalDate.of(2025, 10, 16);
    public @Nullable String adoptedBy = "Regionala samverkansrådet";
    public @Nullable String parentTitle = "Överenskommelse om familjecentraler i Örebro län";
    public String centreNoun = "familjecentral";
    public List<Strategy> strategies = new ArrayList<>(List.of(
            new Strategy(
                    "parentalSupport",
                    "Regional strategi för föräldraskapsstöd",
                    "Rätt stöd till alla föräldrar ger goda förutsättningar för barns uppväxt",
                    "Region Örebro län",
                    2024,
                    "2024–2030",
                    List.of("Ett kunskapsbaserat arbetssätt", "Ett tillgängligt stöd", "En stödjande organisation")),
            new Strategy(
                    "development",
                    "Tillväxt och hållbar utveckling i Örebro län",
                    "Regional utvecklingsstrategi",
                    "Region Örebro län",
                    2022,
                    "2022–2030",
                    List.of())));
    public List<Operator> operators = new ArrayList<>(List.of(
            new Operator("Laxå vårdcentral", "region", "Region Örebro län", List.of(MIDWIFERY, CHILD_HEALTH)),
            new Operator("Laxå kommun", "municipality", "Laxå kommun", List.of(OPEN_PRESCHOOL, PREVENTIVE_SOCIAL))));
    public List<Signatory> signatories = new ArrayList<>(List.of(
            signatory("region", "Anna Exempelsson", "Verksamhetschef", null, CHILD_HEALTH),
            signatory("region", "Bo Påhitt", "Verksamhetschef", null, MIDWIFERY),
            signatory("municipality", "blank", "Rektor", "Laxå kommun, öppna förskolan", OPEN_PRESCHOOL),
            signatory("municipality", "Cecilia Ngo-Ängström", "Enhetschef", null, PREVENTIVE_SOCIAL)));

    /** A signatory, whose name may be {@code blank}. */
    public static Signatory signatory(
            String party,
            @Nullable String name,
            @Nullable String title,
            @Nullable String organisation,
            FunctionType... functions) {
        PersonName person = name == null ? null : PersonName.fromText(name);
        return RecordOf.type(
                Signatory.class,
                "party",
                party,
                "functions",
                List.of(functions),
                "name",
                person,
                "title",
                title,
                "organisation",
                organisation);
    }

    /** The variables of the letter. */
    public TemplateData data() {
        DocumentSettings document = document();
        Centre centre = RecordOf.type(
                Centre.class,
                "id",
                "familjecentral",
                "plannedOpening",
                plannedOpening,
                "colocation",
                colocation,
                "applicationTo",
                applicationTo);
        Municipality municipality = RecordOf.type(
                Municipality.class,
                "id",
                "laxa",
                "code",
                "1860",
                "shortName",
                "Laxå",
                "name",
                municipalityName,
                "legalName",
                "Laxå kommun",
                "document",
                document,
                "signatories",
                signatories,
                "centres",
                List.of(centre));
        Region region = RecordOf.type(
                Region.class, "code", "18", "name", regionName, "legalName", regionName, "county", "Örebro län");
        return variables(document, centre, municipality, region);
    }

    private DocumentSettings document() {
        ParentAgreement parent = RecordOf.type(
                ParentAgreement.class,
                "title",
                parentTitle,
                "adoptedOn",
                adoptedOn,
                "adoptedBy",
                adoptedBy,
                "goal",
                "att det ska finnas minst en familjecentral i varje kommun");
        return RecordOf.type(
                DocumentSettings.class,
                "caseNumber",
                "KS 2026/00123",
                "dated",
                LocalDate.of(2026, 3, 2),
                "signing",
                signing,
                "parent",
                parent);
    }

    private TemplateData variables(DocumentSettings document, Centre centre, Municipality municipality, Region region) {
        ValuePath root = new ValuePath("municipalities.laxa");
        Map<String, TemplateData.Variable> variables = new LinkedHashMap<>();
        variables.put("region", new TemplateData.Variable(region, new ValuePath("region")));
        variables.put("municipality", new TemplateData.Variable(municipality, root));
        variables.put(
                "centre", new TemplateData.Variable(centre, root.key("centres").item(0)));
        variables.put("document", new TemplateData.Variable(document, new ValuePath("document")));
        variables.put("strategies", new TemplateData.Variable(strategies, new ValuePath("strategies")));
        variables.put(
                "operators",
                new TemplateData.Variable(operators, root.key("centres").item(0).key("functions")));
        variables.put("signatories", new TemplateData.Variable(signatories, root.key("signatories")));
        variables.put(
                "centreNoun", new TemplateData.Variable(NounForms.of(null, centreNoun), new ValuePath("definition")));
        variables.put(
                "words", new TemplateData.Variable(RecordOf.type(Words.class).completed(), new ValuePath("words")));
        variables.put(
                "agreementNoun",
                new TemplateData.Variable(NounForms.of(null, "samverkansavtal"), new ValuePath("words.agreement")));
        variables.put("publishing", new TemplateData.Variable(false, ValuePath.ROOT));
        return new TemplateData(variables);
    }

    /** What the letter's template prints. */
    public @Nullable Rendering render(Diagnostics diagnostics) {
        TemplateEngine engine = TemplateEngine.load(PACK, diagnostics);
        return engine == null ? null : engine.render("letter-of-intent", data(), diagnostics);
    }

    private static TemplatePack pack() {
        Path root = Path.of("templates");
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TemplatePack(files, "templates/");
    }
}
