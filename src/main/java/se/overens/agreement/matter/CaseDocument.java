package se.overens.agreement.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;

/**
 * A paper that belongs to a case (handling).
 *
 * @param no its number (nummer); counted if absent or {@code auto}
 * @param title its title (rubrik); from the document if that is generated
 * @param date its date (datum)
 * @param generate the DOCUMENT that it is made with (skapas)
 * @param caseId the id of the case that the generated document is about (ärende); this one if absent
 * @param municipality the id of the municipality that the generated document is about (kommun); the case's if absent
 * @param centre the id of the centre that the generated document is about (familjecentral); the case's if absent
 * @param file the path of a PDF file from the workspace (fil)
 * @param required true if the case is not whole without it (obligatorisk)
 * @param secret why the public does not get it (sekretess)
 * @param sha256 what the file's content was when it was reviewed, 64 hexadecimal digits (kontrollsumma)
 */
public record CaseDocument(
        @Nullable AutoNumber no,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String generate,
        @Nullable String caseId,
        @Nullable String municipality,
        @Nullable String centre,
        @Nullable String file,
        @Nullable Boolean required,
        @Nullable Withheld secret,
        @Nullable String sha256) {}
