package se.overens.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.yaml.RecordShape.Component;
import se.overens.yaml.RecordShape.ListTarget;
import se.overens.yaml.RecordShape.MapTarget;
import se.overens.yaml.YamlNode.Entry;
import se.overens.yaml.YamlNode.Mapping;
import se.overens.yaml.YamlNode.Scalar;
import se.overens.yaml.YamlNode.Sequence;

/** Nodes to values of the types that are asked for. Goes on after a fault, so that all are found. */
final class RecordBinder {
    /** What stands for a value that could not be read; its fault has been noted. */
    private static final Object FAULT = new Object();

    /** What inherited mappings were read to, so that ten thousand centres do not each hold a copy. */
    private final IdentityHashMap<YamlNode, Shared> shared = new IdentityHashMap<>();

    private final Findings findings;
    private final KeyFaults faults;

    RecordBinder(Findings findings) {
        this.findings = findings;
        this.faults = new KeyFaults(findings);
    }

    /**
     * Where a value goes and where it comes from.
     *
     * @param node where it goes
     * @param place of the key, or of the list item
     * @param key the key, for an item that of its list; empty for the whole file
     */
    record Spot(SourceNode node, Place place, String key) {}

    /** A value that several places inherit, and where it was read first. */
    private record Shared(Target target, Object value, SourceNode node) {}

    /** The record, or null if a fault was found; its values are noted in {@code node}. */
    @Nullable
    Object bind(RecordShape shape, YamlNode root, SourceNode node) {
        node.place(root.place());
        Object value = read(shape, root, new Spot(node, root.place(), ""));
        return value == FAULT ? null : value;
    }

    private Object read(Target target, YamlNode node, Spot spot) {
        if (!(node instanceof Mapping)) {
            return readNew(target, node, spot);
        }
        Shared known = shared.get(node);
        if (known != null && known.target() == target) {
            spot.node().share(known.node());
            return known.value();
        }
        Object value = readNew(target, node, spot);
        shared.put(node, new Shared(target, value, spot.node()));
        return value;
    }

    private Object readNew(Target target, YamlNode node, Spot spot) {
        if (target instanceof RecordShape shape) {
            return readRecord(shape, node, spot);
        }
        if (target instanceof ListTarget list) {
            return readList(list, node, spot);
        }
        if (target instanceof MapTarget map) {
            return readMap(map, node, spot);
        }
        return readScalar((ScalarType) target, node, spot);
    }

    private Object readRecord(RecordShape shape, YamlNode node, Spot spot) {
        if (!(node instanceof Mapping mapping)) {
            faults.wrongKind("mapping", node, spot);
            return FAULT;
        }
        spot.node().expect(mapping.entries().size());
        Map<String, Entry> given = new HashMap<>();
        Set<String> meant = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            if (shape.find(entry.key()) != null) {
                given.put(entry.key(), entry);
            } else {
                meant.add(faults.unknownKey(entry, shape));
            }
        }
        boolean whole = meant.isEmpty();
        List<Component> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Entry entry = given.get(component.name());
            if (entry != null && isGiven(component, entry.value())) {
                Spot inner = inside(spot, component.name(), entry);
                values[i] = read(component.target(), entry.value(), inner);
            } else if (component.mayBeAbsent()) {
                values[i] = component.absent();
            } else {
                values[i] = FAULT;
                if (!meant.contains(component.name())) {
                    faults.missing(component.name(), entry, spot);
                }
            }
            whole &= values[i] != FAULT;
        }
        return whole ? shape.create(values) : FAULT;
    }

    private static Spot inside(Spot spot, String key, Entry entry) {
        return new Spot(spot.node().add(key, entry.keyPlace()), entry.keyPlace(), key);
    }

    private static boolean isGiven(Component component, YamlNode value) {
        if (!(value instanceof Scalar scalar)) {
            return true;
        }
        boolean emptyIsValue = component.optional() && component.target() instanceof TextType;
        return !scalar.isNull() && (emptyIsValue || !scalar.text().isBlank());
    }

    private Object readList(ListTarget list, YamlNode node, Spot spot) {
        if (!(node instanceof Sequence sequence)) {
            faults.wrongKind("list", node, spot);
            return FAULT;
        }
        spot.node().expect(sequence.items().size());
        List<Object> items = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            Spot inner = new Spot(spot.node().addItem(item.place()), item.place(), spot.key());
            Object value = FAULT;
            if (item instanceof Scalar scalar
                    && (scalar.isNull() || scalar.text().isBlank())) {
                faults.emptyItem(inner);
            } else {
                value = read(list.item(), item, inner);
            }
            whole &= value != FAULT;
            items.add(value);
        }
        return whole ? items : FAULT;
    }

    private Object readMap(MapTarget map, YamlNode node, Spot spot) {
        if (!(node instanceof Mapping mapping)) {
            faults.wrongKind("mapping", node, spot);
            return FAULT;
        }
        spot.node().expect(mapping.entries().size());
        Map<String, Object> values = new LinkedHashMap<>();
        boolean whole = true;
        for (Entry entry : mapping.entries()) {
            Spot inner = inside(spot, entry.key(), entry);
            if (entry.value() instanceof Scalar scalar && scalar.isNull()) {
                faults.missing(entry.key(), entry, inner);
                whole = false;
                continue;
            }
            Object value = readScalar(map.value(), entry.value(), inner);
            whole &= value != FAULT;
            values.put(entry.key(), value);
        }
        return whole ? values : FAULT;
    }

    private Object readScalar(ScalarType type, YamlNode node, Spot spot) {
        if (!(node instanceof Scalar scalar)) {
            faults.wrongKind("text", node, spot);
            return FAULT;
        }
        if (!scalar.text().isEmpty()) {
            spot.node().place(scalar.place());
        }
        Object value = type.read(scalar.text());
        if (value == null) {
            String shown = Quoted.shorten(scalar.text());
            Diagnostic wrong = Diagnostic.of(Code.WRONG_VALUE, scalar.place().span(), shown, spot.key());
            findings.add(type.explain(wrong, scalar.text()));
            return FAULT;
        }
        return value;
    }
}
