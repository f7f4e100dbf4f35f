package se.overens.agreement.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Contact;
import se.overens.agreement.Derived;
import se.overens.agreement.Person;
import se.overens.diagnostic.ValuePath;

/**
 * A case that an authority decides on (ärende); memo, minutes extract, cover letter and meeting draw on it.
 *
 * @param id from the file's name
 * @param municipality the id of the municipality whose case it is (kommun); none if it is the region's
 * @param region true if it is the region's case (regionens ärende)
 * @param centre the id of the centre that it is about (familjecentral)
 * @param number the case number at this authority (diarienummer)
 * @param otherNumbers the case numbers at other authorities (andra diarienummer)
 * @param title short (rubrik)
 * @param subtitle what the title leaves out (underrubrik)
 * @param body the body that decides (beslutande organ)
 * @param dated the memo's date (datum)
 * @param handler who handles it (handläggare)
 * @param proposals what is to be decided: each stands alone, one action each (förslag till beslut)
 * @param summary (sammanfattning)
 * @param description paragraphs (ärendebeskrivning)
 * @param preparation who has dealt with it before (beredning)
 * @param financing paragraphs (finansiering)
 * @param assessment paragraphs (bedömning)
 * @param childRights what is best for the children (barnrättsprövning)
 * @param signers who signs the memo, side by side (undertecknare)
 * @param documents what belongs to the case, in the order in which it is sent (bilagor, beslutsunderlag)
 * @param sendTo who gets the decision (beslutet skickas till)
 * @param decision what was decided (beslut)
 * @param enclosure what the cover letter says (missiv)
 */
public record Case(
        @Derived @Nullable String id,
        @Nullable String municipality,
        @Nullable Boolean region,
        @Nullable String centre,
        @Nullable String number,
        List<AuthorityNumber> otherNumbers,
        String title,
        @Nullable String subtitle,
        @Nullable String body,
        @Nullable LocalDate dated,
        @Nullable Contact handler,
        List<String> proposals,
        @Nullable String summary,
        List<String> description,
        List<Preparation> preparation,
        List<String> financing,
        List<String> assessment,
        @Nullable ChildRights childRights,
        List<Person> signers,
        List<CaseDocument> documents,
        @Nullable SendTo sendTo,
        @Nullable CaseDecision decision,
        @Nullable Enclosure enclosure) {
    public Case {
        otherNumbers = List.copyOf(otherNumbers);
        proposals = List.copyOf(proposals);
        description = List.copyOf(description);
        preparation = List.copyOf(preparation);
        financing = List.copyOf(financing);
        assessment = List.copyOf(assessment);
        signers = List.copyOf(signers);
        documents = List.copyOf(documents);
    }

    /** The path under which diagnostics speak of this case, such as {@code cases.familjecentral-2026}. */
    public ValuePath path() {
        return ValuePath.ROOT.key("cases").key(id == null ? "" : id);
    }

    /** The same with the id {@code name}. */
    public Case withId(String name) {
        return new Case(
                name,
                municipality,
                region,
                centre,
                number,
                otherNumbers,
                title,
                subtitle,
                body,
                dated,
                handler,
                proposals,
                summary,
                description,
                preparation,
                financing,
                assessment,
                childRights,
                signers,
                documents,
                sendTo,
                decision,
                enclosure);
    }
}
