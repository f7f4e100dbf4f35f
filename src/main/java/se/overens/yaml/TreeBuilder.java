package se.overens.yaml;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/**
 * SnakeYAML's events to a tree of nodes.
 *
 * <p>Events, not {@code compose()}: that resolves types, keeps two marks a node, and its limits on nesting and aliases
 * are refused without a place. Here every limit is checked before the memory is spent, and an anchored node is built
 * once however often it is used.
 */
final class TreeBuilder {
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final SourceText source;
    private final Findings findings;
    private final ScalarReader scalars;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private @Nullable YamlNode root;
    private int documents;
    private int nodes;
    private int aliases;
    private boolean stopped;

    private TreeBuilder(SourceText source, String text, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.scalars = new ScalarReader(source, text, findings);
    }

    /**
     * Reads the only document of {@code text}.
     *
     * @param source the file as it stands; {@code text} is the same with harmless characters for refused ones
     * @return null if {@code findings} says why it cannot be read; an empty mapping for an empty file
     */
    static @Nullable YamlNode build(SourceText source, String text, Findings findings) {
        TreeBuilder builder = new TreeBuilder(source, text, findings);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            // The parser by itself: all that Yaml has around it takes 15 ms of a cold start, and none of it is used.
            Parser events = new ParserImpl(new StreamReader(text), options);
            while (events.peekEvent() != null && !builder.stopped) {
                builder.accept(events.getEvent());
            }
        } catch (MarkedYAMLException e) {
            findings.add(new SyntaxExplainer(source).explain(e));
            return null;
        }
        if (builder.stopped) {
            return null;
        }
        return builder.root != null ? builder.root : new YamlNode.Mapping(List.of(), 1, source.place(0, 0, 1));
    }

    private void accept(Event event) {
        if (event instanceof DocumentStartEvent start) {
            documents++;
            if (documents > 1) {
                stop(Diagnostic.of(Code.YAML_SYNTAX, placeOf(start, 3).span())
                        .label("documents")
                        .hint("documentsFix"));
            }
        } else if (event instanceof CollectionStartEvent start) {
            open(start);
        } else if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), scalar);
            YamlNode node = scalars.read(scalar);
            remember(scalar.getAnchor(), node);
            add(node, placeOf(scalar, 1));
        } else if (event instanceof AliasEvent alias) {
            resolve(alias);
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            OpenNode closed = open.pop();
            YamlNode node = closed.close();
            remember(closed.anchor, node);
            addClosed(node);
        }
    }

    private void open(CollectionStartEvent start) {
        checkTag(start.getTag(), start);
        Place place = placeOf(start, 1);
        open.push(
                start instanceof MappingStartEvent
                        ? new OpenNode.OpenMapping(start.getAnchor(), place)
                        : new OpenNode.OpenSequence(start.getAnchor(), place));
        if (open.size() > Limits.DEPTH) {
            stop(limit(place, "depth", Limits.DEPTH));
        }
        count(place);
    }

    private void resolve(AliasEvent alias) {
        Place place = placeOf(
                alias, alias.getAnchor().codePointCount(0, alias.getAnchor().length()) + 1);
        YamlNode target = anchors.get(alias.getAnchor());
        if (open.stream().anyMatch(node -> alias.getAnchor().equals(node.anchor))) {
            stop(Diagnostic.of(Code.YAML_SYNTAX, place.span()).label("cycle").hint("cycleFix"));
        } else if (target == null) {
            stop(Diagnostic.of(Code.YAML_SYNTAX, place.span())
                    .label("alias", Quoted.shorten(alias.getAnchor()))
                    .hint("aliasFix", Quoted.shorten(alias.getAnchor())));
        } else if (++aliases > Limits.ALIASES) {
            stop(limit(place, "aliases", Limits.ALIASES));
        } else {
            add(target, place);
        }
    }

    private void add(YamlNode node, Place place) {
        count(place);
        addClosed(node);
        OpenNode parent = open.peek();
        if (parent != null && parent.size > Limits.EXPANDED_NODES) {
            stop(limit(place, "expanded", Limits.EXPANDED_NODES));
        }
    }

    private void addClosed(YamlNode node) {
        OpenNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.size += node.size();
            parent.add(node, findings);
        }
    }

    private void count(Place place) {
        if (++nodes > Limits.NODES) {
            stop(limit(place, "nodes", Limits.NODES));
        }
    }

    private void remember(@Nullable String anchor, YamlNode node) {
        if (anchor != null) {
            anchors.put(anchor, node);
        }
    }

    /** Only the tags that say what the node is anyway are let through. */
    private void checkTag(@Nullable String tag, Event event) {
        if (tag == null || tag.equals("!")) {
            return;
        }
        String kind = event instanceof ScalarEvent ? "str" : event instanceof SequenceStartEvent ? "seq" : "map";
        if (!tag.equals(STANDARD_TAG + kind)) {
            String shown = tag.startsWith(STANDARD_TAG) ? "!!" + tag.substring(STANDARD_TAG.length()) : tag;
            findings.add(Diagnostic.of(Code.YAML_SYNTAX, placeOf(event, 1).span())
                    .label("tag", Quoted.shorten(shown))
                    .hint("tagFix"));
        }
    }

    private Place placeOf(Event event, int length) {
        Mark mark = event.getStartMark();
        return source.place(mark.getLine(), mark.getColumn(), length);
    }

    private static Diagnostic limit(Place place, String which, long limit) {
        return Diagnostic.of(Code.YAML_LIMIT, place.span()).label(which, limit).hint(which + "Fix", limit);
    }

    private void stop(Diagnostic reason) {
        findings.add(reason);
        stopped = true;
    }

    static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
