package se.overens.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.overens.agreement.DocumentSettings;
import se.overens.agreement.Subject;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.document.Furniture.Reference;
import se.overens.template.TemplateHeader;
import se.overens.workspace.Look.Stationery;

/**
 * What a paper says outside its text: metadata, header and footer.
 *
 * @param stationery what all papers of the workspace have in common
 */
record PaperWords(Stationery stationery) {
    private static final String LANGUAGE = "sv-SE";
    private static final String DRAFT = "UTKAST";

    static DocumentInfo info(TemplateHeader header, Subject subject) {
        DocumentSettings settings = subject.settings();
        // The header is no part of the reading order, so the number is told in the metadata too.
        String number = settings.caseNumber() == null ? "" : ", diarienummer " + settings.caseNumber();
        String about = about(header, subject) + number;
        return new DocumentInfo(header.documentType(), sender(subject), about, settings.dated(), LANGUAGE);
    }

    Furniture furniture(TemplateHeader header, Subject subject, boolean draft) {
        DocumentSettings settings = subject.settings();
        List<Reference> reference = new ArrayList<>();
        reference.add(new Reference("", header.documentType()));
        LocalDate dated = settings.dated();
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
                stationery.contact(),
                about(header, subject),
                stationery.addresses(),
                stationery.pageNumber(),
                stationery.logo(),
                draft ? DRAFT : "");
    }

    private static String about(TemplateHeader header, Subject subject) {
        return header.documentType() + ", " + subject.name();
    }

    private static String sender(Subject subject) {
        String sender = subject.settings().sender();
        return sender != null
                ? sender
                : Objects.requireNonNullElse(subject.profile().region().name(), "");
    }
}
