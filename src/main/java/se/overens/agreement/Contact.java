package se.overens.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to ask (kontaktperson, handläggare).
 *
 * @param name the name (namn)
 * @param title such as "Utvecklingsledare" (titel)
 * @param unit the unit or department (enhet)
 * @param phone as it is to be printed (telefon)
 * @param email (e-post)
 */
public record Contact(
        String name,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String phone,
        @Nullable String email) {}
