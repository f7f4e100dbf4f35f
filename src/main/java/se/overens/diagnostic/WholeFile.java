package se.overens.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A file as a whole, when no line of it is to blame.
 *
 * @param file the path as the user would write it, with forward slashes
 */
public record WholeFile(String file) implements Location {
    // Written out: see docs/architecture.md, "Records on the way of a cold start".
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WholeFile that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
