package se.overens.layout.flow;

/** How firmly a row stands with the next one. What does not fit on a page of its own comes apart weakest link first. */
public enum Keep {
    /** The page may end here. */
    FREE,
    /** A heading with its text, or lines of a paragraph that must not stand alone. */
    LINES,
    /** The caption and the header of a table with its first row. */
    TABLE,
    /** The last lines before a signature block, with it. */
    COMPANY,
    /** A signature block. */
    BLOCK
}
