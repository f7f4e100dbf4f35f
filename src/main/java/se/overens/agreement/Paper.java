package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case, a meeting or the regional agreement says of its own papers; null leaves it to the settings.
 *
 * @param caseNumber the case number (diarienummer)
 * @param dated the date (datum)
 * @param handler who handles it (handläggare)
 * @param sender whose paper it is (avsändare)
 */
public record Paper(
        @Nullable String caseNumber,
        @Nullable LocalDate dated,
        @Nullable Contact handler,
        @Nullable String sender) {}
