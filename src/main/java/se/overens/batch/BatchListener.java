package se.overens.batch;

/** Who watches a run. */
public interface BatchListener {
    /** One that looks away. */
    BatchListener NONE = new BatchListener() {};

    /** The run knows how many documents it makes. */
    default void started(int documents) {}

    /** One more of them is done; from any thread, one call at a time. */
    default void done(Outcome outcome) {}

    /** The last is done, or the run has stopped. */
    default void ended() {}
}
