package se.overens.agreement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The regional agreement that a document stands under (överordnad regional överenskommelse).
 *
 * @param title its title (rubrik)
 * @param adoptedOn when it was adopted (beslutad)
 * @param adoptedBy by whom (beslutad av)
 * @param validFrom from when it holds (giltig från och med)
 * @param validTo until when it holds (giltig till och med)
 * @param replaces what it replaced (ersätter)
 * @param goal what the county aims for, as the end of the sentence "Målet är …" (mål)
 */
public record ParentAgreement(
        @Nullable String title,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replaces,
        @Nullable String goal) {
    // Written out: see docs/architecture.md, "Records on the way of a cold start".
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParentAgreement that
                && Objects.equals(title, that.title)
                && Objects.equals(adoptedOn, that.adoptedOn)
                && Objects.equals(adoptedBy, that.adoptedBy)
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validTo, that.validTo)
                && Objects.equals(replaces, that.replaces)
                && Objects.equals(goal, that.goal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, adoptedOn, adoptedBy, validFrom, validTo, replaces, goal);
    }

    /** The same, with what is missing taken from {@code usual}; an agreement with a title of its own is another one. */
    public ParentAgreement or(ParentAgreement usual) {
        if (title != null && !title.equals(usual.title)) {
            return this;
        }
        return new ParentAgreement(
                usual.title,
                adoptedOn == null ? usual.adoptedOn : adoptedOn,
                adoptedBy == null ? usual.adoptedBy : adoptedBy,
                validFrom == null ? usual.validFrom : validFrom,
                validTo == null ? usual.validTo : validTo,
                replaces == null ? usual.replaces : replaces,
                goal == null ? usual.goal : goal);
    }
}
