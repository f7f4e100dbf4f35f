package se.overens.agreement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.overens.agreement.FunctionType.CHILD_HEALTH;
import static se.overens.agreement.FunctionType.MIDWIFERY;
import static se.overens.agreement.FunctionType.OPEN_PRESCHOOL;
import static se.overens.agreement.FunctionType.PREVENTIVE_SOCIAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.overens.RecordOf;
import se.overens.agreement.Addition;
import se.overens.agreement.Authority;
import se.overens.agreement.AuthorityKind;
import se.overens.agreement.Contact;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.FunctionType;
import se.overens.agreement.Given;
import se.overens.agreement.Mask;
import se.overens.agreement.Municipality;
import se.overens.agreement.PersonName;
import se.overens.agreement.Publication;
import se.overens.agreement.Section;
import se.overens.agreement.Security;
import se.overens.agreement.Signatory;
import se.overens.agreement.terms.Confidentiality;
import se.overens.agreement.terms.Term;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R18 and R20: who may sign, and what is nobody else's business. */
class PeopleRulesTest {
    private static final String M = "municipalities.laxa.";
    private static final String C = M + "centres[0].";
    private static final String MISSING = " ^OV218.authority[] =OV218.add[]";

    private final Given given = new Given();

    private void assertFound(String... findings) {
        assertThat(given.findings()).containsExactly(findings);
    }

    private static Signatory authorised(String party, String name, FunctionType... functions) {
        return RecordOf.type(
                Signatory.class,
                "party",
                party,
                "functions",
                List.of(functions),
                "name",
                new PersonName(name),
                "authority",
                RecordOf.type(Authority.class, "kind", AuthorityKind.DELEGATION));
    }

    @Test
    void whoeverSignsAnAgreementMayDoSo() {
        given.openedOn = LocalDate.of(2020, 1, 1);
        given.term = RecordOf.type(Term.class, "validFrom", LocalDate.of(2027, 1, 1));
        given.signatories.set(0, authorised("region", "Anna Ek", MIDWIFERY, CHILD_HEALTH));
        assertFound(
                "OV218W " + M + "signatories[1] [bun]" + MISSING,
                "OV218W " + M + "signatories[2] [municipality]" + MISSING);
        given.signatories.set(1, authorised("bun", "Bo Ek", OPEN_PRESCHOOL));
        given.signatories.set(2, authorised("municipality", "Bo Ek", PREVENTIVE_SOCIAL));
        assertFound();
    }

    @Test
    void aLetterOfIntentNeedsNoAuthority() {
        given.term = RecordOf.type(Term.class, "validFrom", LocalDate.of(2027, 1, 1));
        assertFound();
    }

    @Test
    void nobodySignsForBothSides() {
        given.signatories.set(0, authorised("region", "Anna Ek", MIDWIFERY, CHILD_HEALTH));
        given.signatories.set(1, authorised("bun", "Anna Ek", OPEN_PRESCHOOL));
        assertFound("OV218W " + M + "signatories[1].name [bun] ^OV218.twice[region]");
        given.signatories.set(0, authorised("region", "", MIDWIFERY, CHILD_HEALTH));
        given.signatories.set(1, authorised("bun", "", OPEN_PRESCHOOL));
        assertFound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fråga Anna, 811218-9876.",
                "811218-9876",
                "19811218-9876",
                "198112189876",
                "811218+9876",
                "811278-9873"
            })
    void personalIdentityNumbersAreFound(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9875",
                "212000-1918",
                "559999-0016",
                "0701234567",
                "811318-9876",
                "ab811218-9876",
                "2026-03-02"
            })
    void otherNumbersAreNot(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }

    @Test
    void noTextHasAPersonalIdentityNumber() {
        given.additions.add(new Addition(Section.DUTY, null, List.of("Bra", "Fråga Anna, 19811218-9876.")));
        assertFound("OV220W " + C + "additions[0].bullets[1] [] ^OV220.personalNumber[]");
    }

    private Municipality published(Security security, List<Mask> mask, Contact contact, String text) {
        Publication publication = new Publication(true, mask, null, null);
        DocumentSettings settings =
                RecordOf.type(DocumentSettings.class, "publication", publication, "security", security);
        return RecordOf.type(
                Municipality.class,
                "id",
                "laxa",
                "code",
                "1860",
                "document",
                settings,
                "contact",
                contact,
                "facts",
                java.util.Map.of("press", text));
    }

    private List<String> privacy(Municipality municipality) {
        Diagnostics found = new Diagnostics();
        new PrivacyRule().checkMunicipality(given.profile(), municipality, found);
        return found.list().stream().map(Given::shown).toList();
    }

    @Test
    void aPublishedPaperHasNoPrivateTelephone() {
        Contact contact = RecordOf.type(Contact.class, "name", "Anna Ek", "phone", "070-123 45 67");
        assertThat(privacy(published(null, List.of(Mask.EMAIL), contact, "Ring +46 70 123 45 67")))
                .containsExactly(
                        "OV220W " + M + "contact.phone [] ^OV220.phone[]",
                        "OV220W " + M + "facts.press [] ^OV220.phone[]");
        assertThat(privacy(published(null, List.of(), contact, "Ring 0584-47 30 00")))
                .isEmpty();
    }

    @Test
    void aSecretPaperIsNotPublished() {
        assertThat(privacy(published(Security.SECRET, List.of(), null, "")))
                .containsExactly("OV220W " + M + "document.security [] ^OV220.secret[]");
        assertThat(privacy(published(Security.PUBLIC, List.of(), null, ""))).isEmpty();
    }

    @Test
    void everyTextHasItsPath() {
        List<String> texts = new java.util.ArrayList<>();
        Confidentiality holder = RecordOf.type(
                Confidentiality.class,
                "consentForm",
                "a",
                "dpoContacts",
                List.of(RecordOf.type(Contact.class, "name", "b", "phone", "c")));
        TextField.visit(holder, new ValuePath("x"), f -> texts.add(f.path() + " " + f.key() + " " + f.text()));
        assertThat(texts)
                .containsExactly(
                        "x.consentForm consentForm a",
                        "x.dpoContacts[0].name name b",
                        "x.dpoContacts[0].phone phone c");
    }
}
