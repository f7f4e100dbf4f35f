package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategy that the documents cite (strategi).
 *
 * @param id what templates refer to, such as {@code parentalSupport}
 * @param title its title (titel)
 * @param subtitle its subtitle (undertitel)
 * @param publisher who has published it (utgivare)
 * @param year when, four digits (utgivningsår)
 * @param period for which years it holds (period)
 * @param targetAreas the areas it points out (målområden)
 */
public record Strategy(
        String id,
        String title,
        @Nullable String subtitle,
        @Nullable String publisher,
        @Nullable Integer year,
        @Nullable String period,
        List<String> targetAreas) {

    public Strategy {
        targetAreas = List.copyOf(targetAreas);
    }
}
