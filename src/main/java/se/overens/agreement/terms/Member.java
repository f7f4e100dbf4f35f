package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;

/**
 * A member of a group (ledamot).
 *
 * @param party whom the member stands for (part)
 * @param role such as "Socialchef" (roll)
 */
public record Member(String party, @Nullable String role) {}
