package se.overens.agreement.words;

/** The grammatical gender of a noun (genus). */
public enum Gender {
    /** En-ord. */
    COMMON,
    /** Ett-ord. */
    NEUTER
}
