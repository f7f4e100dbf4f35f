package se.overens.yaml;

import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** One parsed YAML file whose root is a mapping. */
public final class YamlDocument {
    private YamlDocument() {}

    /**
     * Decodes and parses a file.
     *
     * @param file the path that diagnostics show
     * @param bytes the file's content, UTF-8 with or without a byte order mark
     * @return the document, or null when it cannot be parsed; then {@code diagnostics} says why
     */
    public static @Nullable YamlDocument read(String file, byte[] bytes, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /**
     * This document with the mapping at the top-level {@code key} laid over the one of {@code base}, recursively: a key
     * that only the base gives is inherited together with its place. Neither document is changed.
     */
    public YamlDocument inherit(String key, YamlDocument base) {
        throw new UnsupportedOperationException();
    }

    /**
     * Binds the document to a record.
     *
     * @param root the path under which the values are noted in {@code places}
     * @return the record, or null when an error was found; then {@code diagnostics} has every fault of the file
     */
    public <T extends Record> @Nullable T bind(
            Class<T> type, ValuePath root, SourceMap places, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
