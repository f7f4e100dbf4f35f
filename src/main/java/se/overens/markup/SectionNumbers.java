package se.overens.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.overens.template.TemplateHeader.Numbering;

/**
 * The numbers of headings, clauses, bilagor and tables, in the order in which they are met.
 *
 * <p>Clauses share the count with the headings below theirs, so that no number comes twice. Each bilaga begins at 1.
 */
final class SectionNumbers {
    private static final int DEEPEST = 4;

    private final Numbering numbering;
    private final int[] counts = new int[DEEPEST];
    private int attachments;
    private int tables;
    /** How many numbers the current heading has; 0 when its section is not numbered. */
    private int depth;

    SectionNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The number of a heading of {@code level}, from 1; null in a document without numbers. */
    @Nullable
    String heading(int level) {
        if (numbering == Numbering.NONE) {
            return null;
        }
        depth = Math.max(1, attachments > 0 ? level - 1 : level);
        return count(depth);
    }

    /** A heading without a number. */
    void unnumbered() {
        depth = 0;
    }

    /** True if the items of a numbered list are clauses here. */
    boolean hasClauses() {
        return numbering == Numbering.CLAUSES && depth > 0;
    }

    /** The number of the next clause. */
    String clause() {
        return count(depth + 1);
    }

    /** The number of the next bilaga. */
    String attachment() {
        Arrays.fill(counts, 0);
        depth = 0;
        return String.valueOf(++attachments);
    }

    /** The number of the bilaga that is being read, or null before the first. */
    @Nullable
    String currentAttachment() {
        return attachments == 0 ? null : String.valueOf(attachments);
    }

    /** The number of the next table. */
    String table() {
        return String.valueOf(++tables);
    }

    private String count(int length) {
        counts[length - 1]++;
        Arrays.fill(counts, length, DEEPEST, 0);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < length; i++) {
            number.append(i == 0 ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }

    /** The letter of an item counted from 1: a to z, then aa. */
    static String letter(int item) {
        StringBuilder letters = new StringBuilder();
        for (int rest = item; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
