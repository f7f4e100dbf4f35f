package se.overens.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.DayOfYear;
import se.overens.agreement.Money;
import se.overens.agreement.Percentage;
import se.overens.agreement.TimeOfDay;
import se.overens.yaml.Expected;

/** Files of one kind, made from what is expected: a good one with every key, and many with one thing changed. */
final class SchemaCorpus {
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("RegionProfile.schema", "overens/1"),
            Map.entry("Region.code", "\"18\""),
            Map.entry("Municipality.code", "\"1860\""),
            Map.entry("Party.code", "\"1860\""),
            Map.entry("Region.orgNo", "212000-1918"),
            Map.entry("Municipality.orgNo", "212000-1918"),
            Map.entry("Party.orgNo", "212000-1918"),
            Map.entry("Attachment.sha256", "\"" + "0a".repeat(32) + "\""),
            Map.entry("CaseDocument.sha256", "\"" + "0a".repeat(32) + "\""),
            Map.entry("MeetingDocument.sha256", "\"" + "0a".repeat(32) + "\""),
            Map.entry("ThemeFile.ColourNames.text", "\"#1B4B6B\""),
            Map.entry("ThemeFile.ColourNames.heading", "\"#1B4B6B\""),
            Map.entry("ThemeFile.ColourNames.rule", "\"#1B4B6B\""),
            Map.entry("ThemeFile.pageNumber", "\"{n} ({total})\""));

    private static final Map<Class<?>, List<String>> CLASSES = Map.of(
            Percentage.class,
            List.of("50", "33.33", "\"33,33\"", "60 %", "\"33,333\"", "hundra", "\"\""),
            Money.class,
            List.of("480000", "480 000", "12.50", "\"12,50\"", "-5", "mycket", "\"48 0000\""),
            DayOfYear.class,
            List.of("10-01", "02-29", "02-30", "13-01", "\"1001\"", "[10-01]"),
            TimeOfDay.class,
            List.of("09:00", "9.30", "23.59", "24:00", "\"9:75\"", "nio"),
            AutoNumber.class,
            List.of("auto", "3", "\"3\"", "0", "-1", "10000", "fem"));

    private static final Map<Expected.Plain, List<String>> PLAIN = Map.of(
            Expected.Plain.WHOLE_NUMBER,
            List.of("5", "-5", "\"5\"", "007", "1.5", "tre", "1234567890"),
            Expected.Plain.DECIMAL,
            List.of("12.5", "12", "\"12,5\"", "-12.5", "tolv", "true"),
            Expected.Plain.TRUTH,
            List.of("true", "false", "\"true\"", "ja", "yes", "1", "on"),
            Expected.Plain.DATE,
            List.of("2026-03-02", "\"2026-03-02\"", "2026-02-30", "2026-13-01", "2 mars 2026", "20260302", "2026-3-2"));

    private final List<Case> cases = new ArrayList<>();

    private SchemaCorpus() {}

    /**
     * One file.
     *
     * @param what what was changed, such as {@code centres[].id: missing}
     * @param layered true if an earlier layer may hold what is missing
     */
    record Case(String what, String yaml, boolean layered) {}

    /** Text before and after the place of a value. */
    private record Around(String before, String after, String path) {
        Around into(String left, String right, String step) {
            return new Around(before + left, right + after, path + step);
        }

        String with(String value) {
            return before + value + after;
        }
    }

    static List<Case> of(SchemaKind kind) {
        SchemaCorpus corpus = new SchemaCorpus();
        Expected.Mapping file = Expected.of(kind.type());
        corpus.add("good", sample("", file), "", false);
        corpus.spoil("", file, new Around("", "", ""), false, kind == SchemaKind.MUNICIPALITY);
        return corpus.cases;
    }

    private void add(String path, String yaml, String what, boolean layered) {
        cases.add(new Case(path + what, yaml, layered));
    }

    /** A good value; {@code key} is the record's name and its component's. */
    static String sample(String key, Expected expected) {
        if (expected instanceof Expected.Mapping mapping) {
            return "{" + String.join(", ", entries(mapping).values()) + "}";
        } else if (expected instanceof Expected.Items items) {
            return "[" + sample(key, items.item()) + "]";
        } else if (expected instanceof Expected.AnyKeys any) {
            return "{ett: " + sample(key, any.value()) + "}";
        } else if (expected instanceof Expected.Word word) {
            return word.words().get(0);
        } else if (expected instanceof Expected.Plain plain) {
            return PLAIN.get(plain).get(0);
        }
        Class<?> type = ((Expected.Text) expected).type();
        return type != null && CLASSES.containsKey(type) ? CLASSES.get(type).get(0) : SAMPLES.getOrDefault(key, "text");
    }

    private static Map<String, String> entries(Expected.Mapping mapping) {
        Map<String, String> entries = new LinkedHashMap<>();
        String owner = Titles.nameOf(mapping.type());
        for (Expected.Key key : mapping.keys()) {
            entries.put(key.name(), key.name() + ": " + sample(owner + "." + key.name(), key.value()));
        }
        return entries;
    }

    private void spoil(String key, Expected expected, Around around, boolean layered, boolean first) {
        List<String> others = others(key, expected);
        for (String other : others) {
            add(around.path(), around.with(other), ": " + other, false);
        }
        if (expected instanceof Expected.Mapping mapping) {
            spoilKeys(mapping, around, layered, first);
        } else if (expected instanceof Expected.Items items) {
            for (String item : List.of("null", "\"\"")) {
                add(around.path(), around.with("[" + item + "]"), "[]: " + item, false);
            }
            spoil(key, items.item(), around.into("[", "]", "[]"), false, first);
        } else if (expected instanceof Expected.AnyKeys any) {
            spoil(key, any.value(), around.into("{ett: ", "}", ".*"), false, false);
        }
    }

    private void spoilKeys(Expected.Mapping mapping, Around around, boolean layered, boolean municipality) {
        Map<String, String> entries = entries(mapping);
        String owner = Titles.nameOf(mapping.type());
        for (Expected.Key key : mapping.keys()) {
            Map<String, String> rest = new LinkedHashMap<>(entries);
            rest.remove(key.name());
            String others = String.join(", ", rest.values());
            String path = "." + key.name();
            add(around.path() + path, around.with("{" + others + "}"), ": missing", layered);
            boolean separate = !others.isEmpty();
            String comma = separate ? ", " : "";
            String wrong = key.name().charAt(0) + "q" + key.name().substring(1);
            String value = sample(owner + "." + key.name(), key.value());
            add(
                    around.path() + path,
                    around.with("{" + others + comma + wrong + ": " + value + "}"),
                    ": misspelt",
                    false);
            Around inner = around.into("{" + others + comma + key.name() + ": ", "}", path);
            add(inner.path(), inner.with("null"), ": null", layered);
            boolean layer = municipality
                    && List.of("Municipality", "Centre").contains(owner)
                    && WorkspaceReader.LAYERED.contains(key.name());
            spoil(owner + "." + key.name(), key.value(), inner, layered || layer, municipality);
        }
    }

    /** Other values for the place of one: good ones and bad ones. */
    private static List<String> others(String key, Expected expected) {
        if (expected instanceof Expected.Mapping) {
            return List.of("text", "[a]", "5");
        } else if (expected instanceof Expected.Items) {
            return List.of("text", "{a: b}", "5", "[]");
        } else if (expected instanceof Expected.AnyKeys) {
            return List.of("text", "[a]", "{}", "{a: null}", "{a: [b]}");
        } else if (expected instanceof Expected.Word) {
            return List.of("nonsens", "5", "[a]", "true");
        } else if (expected instanceof Expected.Plain plain) {
            return PLAIN.get(plain);
        }
        Class<?> type = ((Expected.Text) expected).type();
        if (type != null && CLASSES.containsKey(type)) {
            return CLASSES.get(type);
        }
        return SAMPLES.containsKey(key)
                ? List.of("[a]", "{a: b}")
                : List.of("0701234567", "1.5", "true", "[a]", "{a: b}");
    }
}
