package se.overens.pipeline;

import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nowhere;

/** The finding that Java had too little memory (OV707). */
public final class OutOfMemory {
    /** What the launcher gives, in MiB. */
    private static final long USUAL = 512;

    private OutOfMemory() {}

    /** The finding, with how much there was and how much to try. */
    public static Diagnostic found() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        return Diagnostic.of(Code.OUT_OF_MEMORY, Nowhere.NOWHERE, most).hint("more", Math.max(USUAL, 2 * most));
    }
}
