package se.overens.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.overens.yaml.YamlNode.Entry;
import se.overens.yaml.YamlNode.Mapping;
import se.overens.yaml.YamlNode.Scalar;
import se.overens.yaml.YamlNode.Sequence;

/**
 * Lays mappings over each other, recursively: a key that only the base gives, or that has no value above it, is
 * inherited together with its place. A list above takes the place of the one below, and a text that is empty on purpose
 * ({@code ""}) is a value. What is inherited whole is the same object, and nothing is changed.
 */
final class Layers {
    private Layers() {}

    /** {@code own} with each of the {@code keys} laid over that of {@code base}; other keys are its own. */
    static Mapping lay(Mapping own, Mapping base, Set<String> keys) {
        return merge(own, new Mapping(only(base, keys), base.size(), base.place()));
    }

    /** {@code own} with each of the {@code keys} in every item of the list at {@code list} laid over its own. */
    static Mapping layInto(String list, Mapping own, Set<String> keys) {
        Mapping base = new Mapping(only(own, keys), 1, own.place());
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : own.entries()) {
            boolean isList = entry.key().equals(list) && entry.value() instanceof Sequence;
            entries.add(isList ? new Entry(list, entry.keyPlace(), items((Sequence) entry.value(), base)) : entry);
        }
        return new Mapping(entries, own.size(), own.place());
    }

    private static Sequence items(Sequence list, Mapping base) {
        List<YamlNode> items = new ArrayList<>(list.items().size());
        for (YamlNode item : list.items()) {
            items.add(item instanceof Mapping own ? merge(own, base) : item);
        }
        return new Sequence(items, list.size(), list.place());
    }

    private static List<Entry> only(Mapping mapping, Set<String> keys) {
        return mapping.entries().stream()
                .filter(entry -> keys.contains(entry.key()))
                .toList();
    }

    private static Mapping merge(Mapping own, Mapping base) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        own.entries().forEach(entry -> merged.put(entry.key(), entry));
        for (Entry inherited : base.entries()) {
            merged.merge(inherited.key(), inherited, Layers::merge);
        }
        return new Mapping(List.copyOf(merged.values()), own.size() + base.size(), own.place());
    }

    private static Entry merge(Entry own, Entry base) {
        if (own.value() instanceof Scalar scalar && scalar.isNull()) {
            return base;
        }
        return own.value() instanceof Mapping upper && base.value() instanceof Mapping lower
                ? new Entry(own.key(), own.keyPlace(), merge(upper, lower))
                : own;
    }
}
