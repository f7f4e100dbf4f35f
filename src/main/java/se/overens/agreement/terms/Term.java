package se.overens.agreement.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long an agreement holds (avtalstid).
 *
 * @param validFrom its first day (giltig från och med)
 * @param validTo its last day (giltig till och med); until further notice if absent
 * @param autoRenewMonths by how many months it is prolonged when nobody gives notice (förlängning)
 * @param noticeMonths the time of notice in months (uppsägningstid)
 * @param noticeForm how notice is given (uppsägningsform)
 * @param breach when it may be ended at once (hävning)
 * @param reviewBy the day by which the parties go through it (ses över senast)
 * @param signedOn the day on which it was signed (undertecknat)
 */
public record Term(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer autoRenewMonths,
        @Nullable Integer noticeMonths,
        @Nullable WrittenForm noticeForm,
        @Nullable Breach breach,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate signedOn) {
    /** The last day on which notice ends the agreement on its last day, or null if it has none. */
    public @Nullable LocalDate lastNoticeDate() {
        return validTo == null || noticeMonths == null ? null : validTo.minusMonths(noticeMonths);
    }
}
