package se.overens.agreement;

/** In what capacity somebody signs (behörighet). */
public enum Capacity {
    /** Firmatecknare or by the rules of the authority. */
    AUTHORISED,
    /** By delegation. */
    DELEGATED,
    /** As manager of the function. */
    MANAGER
}
