package se.overens.agreement.matter;

import org.jspecify.annotations.Nullable;

/**
 * Children that a decision concerns (grupp av barn).
 *
 * @param name who they are (grupp)
 * @param direct false if they are concerned indirectly (direkt berörda)
 * @param count how many, such as "cirka 120" (antal)
 */
public record ChildGroup(
        String name, @Nullable Boolean direct, @Nullable String count) {}
