package se.overens.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.DayOfYear;
import se.overens.agreement.Money;
import se.overens.agreement.Percentage;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.TimeOfDay;
import se.overens.yaml.Expected.Plain;

/** How values are written, as far as JSON Schema can say it: by their class, and by their key where a rule asks more. */
final class SchemaFacts {
    private static final String ORGANISATION_NUMBER = "^ *(16)?[0-9]{6} ?[-\u2010\u2011\u2013]? ?[0-9]{4} *$";
    private static final String SHA_256 = "^[0-9a-fA-F]{64}$";
    private static final String COLOUR = "^#[0-9A-Fa-f]{6}$";

    private static final Map<Plain, Fact> PLAIN = Map.of(
            Plain.WHOLE_NUMBER,
            new Fact(List.of("integer", "string"), "^-?[0-9]{1,9}$", -999_999_999, 999_999_999),
            Plain.DECIMAL,
            new Fact(List.of("number", "string"), "^-?[0-9]{1,9}([.,][0-9]{1,9})?$", null, null),
            Plain.TRUTH,
            new Fact(List.of("boolean", "string"), "^(true|false)$", null, null),
            Plain.DATE,
            new Fact(List.of("string"), "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", null, null));

    private static final Map<Class<?>, Fact> CLASSES = Map.of(
            Percentage.class,
            new Fact(List.of("number", "string"), "^[0-9]{1,3}([.,][0-9]{1,2})?\\s?%?$", 0, 100),
            Money.class,
            new Fact(
                    List.of("number", "string"),
                    "^([0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]{1,12})([.,][0-9]{1,2})?$",
                    0,
                    null),
            DayOfYear.class,
            new Fact(
                    List.of("string"),
                    "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",
                    null,
                    null),
            TimeOfDay.class,
            new Fact(List.of("string", "number"), "^([01]?[0-9]|2[0-3])[:.][0-5][0-9]$", 0, 23.59),
            AutoNumber.class,
            new Fact(List.of("integer", "string"), "^(auto|[1-9][0-9]{0,3})$", 1, 9999));

    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("RegionProfile.schema", "^" + RegionProfile.SCHEMA + "$"),
            Map.entry("Region.code", "^[0-9]{2}$"),
            Map.entry("Municipality.code", "^[0-9]{4}$"),
            Map.entry("Party.code", "^([0-9]{2}|[0-9]{4})$"),
            Map.entry("Region.orgNo", ORGANISATION_NUMBER),
            Map.entry("Municipality.orgNo", ORGANISATION_NUMBER),
            Map.entry("Party.orgNo", ORGANISATION_NUMBER),
            Map.entry("Attachment.sha256", SHA_256),
            Map.entry("CaseDocument.sha256", SHA_256),
            Map.entry("MeetingDocument.sha256", SHA_256),
            Map.entry("ThemeFile.ColourNames.text", COLOUR),
            Map.entry("ThemeFile.ColourNames.heading", COLOUR),
            Map.entry("ThemeFile.ColourNames.rule", COLOUR),
            Map.entry("ThemeFile.pageNumber", "^([^{}]|\\{total\\})*\\{n\\}([^{}]|\\{n\\}|\\{total\\})*$"));

    private SchemaFacts() {}

    /**
     * How a value is written.
     *
     * @param types JSON's types, the usual one first
     * @param pattern of a text
     * @param least of a number, or null
     * @param most of a number, or null
     */
    record Fact(
            List<String> types,
            @Nullable String pattern,
            @Nullable Number least,
            @Nullable Number most) {}

    /** How such values are written. */
    static Fact of(Plain plain) {
        return Objects.requireNonNull(PLAIN.get(plain));
    }

    /** How texts that become this class are written, or null for any text. */
    static @Nullable Fact of(Class<?> type) {
        return CLASSES.get(type);
    }

    /** The pattern that the rules ask of the text at {@code key}, a record's name and its component's; null if none. */
    static @Nullable String pattern(String key) {
        return PATTERNS.get(key);
    }
}
