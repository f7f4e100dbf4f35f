package se.overens.agreement;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the keys of the data are called in Swedish, such as "giltig från och med" for {@code Term.validFrom}. */
public final class SwedishNames {
    private static final Properties NAMES = Wordlist.read("swedish-names.properties");

    private SwedishNames() {}

    /** The name of the component {@code key} of {@code record}; the key itself when it has no other name. */
    public static String of(@Nullable Class<?> record, String key) {
        String name = record == null ? null : NAMES.getProperty(record.getSimpleName() + "." + key);
        if (name == null) {
            return key;
        }
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }
}
