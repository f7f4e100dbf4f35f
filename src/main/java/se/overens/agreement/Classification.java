package se.overens.agreement;

import java.util.EnumSet;
import java.util.Set;

/** What a centre may be called (klassificering). */
public enum Classification {
    /** Familjecentral: all four base functions under one roof. */
    FAMILY_CENTRE("familjecentral"),
    /** Familjecentralsliknande verksamhet: the same way of working, without one of them or not all in one place. */
    FAMILY_CENTRE_LIKE("familjecentralsliknande verksamhet");

    private final String noun;

    Classification(String noun) {
        this.noun = noun;
    }

    /** The noun in running text, indefinite form. */
    public String noun() {
        return noun;
    }

    /** What the facts about a centre make it; unknown colocation is not full colocation. */
    public static Classification of(Centre centre) {
        Set<FunctionType> present = EnumSet.noneOf(FunctionType.class);
        centre.functions().forEach(function -> present.add(function.type()));
        return centre.colocation() == Colocation.FULL && present.containsAll(FunctionType.BASE)
                ? FAMILY_CENTRE
                : FAMILY_CENTRE_LIKE;
    }
}
