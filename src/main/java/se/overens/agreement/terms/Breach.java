package se.overens.agreement.terms;

/**
 * When an agreement may be ended at once (hävning).
 *
 * @param cureDays how many days a party has to mend a breach (rättelsetid)
 */
public record Breach(Integer cureDays) {}
