package se.overens.diagnostic;

/** The location of a finding that no file is to blame for, such as a full disk. */
public record Nowhere() implements Location {
    /** The only value that is needed. */
    public static final Nowhere NOWHERE = new Nowhere();
}
