package se.overens.agreement.terms;

/** How a group decides (beslutsordning). */
public enum DecisionRule {
    /** Enighet. */
    CONSENSUS,
    /** Majoritet. */
    MAJORITY
}
