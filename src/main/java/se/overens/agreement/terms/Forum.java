package se.overens.agreement.terms;

import org.jspecify.annotations.Nullable;

/**
 * Who decides a dispute at last (forum).
 *
 * @param kind what it is (slag)
 * @param name such as "Örebro tingsrätt" (namn)
 */
public record Forum(ForumKind kind, @Nullable String name) {}
