package se.overens.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.matter.Withheld;
import se.overens.diagnostic.Location;

/**
 * A paper of a meeting, and where it comes from: it is generated, a file, or neither and only named on the agenda.
 *
 * @param label such as "Bilaga 3.1"; the memo has none
 * @param role such as "Tjänsteskrivelse"
 * @param title its title
 * @param date its date
 * @param withheld why the public does not get it
 * @param destination the name of the place in the pack where it begins, such as {@code item-3-paper-2}
 * @param generated the document that it is made with, as PDF and finished
 * @param file the path of a PDF file from the workspace, as written; {@link se.overens.workspace.PaperFiles} reads it
 * @param sha256 what the file's content was when it was reviewed
 * @param where its place in the file of the meeting or of the case
 */
public record PlannedPaper(
        @Nullable String label,
        @Nullable String role,
        String title,
        @Nullable LocalDate date,
        @Nullable Withheld withheld,
        String destination,
        @Nullable DocumentRequest generated,
        @Nullable String file,
        @Nullable String sha256,
        Location where) {}
