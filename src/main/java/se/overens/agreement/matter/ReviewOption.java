package se.overens.agreement.matter;

import java.util.List;

/**
 * Something that could be done, and what follows (handlingsalternativ).
 *
 * @param name what is done (alternativ)
 * @param advantages (fördelar för barnen)
 * @param disadvantages (nackdelar för barnen)
 */
public record ReviewOption(String name, List<String> advantages, List<String> disadvantages) {
    public ReviewOption {
        advantages = List.copyOf(advantages);
        disadvantages = List.copyOf(disadvantages);
    }
}
