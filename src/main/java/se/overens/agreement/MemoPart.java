package se.overens.agreement;

/** A part of a board memo (del av tjänsteskrivelsen). */
public enum MemoPart {
    /** Sammanfattning. */
    SUMMARY,
    /** Förslag till beslut. */
    PROPOSALS,
    /** Ärendebeskrivning. */
    DESCRIPTION,
    /** Beredning. */
    PREPARATION,
    /** Finansiering. */
    FINANCING,
    /** Bedömning. */
    ASSESSMENT,
    /** Konsekvenser för barn. */
    CHILD_RIGHTS,
    /** Undertecknare, med enhet och handläggare; utan rubrik. */
    SIGNERS,
    /** Bilagor, beslutsunderlag. */
    DOCUMENTS,
    /** Beslutet skickas till. */
    SEND_TO
}
