package se.overens.agreement.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a centre is made known (information, kommunikation och varumärke).
 *
 * @param brand the name that is used outwards (varumärke)
 * @param logos whose marks stand together (logotyper)
 * @param channels where the centre tells about itself (kanaler)
 * @param press who answers the press (presskontakt)
 * @param languages codes of the languages it tells in, such as {@code sv} and {@code ar} (språk)
 */
public record Communication(
        @Nullable String brand,
        List<String> logos,
        List<String> channels,
        @Nullable String press,
        List<String> languages) {
    public Communication {
        logos = List.copyOf(logos);
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
    }
}
