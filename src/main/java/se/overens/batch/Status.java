package se.overens.batch;

/** What has come of one subject in a run. */
public enum Status {
    /** Written, or written anew. */
    MADE("made"),
    /** Up to date: nothing was written. */
    UNCHANGED("unchanged"),
    /** Not made; the findings say why. */
    FAILED("failed"),
    /** The document does not apply to the subject, such as an agreement where no centre is. */
    NOT_APPLICABLE("notApplicable"),
    /** The run ended before its turn: the disk was full, or somebody stopped it. */
    NOT_REACHED("notReached");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word in JSON. */
    public String word() {
        return word;
    }
}
