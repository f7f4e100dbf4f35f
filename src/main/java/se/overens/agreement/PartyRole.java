package se.overens.agreement;

/** What a party is in the agreement (roll). */
public enum PartyRole {
    /** Huvudman. */
    PRINCIPAL,
    /** Utförare. */
    PROVIDER
}
