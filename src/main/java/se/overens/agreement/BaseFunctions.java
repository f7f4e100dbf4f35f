package se.overens.agreement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the four base functions a centre has, and where.
 *
 * @param premises the ids of each function's premises, as far as they are known
 * @param colocation how far they share premises; null if that is not known
 */
record BaseFunctions(
        Map<FunctionType, Set<String>> premises, @Nullable Colocation colocation) {
    static BaseFunctions of(Centre centre) {
        Map<FunctionType, Set<String>> premises = new EnumMap<>(FunctionType.class);
        for (CentreFunction function : centre.functions()) {
            if (function.isBase()) {
                Set<String> where = premises.computeIfAbsent(function.type(), type -> new HashSet<>());
                if (function.premises() != null) {
                    where.add(function.premises());
                }
            }
        }
        return new BaseFunctions(premises, centre.colocation());
    }

    boolean has(FunctionType type) {
        return premises.containsKey(type);
    }

    boolean all() {
        return premises.keySet().containsAll(FunctionType.BASE);
    }

    /** True if any two of them share premises. */
    boolean shareAny() {
        return FunctionType.BASE.stream()
                .anyMatch(one -> FunctionType.BASE.stream().anyMatch(other -> one != other && share(one, other)));
    }

    /** True unless the file says that the two do not share premises: what it does not tell is not held against it. */
    boolean share(FunctionType one, FunctionType other) {
        Set<String> here = premises.get(one);
        Set<String> there = premises.get(other);
        if (here == null || there == null || colocation == Colocation.NONE) {
            return false;
        }
        boolean known = !here.isEmpty() && !there.isEmpty();
        return colocation == Colocation.FULL || !known || here.stream().anyMatch(there::contains);
    }
}
