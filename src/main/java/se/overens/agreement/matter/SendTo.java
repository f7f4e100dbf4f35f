package se.overens.agreement.matter;

import java.util.List;

/**
 * Who gets a decision (beslutet skickas till).
 *
 * @param action those who are to act on it (för genomförande)
 * @param information those who are to know of it (för kännedom)
 */
public record SendTo(List<String> action, List<String> information) {
    public SendTo {
        action = List.copyOf(action);
        information = List.copyOf(information);
    }
}
