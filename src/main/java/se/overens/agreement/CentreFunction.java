package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One operation of a centre and who runs it (verksamhet).
 *
 * @param type which of the functions it is (typ)
 * @param provider who runs it (utförare): {@code region}, {@code municipality}, or the id of a board or a party
 * @param unit the unit's name, such as "Laxå vårdcentral" (enhet)
 * @param label the name of a function of type {@code other} (benämning)
 */
public record CentreFunction(
        FunctionType type,
        String provider,
        @Nullable String unit,
        @Nullable String label) {}
