package se.overens.yaml;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.yaml.YamlNode.Mapping;
import se.overens.yaml.YamlNode.Scalar;

/** One parsed YAML file whose root is a mapping. */
public final class YamlDocument {
    private final Mapping root;
    /** What reading found; binding adds to it. */
    private final Findings findings;

    private YamlDocument(Mapping root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /**
     * Decodes and parses a file.
     *
     * @param file the path that diagnostics show
     * @param bytes the file's content, UTF-8 with or without a byte order mark
     * @return the document, or null when it cannot be parsed; then {@code diagnostics} says why
     */
    public static @Nullable YamlDocument read(String file, byte[] bytes, Diagnostics diagnostics) {
        Findings findings = new Findings(file);
        Mapping root = parse(file, bytes, findings);
        findings.addTo(diagnostics);
        return root == null || findings.isFull() ? null : new YamlDocument(root, findings);
    }

    /** The text of a file that must be UTF-8, or null with findings. */
    public static @Nullable String text(String file, byte[] bytes, Diagnostics diagnostics) {
        Findings findings = new Findings(file);
        String text = Utf8.decode(file, bytes, findings);
        findings.addTo(diagnostics);
        return text;
    }

    private static @Nullable Mapping parse(String file, byte[] bytes, Findings findings) {
        String text = Utf8.decode(file, bytes, findings);
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > Limits.CODE_POINTS) {
            findings.add(Diagnostic.of(Code.YAML_LIMIT, new SourceSpan(file, 1, 1, 1, ""))
                    .label("size", Limits.CODE_POINTS)
                    .hint("sizeFix"));
            return null;
        }
        SourceText source = new SourceText(file, text);
        int longLine = source.firstLongLine(Limits.LINE);
        if (longLine >= 0) {
            SourceSpan start = new SourceSpan(file, longLine + 1, 1, 1, "");
            findings.add(Diagnostic.of(Code.YAML_LIMIT, start)
                    .label("line", Limits.LINE)
                    .hint("lineFix"));
            return null;
        }
        YamlNode root = TreeBuilder.build(source, Characters.clean(source, findings, text), findings);
        if (root instanceof Scalar scalar && scalar.isNull()) {
            return new Mapping(List.of(), 1, source.place(0, 0, 1));
        }
        if (root != null && !(root instanceof Mapping)) {
            new KeyFaults(findings)
                    .wrongKind("mapping", root, new RecordBinder.Spot(SourceNode.root(), root.place(), ""));
        }
        return root instanceof Mapping mapping ? mapping : null;
    }

    /** This document with each of the {@code keys} laid over that of {@code base}, as {@link Layers} says. */
    public YamlDocument inherit(Set<String> keys, YamlDocument base) {
        return new YamlDocument(Layers.lay(root, base.root, keys), findings);
    }

    /** This document with each of the {@code keys} in every item of the list at {@code list} laid over its own. */
    public YamlDocument inheritInto(String list, Set<String> keys) {
        return new YamlDocument(Layers.layInto(list, root, keys), findings);
    }

    /**
     * Binds the document to a record.
     *
     * @param root the path under which the values are noted in {@code places}
     * @return the record, or null when an error was found; then {@code diagnostics} has every fault of the file
     */
    public <T extends Record> @Nullable T bind(
            Class<T> type, ValuePath root, SourceMap places, Diagnostics diagnostics) {
        Findings all = findings.rest();
        Object value = new RecordBinder(all).bind(RecordShape.of(type), this.root, places.node(root));
        all.addTo(diagnostics);
        return all.hasErrors() ? null : type.cast(value);
    }
}
