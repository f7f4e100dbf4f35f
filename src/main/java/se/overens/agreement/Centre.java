package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family centre, open or planned (familjecentral).
 *
 * @param id the slug that commands and file names use
 * @param name the centre's name (namn); a planned centre need not have one
 * @param openedOn the day on which it opened (öppnad); without it the centre is planned
 * @param plannedOpening the day on which it is meant to open (planerad start)
 * @param colocation how far the functions share premises (samlokalisering)
 * @param catchment the area it serves (upptagningsområde)
 * @param applicationTo the authority to which the letter belongs as part of an application (ansökan till)
 * @param functions the operations of the centre (verksamheter)
 */
public record Centre(
        String id,
        @Nullable String name,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate plannedOpening,
        @Nullable Colocation colocation,
        @Nullable String catchment,
        @Nullable String applicationTo,
        List<CentreFunction> functions) {

    public Centre {
        functions = List.copyOf(functions);
    }

    /** True until the centre has opened. */
    public boolean planned() {
        return openedOn == null;
    }
}
