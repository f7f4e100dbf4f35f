package se.overens.output;

/** The judgement of whose a file is, by its bytes. This package knows no file format, so the caller brings it. */
@FunctionalInterface
public interface Ownership {
    /** The owner of the file with these bytes. */
    Owner of(byte[] bytes);
}
