package se.overens.yaml;

/** How much one file may hold. An honest file with 10,000 centres (5.2 million characters) stays far below each. */
final class Limits {
    /** Code points of a file. */
    static final int CODE_POINTS = 64 * 1024 * 1024;

    /**
     * Code points of a line. SnakeYAML copies its buffer again for every 1,024 characters of a word, so that one of 64
     * million would take minutes; lines of this length take 9 ms each.
     */
    static final int LINE = 250_000;

    /** Mappings and lists inside one another. */
    static final int DEPTH = 50;

    /** Uses of an anchor. */
    static final int ALIASES = 100_000;

    /** Values that are written in the file; each takes about 100 bytes of memory. */
    static final int NODES = 2_000_000;

    /** Values when every alias is replaced by what it stands for. */
    static final long EXPANDED_NODES = 5_000_000;

    /** Findings that are shown for a file. */
    static final int FINDINGS = 50;

    /** Findings that are counted beyond those that are shown. */
    static final int COUNTED_FINDINGS = 10_000;

    private Limits() {}
}
