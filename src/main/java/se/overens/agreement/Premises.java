package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rooms that a centre uses (lokal).
 *
 * @param id what the functions refer to
 * @param name such as "Kvarnhuset" (namn)
 * @param address street and town in one line (adress)
 * @param property the designation of the property (fastighetsbeteckning)
 * @param areaM2 in square metres (yta)
 * @param landlord the name of the landlord (hyresvärd)
 * @param tenant the party that has the lease (hyresgäst)
 * @param leaseUntil the last day of the lease (hyrestid till och med)
 * @param accessible true if all can get in and around (tillgänglig)
 */
public record Premises(
        String id,
        @Nullable String name,
        @Nullable String address,
        @Nullable String property,
        @Nullable Integer areaM2,
        @Nullable String landlord,
        @Nullable String tenant,
        @Nullable LocalDate leaseUntil,
        @Nullable Boolean accessible) {}
