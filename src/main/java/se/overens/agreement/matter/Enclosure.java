package se.overens.agreement.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Adoption;
import se.overens.agreement.Person;

/**
 * What a cover letter says (missiv).
 *
 * @param dated its date (datum); the case's if absent
 * @param to to whom it goes (till)
 * @param text what is sent and why, as paragraphs (text)
 * @param backedBy who has backed it (har ställt sig bakom)
 * @param askedOfRecipient what the recipient is asked to do (mottagaren ombeds)
 * @param answerBy by when (svar senast)
 * @param answerTo where to (svar till)
 * @param validFrom from when it holds (gäller från och med)
 * @param replaces what it replaces (ersätter)
 * @param signers who signs it (undertecknare)
 * @param distribution who gets a copy (sändlista)
 */
public record Enclosure(
        @Nullable LocalDate dated,
        List<String> to,
        List<String> text,
        List<Adoption> backedBy,
        List<String> askedOfRecipient,
        @Nullable LocalDate answerBy,
        @Nullable String answerTo,
        @Nullable LocalDate validFrom,
        @Nullable String replaces,
        List<Person> signers,
        List<String> distribution) {
    public Enclosure {
        to = List.copyOf(to);
        text = List.copyOf(text);
        backedBy = List.copyOf(backedBy);
        askedOfRecipient = List.copyOf(askedOfRecipient);
        signers = List.copyOf(signers);
        distribution = List.copyOf(distribution);
    }
}
