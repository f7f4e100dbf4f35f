package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bilaga of an agreement or a case (bilaga).
 *
 * @param no its number (nummer); counted if absent or {@code auto}
 * @param id what {@code consentForm} and texts refer to
 * @param title its title (rubrik)
 * @param date its date (datum)
 * @param file the path of a file from the workspace (fil)
 * @param required true if the agreement is not whole without it (obligatorisk)
 * @param sha256 what the file's content was when it was reviewed, 64 hexadecimal digits (kontrollsumma)
 */
public record Attachment(
        @Nullable AutoNumber no,
        @Nullable String id,
        String title,
        @Nullable LocalDate date,
        @Nullable String file,
        @Nullable Boolean required,
        @Nullable String sha256) {}
