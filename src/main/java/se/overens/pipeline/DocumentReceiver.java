package se.overens.pipeline;

/** Who gets the documents of a series as they are made. */
@FunctionalInterface
public interface DocumentReceiver {
    /** Takes a document, or the reasons why there is none. */
    void take(BatchItem item, RenderedDocument document);

    /** False when no more are wanted; those that are being made still come. */
    default boolean wantsMore() {
        return true;
    }
}
