package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local addition to a section of the agreement (lokalt tillägg): a paragraph, a list, or a paragraph that leads to a
 * list.
 *
 * @param section the section that it stands in (avsnitt)
 * @param text the paragraph (text)
 * @param bullets the items of the list (punkter)
 */
public record Addition(Section section, @Nullable String text, List<String> bullets) {
    public Addition {
        bullets = List.copyOf(bullets);
    }
}
