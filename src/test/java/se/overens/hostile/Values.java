package se.overens.hostile;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where the keys and the values of a YAML text stand, so that each can be replaced alone.
 *
 * @param text the text
 * @param keys every key
 * @param scalars every value that is not a list or a mapping
 * @param entries every key together with its value
 */
record Values(String text, List<Part> keys, List<Part> scalars, List<Part> entries) {
    /** A piece of the text, by UTF-16 offsets, and the path that leads to it. */
    record Part(String path, int from, int to) {}

    static Values of(String text) {
        Values values = new Values(text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        values.collect("", new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        return values;
    }

    private void collect(String path, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = path + "." + ((ScalarNode) entry.getKeyNode()).getValue();
                keys.add(part(key, entry.getKeyNode(), entry.getKeyNode()));
                entries.add(part(key, entry.getKeyNode(), entry.getValueNode()));
                collect(key, entry.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collect(path + "[" + i + "]", sequence.getValue().get(i));
            }
        } else {
            scalars.add(part(path, node, node));
        }
    }

    private static Part part(String path, Node first, Node last) {
        return new Part(path, first.getStartMark().getIndex(), last.getEndMark().getIndex());
    }

    String of(Part part) {
        return text.substring(part.from(), part.to());
    }

    /** The text with one part replaced. */
    String with(Part part, String replacement) {
        return text.substring(0, part.from()) + replacement + text.substring(part.to());
    }

    byte[] bytesWith(Part part, String replacement) {
        return with(part, replacement).getBytes(StandardCharsets.UTF_8);
    }

    List<Part> scalars(Predicate<Part> wanted) {
        return scalars.stream().filter(wanted).toList();
    }
}
