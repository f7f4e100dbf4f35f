package se.overens.yaml;

import java.util.List;

/** A value of a file, still without a type. An alias is the same object as the value that it stands for. */
sealed interface YamlNode {
    /** Where the value starts; of a mapping, its first key. */
    Place place();

    /** How many values this is when every alias is written out. */
    long size();

    /**
     * A text.
     *
     * @param text in NFC, as it is meant after quotes, escapes and folding
     * @param plain true if it is written without quotes and not as a block
     */
    record Scalar(String text, boolean plain, Place place) implements YamlNode {
        @Override
        public long size() {
            return 1;
        }

        /** True if nothing stands here: no text at all, {@code ~} or {@code null}. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, long size, Place place) implements YamlNode {}

    /** A mapping. */
    record Mapping(List<Entry> entries, long size, Place place) implements YamlNode {}

    /** A key with its value. */
    record Entry(String key, Place keyPlace, YamlNode value) {}
}
