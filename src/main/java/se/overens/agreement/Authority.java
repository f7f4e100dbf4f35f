package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What gives somebody the right to sign (behörighet).
 *
 * @param kind what it is (slag)
 * @param body the body that decided (organ)
 * @param date when (datum)
 * @param paragraph such as "§ 31" (paragraf)
 */
public record Authority(
        AuthorityKind kind,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String paragraph) {}
