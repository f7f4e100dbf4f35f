package se.overens.pipeline;

/**
 * How a workspace is to be checked.
 *
 * @param draft true if its documents are only to be drafts: then what is missing is a warning
 * @param most how many documents of one template are all set out; of more, an evenly spread sample of so many
 */
public record CheckRequest(boolean draft, int most) {
    /** Somewhat more than Sweden has municipalities (290). */
    public static final int MANY = 300;

    /** Every document, however many there are. */
    public static final int ALL = Integer.MAX_VALUE;
}
