package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Contact;

/**
 * Secrecy and data protection (sekretess och dataskydd).
 *
 * @param consentForm the id of the bilaga that holds the form for consent (samtyckesblankett)
 * @param consentWritten true if consent is given in writing (skriftligt samtycke)
 * @param jointRecords true if any records are kept together (gemensam dokumentation)
 * @param controllers who answers for which personal data (personuppgiftsansvariga)
 * @param dpoContacts whom to ask about personal data (dataskyddsombud)
 */
public record Confidentiality(
        @Nullable String consentForm,
        @Nullable Boolean consentWritten,
        @Nullable Boolean jointRecords,
        List<Controller> controllers,
        List<Contact> dpoContacts) {
    public Confidentiality {
        controllers = List.copyOf(controllers);
        dpoContacts = List.copyOf(dpoContacts);
    }
}
