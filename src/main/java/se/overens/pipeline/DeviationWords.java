package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Centre;
import se.overens.agreement.Definition;
import se.overens.agreement.Percentage;
import se.overens.agreement.RecordPart;
import se.overens.agreement.Section;
import se.overens.agreement.TextValue;
import se.overens.pipeline.Deviation.Value;
import se.overens.template.Records;
import se.overens.workspace.Titles;

/** What keys and values are called where people read of deviations. */
final class DeviationWords {
    private static final String YES = "ja";
    private static final String NO = "nej";

    /** How the rule of uniformity tells the parts of a value: {@code validFrom: 2027-01-01, validTo: 2028-12-31}. */
    private static final Pattern PART = Pattern.compile("(?:^|, )(\\w+): (.*?)(?=$|, \\w+: )");

    private final Titles titles = Titles.swedish();

    /** The title of a key of a centre, such as "Avtalstid, uppsägningstid" for {@code agreement.term.noticeMonths}. */
    String title(String key) {
        List<String> steps = List.of(key.split("\\."));
        List<String> words = new ArrayList<>();
        Class<?> owner = Centre.class;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            // That it is about the agreement, or the paper, is what the reader expects.
            if (i > 0 || steps.size() == 1) {
                words.add(words.isEmpty() ? title(owner, step) : within(title(owner, step)));
            }
            owner = owner == null ? null : kind(owner, step);
        }
        return String.join(", ", words);
    }

    /** The title of a section of the agreement, with its number. */
    String title(Section section) {
        return constant(section);
    }

    /**
     * A value in the words of YAML and of people.
     *
     * @param names what the parties and boards are called, by what the data refers to them by
     */
    Value value(@Nullable Object value, Map<String, String> names) {
        return new Value(
                joined(value, DeviationWords::word),
                joined(value, one -> one instanceof String text ? names.getOrDefault(text, text) : text(one)));
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
            String value = spoken(part.group(2));
            boolean whole = inner == null;
            parts.add(whole ? value : within(title(holder, part.group(1))) + " " + value);
        }
        return new Value(told, parts.isEmpty() ? told : String.join(", ", parts));
    }

    private String spoken(String word) {
        for (Definition definition : Definition.values()) {
            if (definition.word().equals(word)) {
                return constant(definition);
            }
        }
        return word.equals("true") ? YES : word.equals("false") ? NO : word;
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

    private String constant(Enum<?> constant) {
        String word = Records.word(constant);
        String key = Titles.nameOf(constant.getDeclaringClass()) + "." + word;
        return Objects.requireNonNullElse(titles.title(key), word);
    }

    private static String within(String title) {
        boolean plain = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return plain ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    private static String joined(@Nullable Object value, Function<Object, String> words) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return list.stream().map(one -> joined(one, words)).collect(Collectors.joining("; "));
        } else if (value instanceof Record row && !(value instanceof TextValue)) {
            return RecordPart.of(row.getClass()).stream()
                    .map(part -> joined(part.of(row), words))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return words.apply(value);
    }

    private static String word(Object value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        return value instanceof Enum<?> constant ? Records.word(constant) : value.toString();
    }

    private String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant(constant);
        } else if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        } else if (value instanceof Percentage share) {
            return share.text() + "\u00A0procent";
        } else if (value instanceof Double number) {
            return number.toString().replaceFirst("[.]0$", "").replace('.', ',');
        }
        return word(value);
    }
}
