package se.overens.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.Percentage;
import se.overens.agreement.RecordPart;
import se.overens.agreement.SwedishDates;
import se.overens.agreement.SwedishLanguages;
import se.overens.agreement.TextValue;
import se.overens.template.Records;
import se.overens.workspace.Titles;

/** Values as people say them: "31 december 2030", "6 månader", "50 procent", "svenska, arabiska". */
final class ValueWords {
    private static final String YES = "ja";
    private static final String NO = "nej";
    private static final String NBSP = "\u00A0";
    private static final String PERCENT = NBSP + "procent";
    private static final String LANGUAGES = "languages";

    /** What nobody but the data calls a thing by. */
    private static final String ID = "id";

    private final Titles titles;

    /** @param titles of keys and constants */
    ValueWords(Titles titles) {
        this.titles = titles;
    }

    /**
     * The value of a key, the parts of a list with semicolons between, as titles tell of each.
     *
     * @param name the last step of the key
     * @param names what the parties and boards are called, by what the data refers to them by
     */
    String of(String name, @Nullable Object value, Map<String, String> names) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            String between = name.equals(LANGUAGES) ? ", " : "; ";
            return list.stream().map(one -> of(name, one, names)).collect(Collectors.joining(between));
        } else if (value instanceof Record row && !(value instanceof TextValue)) {
            return RecordPart.of(row.getClass()).stream()
                    .filter(part -> !part.name().equals(ID))
                    .map(part -> part(row, part, names))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        } else if (value instanceof String text) {
            return name.equals(LANGUAGES) ? SwedishLanguages.of(text) : names.getOrDefault(text, text);
        }
        return single(name, value);
    }

    private String part(Record row, RecordPart part, Map<String, String> names) {
        Object value = part.of(row);
        String text = of(part.name(), value, names);
        if (value instanceof Boolean) {
            String title = titles.title(Titles.nameOf(row.getClass()) + "." + part.name());
            return title == null ? text : within(title) + " " + text;
        }
        return value instanceof Enum<?> ? within(text) : text;
    }

    private String single(String name, Object value) {
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        } else if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        } else if (value instanceof LocalDate date) {
            return SwedishDates.longDate(date);
        } else if (value instanceof AutoNumber number) {
            return number.isAuto() ? "" : number.text();
        } else if (value instanceof Percentage share) {
            return share.text() + PERCENT;
        } else if (value instanceof Double part) {
            BigDecimal number = BigDecimal.valueOf(part);
            return name.equals("fte") ? digits(number.movePointRight(2)) + PERCENT : digits(number);
        } else if (value instanceof Integer number) {
            return counted(name, number);
        }
        return value instanceof TextValue text ? text.text() : value.toString();
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String counted(String name, int number) {
        return switch (name) {
            case "noticeMonths", "autoRenewMonths" -> number + NBSP + (number == 1 ? "månad" : "månader");
            case "cureDays" -> number + NBSP + (number == 1 ? "dag" : "dagar");
            case "evaluationEveryYears" -> every(number);
            case "month" -> SwedishDates.month(number);
            default -> String.valueOf(number);
        };
    }

    private static String every(int years) {
        return switch (years) {
            case 1 -> "varje år";
            case 2 -> "vartannat år";
            default -> "vart " + years + ":e år";
        };
    }

    /** What a constant is called. */
    String constant(Enum<?> constant) {
        String word = Records.word(constant);
        String key = Titles.nameOf(constant.getDeclaringClass()) + "." + word;
        return Objects.requireNonNullElse(titles.title(key), word);
    }

    /** A title as it stands within a sentence. */
    static String within(String title) {
        boolean plain = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return plain ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
