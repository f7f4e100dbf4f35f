package se.overens.agreement;

/** What is to be the same in the whole county (enhetligt i länet). */
public enum UniformConcept {
    /** Avtalstid. */
    TERM,
    /** Uppsägningstid. */
    NOTICE,
    /** Definition av familjecentral. */
    DEFINITION,
    /** Målgrupp. */
    TARGET_GROUP
}
