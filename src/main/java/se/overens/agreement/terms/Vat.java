package se.overens.agreement.terms;

/** Whether an amount includes value added tax (moms). */
public enum Vat {
    /** Exklusive moms. */
    EXCLUDED,
    /** Inklusive moms. */
    INCLUDED
}
