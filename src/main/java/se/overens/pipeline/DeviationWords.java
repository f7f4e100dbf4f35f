package se.overens.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Definition;
import se.overens.agreement.RecordPart;
import se.overens.agreement.Section;
import se.overens.agreement.TextValue;
import se.overens.pipeline.Deviation.Value;
import se.overens.template.Records;
import se.overens.workspace.Titles;

/** What keys and values are called where people read of deviations. */
final class DeviationWords {
    /** How the rule of uniformity tells the parts of a value: {@code validFrom: 2027-01-01, validTo: 2028-12-31}. */
    private static final Pattern PART = Pattern.compile("(?:^|, )(\\w+): (.*?)(?=$|, \\w+: )");

    private final Titles titles = Titles.swedish();
    private final ValueWords words = new ValueWords(titles);

    /** The title of a key of a centre, such as "Avtalstid, uppsägningstid" for {@code agreement.term.noticeMonths}. */
    String title(String key) {
        List<String> steps = List.of(key.split("\\."));
        List<String> said = new ArrayList<>();
        Class<?> owner = Centre.class;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            // That it is about the agreement, or the paper, is what the reader expects.
            if (i > 0 || steps.size() == 1) {
                said.add(said.isEmpty() ? title(owner, step) : ValueWords.within(title(owner, step)));
            }
            owner = owner == null ? null : kind(owner, step);
        }
        return String.join(", ", said);
    }

    /** The title of a section of the agreement, with its number. */
    String title(Section section) {
        return words.constant(section);
    }

    /**
     * A value in the words of YAML and of people.
     *
     * @param names what the parties and boards are called, by what the data refers to them by
     */
    Value value(String key, @Nullable Object value, Map<String, String> names) {
        return new Value(joined(value), words.of(key.substring(key.lastIndexOf('.') + 1), value, names));
    }

    /** A value as the rule of uniformity tells it of {@code key}. */
    Value uniform(String key, String told) {
        Class<?> inner = Centre.class;
        Class<?> owner = Centre.class;
        for (String step : key.split("\\.")) {
            owner = inner == null ? owner : inner;
            inner = owner == null ? null : kind(owner, step);
        }
        Class<?> holder = Objects.requireNonNullElse(inner, Objects.requireNonNullElse(owner, Centre.class));
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(told);
        while (part.find()) {
            String value = spoken(part.group(1), part.group(2));
            boolean whole = inner == null;
            parts.add(whole ? value : ValueWords.within(title(holder, part.group(1))) + " " + value);
        }
        return new Value(told, parts.isEmpty() ? told : String.join(", ", parts));
    }

    private String spoken(String name, String word) {
        for (Definition definition : Definition.values()) {
            if (definition.word().equals(word)) {
                return words.constant(definition);
            }
        }
        return words.of(name, meant(word), Map.of());
    }

    /** What the rule has made a text of. */
    private static Object meant(String word) {
        if (word.matches("[0-9]{1,9}")) {
            return Integer.valueOf(word);
        } else if (word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return LocalDate.parse(word);
        }
        return word.matches("true|false") ? (Object) Boolean.valueOf(word) : word;
    }

    private static @Nullable Class<?> kind(Class<?> owner, String step) {
        return RecordPart.of(owner).stream()
                .filter(part -> part.name().equals(step))
                .map(RecordPart::record)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String title(@Nullable Class<?> owner, String step) {
        String title = owner == null ? null : titles.title(Titles.nameOf(owner) + "." + step);
        return Objects.requireNonNullElse(title, step);
    }

    private static String joined(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return list.stream().map(DeviationWords::joined).collect(Collectors.joining("; "));
        } else if (value instanceof TextValue text) {
            return text.text();
        } else if (value instanceof Record row) {
            return RecordPart.of(row.getClass()).stream()
                    .map(part -> joined(part.of(row)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> constant ? Records.word(constant) : value.toString();
    }
}
