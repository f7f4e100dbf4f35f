package se.overens.template;

import java.io.IOException;

/** How much a rendering may still print; one for the markup and the values together. Counts UTF-16 units. */
final class Budget {
    private long left;

    Budget(long limit) {
        left = limit;
    }

    /** Takes {@code amount} from what is left. */
    void spend(long amount) throws Spent {
        left -= amount;
        if (left < 0) {
            throw new Spent();
        }
    }

    /** Thrown when nothing is left. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1;
    }
}
