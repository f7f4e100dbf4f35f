package se.overens.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.overens.json.JsonText;
import se.overens.yaml.Expected;
import se.overens.yaml.Expected.AnyKeys;
import se.overens.yaml.Expected.Items;
import se.overens.yaml.Expected.Mapping;
import se.overens.yaml.Expected.Plain;
import se.overens.yaml.Expected.Text;
import se.overens.yaml.Expected.Word;

/**
 * JSON Schema draft-07 for editors, from the same records that files are read to, with Swedish titles.
 *
 * <p>A key whose value is left empty counts as left out, so what need not be there may be null.
 */
public final class EditorSchema {
    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";
    private static final String NULL = "null";

    /** What a text may look like to a YAML tool: {@code 0701234567} is a number to it. */
    private static final List<String> TEXT = List.of("string", "number", "boolean");

    /** More than white space: a text that must be there. */
    private static final String SOMETHING = "\\S";

    private final Titles titles = Titles.swedish();
    private final Map<String, Object> definitions = new TreeMap<>();
    private final SchemaKind kind;

    private EditorSchema(SchemaKind kind) {
        this.kind = kind;
    }

    /** The schema of one kind of file, indented. */
    public static String of(SchemaKind kind) {
        return JsonText.indented(new EditorSchema(kind).file());
    }

    private Map<String, Object> file() {
        Mapping mapping = Expected.of(kind.type());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT_07);
        entitle(schema, Titles.nameOf(kind.type()));
        schema.putAll(mapping(mapping, false));
        schema.put("type", "object");
        schema.put("definitions", definitions);
        return schema;
    }

    private void entitle(Map<String, Object> schema, String key) {
        putIfKnown(schema, "title", titles.title(key));
        putIfKnown(schema, "description", titles.description(key));
    }

    private static void putIfKnown(Map<String, Object> schema, String key, @Nullable Object value) {
        if (value != null) {
            schema.put(key, value);
        }
    }

    /**
     * A mapping with its keys.
     *
     * @param layered true if an earlier layer may hold what is missing here
     */
    private Map<String, Object> mapping(Mapping mapping, boolean layered) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        String owner = Titles.nameOf(mapping.type());
        for (Expected.Key key : mapping.keys()) {
            String name = owner + "." + key.name();
            Map<String, Object> property = new LinkedHashMap<>();
            entitle(property, name);
            property.putAll(value(key.value(), key.required(), layered || isLayered(mapping, key)));
            putIfKnown(property, "pattern", SchemaFacts.pattern(name));
            properties.put(key.name(), property);
            if (key.required() && !layered) {
                required.add(key.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("object", NULL));
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The region's file is the first layer, so only a municipality's may leave out what another says. */
    private boolean isLayered(Mapping mapping, Expected.Key key) {
        boolean layer = mapping.type() == SchemaKind.MUNICIPALITY.type()
                || mapping.type().getSimpleName().equals("Centre");
        return kind == SchemaKind.MUNICIPALITY && layer && WorkspaceReader.LAYERED.contains(key.name());
    }

    /**
     * A value.
     *
     * @param given true if it may not be left empty
     */
    private Map<String, Object> value(Expected expected, boolean given, boolean layered) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (expected instanceof Mapping mapping) {
            if (given) {
                schema.put("type", "object");
            }
            schema.put("allOf", List.of(Map.of("$ref", "#/definitions/" + define(mapping, layered))));
        } else if (expected instanceof Items items) {
            schema.put("type", types(List.of("array"), given));
            schema.put("items", value(items.item(), true, false));
        } else if (expected instanceof AnyKeys any) {
            schema.put("type", types(List.of("object"), given));
            Map<String, Object> value = value(any.value(), true, false);
            value.remove("pattern", SOMETHING);
            schema.put("additionalProperties", value);
        } else if (expected instanceof Word word) {
            words(schema, word, given);
        } else if (expected instanceof Plain plain) {
            fact(schema, SchemaFacts.of(plain), given);
            putIfKnown(schema, "format", plain == Plain.DATE ? "date" : null);
        } else {
            text(schema, (Text) expected, given);
        }
        return schema;
    }

    private String define(Mapping mapping, boolean layered) {
        String name = Titles.nameOf(mapping.type()) + (layered ? ".layer" : "");
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, mapping(mapping, layered));
        }
        return name;
    }

    private void words(Map<String, Object> schema, Word word, boolean given) {
        String owner = Titles.nameOf(word.type());
        List<@Nullable String> words = new ArrayList<>(word.words());
        if (!given) {
            words.add(null);
        }
        schema.put("enum", words);
        schema.put(
                "enumDescriptions",
                word.words().stream()
                        .map(w -> Objects.requireNonNullElse(titles.title(owner + "." + w), w))
                        .toList());
    }

    private static void text(Map<String, Object> schema, Text text, boolean given) {
        SchemaFacts.Fact fact = text.type() == null ? null : SchemaFacts.of(text.type());
        if (fact != null) {
            fact(schema, fact, given);
            return;
        }
        schema.put("type", types(TEXT, given));
        if (given) {
            schema.put("pattern", SOMETHING);
        }
    }

    private static void fact(Map<String, Object> schema, SchemaFacts.Fact fact, boolean given) {
        schema.put("type", types(fact.types(), given));
        putIfKnown(schema, "pattern", fact.pattern());
        putIfKnown(schema, "minimum", fact.least());
        putIfKnown(schema, "maximum", fact.most());
    }

    private static Object types(List<String> types, boolean given) {
        List<String> all = new ArrayList<>(types);
        if (!given) {
            all.add(NULL);
        }
        return all.size() == 1 ? all.get(0) : all;
    }
}
