package se.overens.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document's metadata.
 *
 * @param title the title, in the language of the document
 * @param organisation whose paper it is; stands as author, never a person
 * @param subject a short description
 * @param dated the date of the document, or null when it has none
 * @param language a language tag, {@code sv-SE}
 */
public record DocumentInfo(
        String title,
        String organisation,
        String subject,
        @Nullable LocalDate dated,
        String language) {}
