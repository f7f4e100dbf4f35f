package se.overens.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the region pays (villkor för ersättning).
 *
 * @param signedBy the day by which the signed agreement must have come in (undertecknat senast)
 * @param sendTo to whom a copy is sent (skickas till)
 * @param conditions what else is asked (villkor)
 */
public record Compensation(
        @Nullable LocalDate signedBy, @Nullable String sendTo, List<String> conditions) {
    public Compensation {
        conditions = List.copyOf(conditions);
    }
}
