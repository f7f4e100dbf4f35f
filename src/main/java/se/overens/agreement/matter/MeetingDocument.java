package se.overens.agreement.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an item (handling).
 *
 * @param role such as "Tjänsteskrivelse" (roll)
 * @param title its title (rubrik)
 * @param date (datum)
 * @param generate the DOCUMENT that it is made with (skapas)
 * @param municipality the id of the municipality that the generated document is about (kommun)
 * @param centre the id of the centre that the generated document is about (familjecentral)
 * @param file the path of a PDF file from the workspace (fil)
 * @param sha256 what the file's content was when it was reviewed, 64 hexadecimal digits (kontrollsumma)
 * @param withheld why the public does not get it (sekretess)
 * @param enabled false if it is left out (med)
 */
public record MeetingDocument(
        @Nullable String role,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String generate,
        @Nullable String municipality,
        @Nullable String centre,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable Withheld withheld,
        @Nullable Boolean enabled) {}
