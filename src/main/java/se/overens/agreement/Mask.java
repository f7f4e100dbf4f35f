package se.overens.agreement;

/** What a publication copy leaves out (maskering). */
public enum Mask {
    /** Telefonnummer. */
    PHONE,
    /** E-postadresser. */
    EMAIL,
    /** Personnummer. */
    PERSONAL_NUMBER
}
