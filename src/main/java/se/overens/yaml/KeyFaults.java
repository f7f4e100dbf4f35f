package se.overens.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Message;
import se.overens.yaml.RecordBinder.Spot;
import se.overens.yaml.RecordShape.Component;
import se.overens.yaml.YamlNode.Entry;
import se.overens.yaml.YamlNode.Scalar;

/** What to say of keys that are unknown or missing, and of values of the wrong kind. */
final class KeyFaults {
    private static final Pattern KEY_AND_COLON = Pattern.compile("[\\p{L}_]+:([^/])");

    private final Findings findings;

    KeyFaults(Findings findings) {
        this.findings = findings;
    }

    /** Notes an unknown key; the key that was meant, or the empty text when it is not known. */
    String unknownKey(Entry entry, RecordShape shape) {
        if (findings.isOverwhelmed()) {
            return "";
        }
        List<String> allowed = shape.keys();
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_KEY, entry.keyPlace().span(), Quoted.shorten(entry.key()));
        String holder = holder(entry.key(), shape);
        String meant = null;
        if (shape.isDerived(entry.key())) {
            unknown = unknown.label("derived");
        } else if (holder != null) {
            unknown = unknown.label("elsewhere", holder);
        } else {
            meant = findings.isFull() ? null : Suggestions.meant(entry.key(), allowed);
            unknown = meant == null ? unknown : unknown.label("meant", meant);
        }
        findings.add(unknown.hint("allowed", String.join(", ", allowed)));
        return meant == null ? "" : meant;
    }

    /** The key of the mapping below this one in which {@code key} has its place. */
    private static @Nullable String holder(String key, RecordShape shape) {
        for (Component component : shape.components()) {
            if (component.target() instanceof RecordShape inner && inner.find(key) != null) {
                return component.name();
            }
        }
        return null;
    }

    /** Notes a key that must be there and is not, or that has no value. */
    void missing(String key, @Nullable Entry given, Spot spot) {
        if (given != null) {
            findings.add(Diagnostic.of(Code.MISSING_KEY, given.keyPlace().span(), key)
                    .label("empty")
                    .hint("fill", key));
            return;
        }
        Diagnostic missing = Diagnostic.of(Code.MISSING_KEY, spot.place().span(), key);
        boolean item = spot.node().isItem();
        String label = spot.key().isEmpty() ? "root" : item ? "item" : "mapping";
        findings.add(missing.label(label, key, spot.key()).hint("add", key));
    }

    void emptyItem(Spot spot) {
        findings.add(new Diagnostic(
                        Code.MISSING_KEY,
                        Code.MISSING_KEY.severity(),
                        spot.place().span(),
                        Message.of("OV103.emptyItem", spot.key()),
                        null,
                        List.of())
                .hint("emptyItemFix"));
    }

    /** Notes that a mapping, a list or a text was expected: {@code expected} is part of the message's key. */
    void wrongKind(String expected, YamlNode node, Spot spot) {
        Place place = node instanceof Scalar scalar && !scalar.text().isEmpty() ? scalar.place() : spot.place();
        Diagnostic wrong = spot.key().isEmpty()
                ? new Diagnostic(
                        Code.WRONG_KIND,
                        Code.WRONG_KIND.severity(),
                        place.span(),
                        Message.of("OV105.file"),
                        null,
                        List.of())
                : Diagnostic.of(Code.WRONG_KIND, place.span(), spot.key());
        wrong = wrong.label(expected).hint(expected + "Fix", spot.key());
        findings.add(colonWithoutSpace(node, wrong));
    }

    /** Adds a hint for {@code name:Anna}, a text that was meant to be a key and a value. */
    private static Diagnostic colonWithoutSpace(YamlNode node, Diagnostic wrong) {
        Matcher colon = KEY_AND_COLON.matcher(node instanceof Scalar scalar && scalar.plain() ? scalar.text() : "");
        if (!colon.lookingAt()) {
            return wrong;
        }
        int next = colon.group(1).charAt(0);
        return Characters.ODD_SPACES.indexOf(next) < 0
                ? wrong.hint("space")
                : wrong.hint("oddSpace", Characters.codePoint(next), Characters.name(next));
    }
}
