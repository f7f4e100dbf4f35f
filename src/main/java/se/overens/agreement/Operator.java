package se.overens.agreement;

import java.util.List;

/**
 * Somebody who runs one or more functions of a centre (utförare), as running text names it.
 *
 * @param name the unit's name where it has one, else the party's (namn)
 * @param party the reference that {@link CentreFunction#provider()} holds (part)
 * @param principal the name of the legal person behind it (huvudman eller företag)
 * @param functions what it runs, in the order of {@link FunctionType} (verksamheter)
 */
public record Operator(String name, String party, String principal, List<FunctionType> functions) {
    public Operator {
        functions = List.copyOf(functions);
    }
}
