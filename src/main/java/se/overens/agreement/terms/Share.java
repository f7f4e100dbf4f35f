package se.overens.agreement.terms;

import se.overens.agreement.Percentage;

/**
 * A party's share of a cost (andel).
 *
 * @param party who pays (part)
 * @param share how much of it (andel)
 */
public record Share(String party, Percentage share) {}
