package se.overens.agreement.rule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.PersonName;
import se.overens.agreement.RecordPart;
import se.overens.diagnostic.ValuePath;

/** A text somewhere in a record. Its path is put together only when somebody asks for it: most texts are in order. */
public final class TextField {
    private static final ClassValue<List<RecordPart>> PARTS = new ClassValue<>() {
        @Override
        protected List<RecordPart> computeValue(Class<?> kind) {
            return RecordPart.of(kind).stream()
                    .filter(part -> mayHoldText(part.type()))
                    .toList();
        }
    };

    private final @Nullable TextField parent;
    private final String key;
    private final int item;
    private final ValuePath root;
    private final String text;

    private TextField(@Nullable TextField parent, String key, int item, ValuePath root, String text) {
        this.parent = parent;
        this.key = key;
        this.item = item;
        this.root = root;
        this.text = text;
    }

    /**
     * Visits every text of a record, of the records and lists in it, and of their maps. A record that is there more
     * than once, because all centres inherit it, is visited where it is first.
     */
    public static void visit(Object holder, ValuePath path, Consumer<TextField> visitor) {
        new TextField(null, "", -1, path, "").walk(holder, new Visit(visitor, new IdentityHashMap<>()));
    }

    /**
     * One visit.
     *
     * @param seen the records that were visited, as keys
     */
    private record Visit(Consumer<TextField> visitor, Map<Object, Boolean> seen) {}

    /** The text. */
    public String text() {
        return text;
    }

    /** The key that the text, or the list which it stands in, has in YAML. */
    public String key() {
        return item >= 0 && parent != null ? parent.key() : key;
    }

    /** Where the text stands. */
    public ValuePath path() {
        if (parent == null) {
            return root;
        }
        return item >= 0 ? parent.path().item(item) : parent.path().key(key);
    }

    private void walk(@Nullable Object value, Visit visit) {
        if (value instanceof String words) {
            visit.visitor().accept(new TextField(parent, key, item, root, words));
        } else if (value instanceof PersonName name) {
            visit.visitor().accept(new TextField(parent, key, item, root, name.text()));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                new TextField(this, "", i, root, "").walk(list.get(i), visit);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, held) -> new TextField(this, String.valueOf(name), -1, root, "").walk(held, visit));
        } else if (value instanceof Record row && visit.seen().put(row, true) == null) {
            for (RecordPart part : PARTS.get(row.getClass())) {
                Object held = part.of(row);
                if (held != null) {
                    new TextField(this, part.name(), -1, root, "").walk(held, visit);
                }
            }
        }
    }

    private static boolean mayHoldText(Class<?> type) {
        return type == String.class || type.isRecord() || type == List.class || type == Map.class;
    }
}
