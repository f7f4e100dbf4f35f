package se.overens.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or strategy that another stands under (överordnat dokument).
 *
 * @param title its title (titel)
 * @param period for which years it holds (period)
 * @param validTo until when it holds (giltig till och med)
 */
public record ParentDocument(
        String title, @Nullable String period, @Nullable LocalDate validTo) {}
