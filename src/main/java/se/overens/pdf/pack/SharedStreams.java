package se.overens.pdf.pack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.StreamObject;
import se.overens.pdf.object.ByteSink;
import se.overens.pdf.object.PdfReference;

/** Streams that refer to nothing else, by what they are: a font that every document brings along is in the pack once. */
final class SharedStreams {
    private final @Nullable SharedStreams before;
    private final Map<Key, PdfReference> streams = new HashMap<>();

    /**
     * The streams of a file.
     *
     * @param before those of the files before it, which are only read
     */
    SharedStreams(@Nullable SharedStreams before) {
        this.before = before;
    }

    /** The same stream as {@code stream}, or null if there was none. */
    @Nullable
    PdfReference find(StreamObject stream) {
        Key key = Key.of(stream);
        PdfReference found = streams.get(key);
        return found == null && before != null ? before.streams.get(key) : found;
    }

    /** Keeps a stream. */
    void add(StreamObject stream, PdfReference reference) {
        streams.put(Key.of(stream), reference);
    }

    /** Takes over what another has kept. */
    void addAll(SharedStreams others) {
        streams.putAll(others.streams);
    }

    private record Key(byte[] dictionary, byte[] bytes) {
        static Key of(StreamObject stream) {
            ByteSink dictionary = new ByteSink(128);
            stream.print(dictionary);
            return new Key(dictionary.toBytes(), stream.plain());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Arrays.equals(dictionary, key.dictionary)
                    && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(dictionary) + Arrays.hashCode(bytes);
        }
    }
}
