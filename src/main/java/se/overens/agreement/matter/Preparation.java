package se.overens.agreement.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the preparation of a case (beredning).
 *
 * @param body who dealt with it (organ)
 * @param date when (datum)
 * @param paragraph such as "§ 31" (paragraf)
 * @param statement what came out, such as "tillstyrker förslaget" (ställningstagande)
 */
public record Preparation(
        String body,
        @Nullable LocalDate date,
        @Nullable String paragraph,
        @Nullable String statement) {}
