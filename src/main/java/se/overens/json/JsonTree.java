package se.overens.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON that this program wrote before, read back; anything may have happened to it since. */
public final class JsonTree {
    /** More than a batch of ten thousand documents has to tell, and less than the memory of a small machine holds. */
    private static final int MOST_VALUES = 3_000_000;

    private final JsonParser json;
    private int left = MOST_VALUES;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /**
     * The value of a text: maps with texts as keys, lists, texts, whole numbers, truth values.
     *
     * @return null if the text is no JSON, holds more than one value or very many in it, or is null itself
     */
    public static @Nullable Object read(String text) {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            JsonToken first = json.nextToken();
            Object value = first == null ? null : new JsonTree(json).value();
            return json.nextToken() == null ? value : null;
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Object value() throws IOException {
        if (left-- == 0) {
            throw new IOException("too many values");
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    map.put(name, value());
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value());
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }
}
