package se.overens.agreement.terms;

/**
 * Who answers for which personal data (personuppgiftsansvarig).
 *
 * @param party who (part)
 * @param scope for what, such as "patientjournaler" (omfattning)
 */
public record Controller(String party, String scope) {}
