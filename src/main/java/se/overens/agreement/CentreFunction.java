package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One operation of a centre and who runs it (verksamhet).
 *
 * @param type which of the functions it is (typ)
 * @param provider who runs it (utförare): {@code region}, {@code municipality}, or the id of a board or a party
 * @param unit the unit's name, such as "Laxå vårdcentral" (enhet)
 * @param label the name of a function of type {@code other} (benämning)
 * @param premises the id of the premises where it is (lokal)
 * @param staffFte its staff in full-time equivalents (årsarbetare)
 * @param manager who heads it (chef)
 * @param present false if it does not take part yet (ingår)
 * @param base false if it does not count as one of the four functions (basverksamhet)
 */
public record CentreFunction(
        FunctionType type,
        String provider,
        @Nullable String unit,
        @Nullable String label,
        @Nullable String premises,
        @Nullable Double staffFte,
        @Nullable Person manager,
        @Nullable Boolean present,
        @Nullable Boolean base) {
    /** True unless the file says that the function does not take part. */
    public boolean takesPart() {
        return !Boolean.FALSE.equals(present);
    }

    /** True if it takes part and counts as one of the four functions of a family centre. */
    public boolean isBase() {
        return takesPart() && type != FunctionType.OTHER && !Boolean.FALSE.equals(base);
    }
}
