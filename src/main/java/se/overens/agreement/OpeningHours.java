package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a function is open (öppettid).
 *
 * @param function which function (verksamhet)
 * @param days on which days (dagar)
 * @param from from when (från)
 * @param to until when (till)
 * @param season in which part of the year, such as "läsår" (period)
 */
public record OpeningHours(
        FunctionType function,
        List<Weekday> days,
        TimeOfDay from,
        TimeOfDay to,
        @Nullable String season) {
    public OpeningHours {
        days = List.copyOf(days);
    }
}
