package se.overens.agreement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Groups the base functions of a centre by who runs them. */
public final class Operators {
    private Operators() {}

    /**
     * Those who run the base functions, in the order of their first function. The municipality stands once, under its
     * own name, whichever boards run its functions; the region and a company stand once for each of their units.
     */
    public static List<Operator> of(RegionProfile profile, Municipality municipality, Centre centre) {
        return List.copyOf(byFunction(profile, municipality, centre).values());
    }

    /** The same, each by the place of its first function in the centre's list. */
    public static Map<Integer, Operator> byFunction(RegionProfile profile, Municipality municipality, Centre centre) {
        Map<Integer, Operator> operators = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (FunctionType type : FunctionType.BASE) {
            for (int i = 0; i < centre.functions().size(); i++) {
                CentreFunction function = centre.functions().get(i);
                if (function.type() == type) {
                    Operator found = operator(profile, municipality, function);
                    Integer first = places.putIfAbsent(found.party() + "\n" + found.name(), i);
                    operators.merge(first == null ? i : first, found, Operators::join);
                }
            }
        }
        return operators;
    }

    private static Operator operator(RegionProfile profile, Municipality municipality, CentreFunction function) {
        boolean own = PartyNames.isOwn(municipality, function.provider());
        String principal = PartyNames.principal(profile, municipality, function.provider());
        String unit = function.unit();
        String name = own || unit == null ? principal : unit;
        return new Operator(name, own ? Party.MUNICIPALITY : function.provider(), principal, List.of(function.type()));
    }

    private static Operator join(Operator one, Operator more) {
        List<FunctionType> functions = Stream.concat(one.functions().stream(), more.functions().stream())
                .distinct()
                .toList();
        return new Operator(one.name(), one.party(), one.principal(), functions);
    }
}
