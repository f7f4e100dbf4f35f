package se.overens.diagnostic;

import org.jspecify.annotations.Nullable;

/** The location of a finding that no file is to blame for, such as a full disk. */
public record Nowhere() implements Location {
    /** The only value that is needed. */
    public static final Nowhere NOWHERE = new Nowhere();

    // Written out: see docs/architecture.md, "Records on the way of a cold start".
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nowhere;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
