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
 * @param stationery what all papers of the workspace have in common
 * @param documentType the name of the kind of document
 * @param ownDate the date of this very paper; the settings' if null
 * @param copy what a copy to publish leaves out, or null
 */
record PaperWords(
        Stationery stationery,
        String documentType,
        @Nullable LocalDate ownDate,
        @Nullable PublicationCopy copy) {
    private static final String LANGUAGE = "sv-SE";

    DocumentInfo info(Subject subject) {
        DocumentSettings settings = subject.settings();
        // The header is no part of the reading order, so the number is told in the metadata too.
        String number = settings.caseNumber() == null ? "" : ", diarienummer " + settings.caseNumber();
        String about = about(subject) + number;
        return new DocumentInfo(documentType, sender(subject), about, dated(settings), LANGUAGE);
    }

    Furniture furniture(Subject subject, Edition edition) {
        DocumentSettings settings = subject.settings();
        List<Reference> reference = new ArrayList<>();
        reference.add(new Reference("", documentType));
        LocalDate dated = dated(settings);
        if (dated != null) {
            reference.add(new Reference("Datum", dated.toString()));
        }
        String caseNumber = settings.caseNumber();
        if (caseNumber != null) {
            reference.add(new Reference("Diarienummer", caseNumber));
        }
        return new Furniture(
                sender(subject),
                stationery.unit(),
                Objects.requireNonNullElse(settings.cooperation(), ""),
                reference,
                copy == null ? contact(settings.handler()) : copy.of(contact(settings.handler())),
                about(subject),
                stationery.addresses(),
                stationery.pageNumber(),
                stationery.logo(),
                edition.mark());
    }

    private @Nullable LocalDate dated(DocumentSettings settings) {
        return ownDate == null ? settings.dated() : ownDate;
    }

    /** Who handles the case, or else whom all papers of the workspace name. */
    private List<Reference> contact(@Nullable Contact handler) {
        if (handler == null) {
            return stationery.contact();
        }
        List<Reference> lines = new ArrayList<>();
        lines.add(new Reference("Handläggare", handler.name()));
        add(lines, "Telefon", handler.phone());
        add(lines, "E-post", handler.email());
        return lines;
    }

    private static void add(List<Reference> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(new Reference(label, text));
        }
    }

    private String about(Subject subject) {
        return documentType + ", " + subject.name();
    }

    private static String sender(Subject subject) {
        String sender = subject.settings().sender();
        return sender != null
                ? sender
                : Objects.requireNonNullElse(subject.profile().region().name(), "");
    }
}
