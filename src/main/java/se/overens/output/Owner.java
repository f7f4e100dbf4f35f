package se.overens.output;

/** Whose a file is that stands where a new one should go. */
public enum Owner {
    /** Made by this program and not signed: it is replaced. */
    OURS,
    /** A PDF with a digital signature: it is never replaced. */
    SIGNED,
    /** Anything else: it is replaced only with {@code --force}. */
    FOREIGN
}
