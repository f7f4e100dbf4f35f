package se.overens.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Contact;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Subject;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.workspace.Look.Stationery;

/**
 * What a paper says outside its text: metadata, header and footer.
 *
 * @param letterhead what the sender prints around its papers
 * @param settings what holds for the paper
 * @param documentType the name of the kind of document
 * @param ownDate the date of this very paper; the settings' if null
 * @param copy what a copy to publish leaves out, or null
 */
record PaperWords(
        Letterhead letterhead,
        DocumentSettings settings,
        String documentType,
        @Nullable LocalDate ownDate,
        @Nullable PublicationCopy copy) {
    private static final String LANGUAGE = "sv-SE";

    DocumentInfo info(Subject subject) {
        // The header is no part of the reading order, so the number is told in the metadata too.
        String number = settings.caseNumber() == null ? "" : ", diarienummer " + settings.caseNumber();
        String about = about(subject) + number;
        return new DocumentInfo(documentType, Letterhead.sender(subject), about, dated(), LANGUAGE);
    }

    Furniture furniture(Subject subject, Edition edition) {
        Stationery stationery = letterhead.stationery();
        List<Reference> reference = new ArrayList<>();
        reference.add(new Reference("", documentType));
        LocalDate dated = dated();
        if (dated != null) {
            reference.add(new Reference("Datum", dated.toString()));
        }
        String caseNumber = settings.caseNumber();
        if (caseNumber != null) {
            reference.add(new Reference("Diarienummer", caseNumber));
        }
        return new Furniture(
                Letterhead.sender(subject),
                stationery.unit(),
                Objects.requireNonNullElse(settings.cooperation(), ""),
                reference,
                copy == null ? contact() : copy.of(contact()),
                about(subject),
                stationery.addresses(),
                stationery.pageNumber(),
                stationery.logo(),
                edition.mark());
    }

    private @Nullable LocalDate dated() {
        return ownDate == null ? settings.dated() : ownDate;
    }

    /** Who handles the case, or else whom all papers of the sender name. */
    private List<Reference> contact() {
        Contact handler = settings.handler();
        return handler == null ? letterhead.stationery().contact() : Letterhead.contact("Handläggare", handler);
    }

    private String about(Subject subject) {
        return documentType + ", " + subject.name();
    }
}
