package se.overens.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;

/** A mapping or list that is still being read. */
abstract class OpenNode {
    final @Nullable String anchor;
    final Place start;
    /** Values so far, this one included, when every alias is written out. */
    long size = 1;

    OpenNode(@Nullable String anchor, Place start) {
        this.anchor = anchor;
        this.start = start;
    }

    abstract void add(YamlNode node, Findings findings);

    abstract YamlNode close();

    static final class OpenSequence extends OpenNode {
        private final List<YamlNode> items = new ArrayList<>();

        OpenSequence(@Nullable String anchor, Place start) {
            super(anchor, start);
        }

        @Override
        void add(YamlNode node, Findings findings) {
            items.add(node);
        }

        @Override
        YamlNode close() {
            return new YamlNode.Sequence(items, size, start);
        }
    }

    static final class OpenMapping extends OpenNode {
        private final List<YamlNode.Entry> entries = new ArrayList<>();
        private final Map<String, Place> seen = new HashMap<>();
        private @Nullable YamlNode key;

        OpenMapping(@Nullable String anchor, Place start) {
            super(anchor, start);
        }

        @Override
        void add(YamlNode node, Findings findings) {
            YamlNode before = key;
            if (before == null) {
                key = node;
                return;
            }
            key = null;
            if (!(before instanceof YamlNode.Scalar name)) {
                findings.add(Diagnostic.of(Code.YAML_SYNTAX, before.place().span())
                        .label("keyNotText")
                        .hint("keyNotTextFix"));
            } else if (name.plain() && name.text().equals("<<")) {
                findings.add(Diagnostic.of(Code.YAML_SYNTAX, name.place().span())
                        .label("merge")
                        .hint("mergeFix"));
            } else {
                put(name, node, findings);
            }
        }

        private void put(YamlNode.Scalar name, YamlNode value, Findings findings) {
            if (name.plain()
                    && !name.text().isEmpty()
                    && Characters.ODD_SPACES.indexOf(name.text().charAt(0)) >= 0) {
                findings.add(SyntaxExplainer.oddSpace(name.place().withLength(1)));
                return;
            }
            Place first = seen.putIfAbsent(name.text(), name.place());
            if (first == null) {
                entries.add(new YamlNode.Entry(name.text(), name.place(), value));
            } else if (!findings.isOverwhelmed()) {
                refuseSecond(name, first, findings);
            }
        }

        private static void refuseSecond(YamlNode.Scalar name, Place first, Findings findings) {
            findings.add(Diagnostic.of(
                            Code.DUPLICATE_KEY,
                            name.place().span(),
                            Quoted.shorten(name.text()),
                            first.line() + 1,
                            name.place().line() + 1)
                    .label("first", first.line() + 1)
                    .hint("fix"));
        }

        @Override
        YamlNode close() {
            Place place = entries.isEmpty() ? start : entries.get(0).keyPlace();
            return new YamlNode.Mapping(entries, size, place);
        }
    }
}
