package se.overens.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the base functions of a centre by who runs them. */
public final class Operators {
    private Operators() {}

    /**
     * Those who run the base functions, in the order of their first function. The municipality stands once, under its
     * own name, whichever boards run its functions; the region and a company stand once for each of their units.
     */
    public static List<Operator> of(RegionProfile profile, Municipality municipality, Centre centre) {
        Map<Operator, List<FunctionType>> groups = new LinkedHashMap<>();
        for (FunctionType type : FunctionType.BASE) {
            for (CentreFunction function : centre.functions()) {
                if (function.type() == type) {
                    groups.computeIfAbsent(nameOf(profile, municipality, function), key -> new ArrayList<>())
                            .add(type);
                }
            }
        }
        return groups.entrySet().stream()
                .map(group -> withFunctions(
                        group.getKey(), group.getValue().stream().distinct().toList()))
                .toList();
    }

    private static Operator nameOf(RegionProfile profile, Municipality municipality, CentreFunction function) {
        boolean own = PartyNames.isOwn(municipality, function.provider());
        String principal = PartyNames.principal(profile, municipality, function.provider());
        String unit = function.unit();
        String name = own || unit == null ? principal : unit;
        return new Operator(name, own ? Party.MUNICIPALITY : function.provider(), principal, List.of());
    }

    private static Operator withFunctions(Operator operator, List<FunctionType> functions) {
        return new Operator(operator.name(), operator.party(), operator.principal(), functions);
    }
}
