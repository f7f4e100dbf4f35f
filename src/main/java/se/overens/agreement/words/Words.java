package se.overens.agreement.words;

import org.jspecify.annotations.Nullable;

/**
 * The words of a region (ord).
 *
 * @param agreement its noun for agreements (avtal, överenskommelse, samverkansavtal)
 * @param centre its noun for family centres (familjecentral)
 * @param centreLike its noun for what is like one (familjecentralsliknande verksamhet)
 * @param midwifery (mödrahälsovård)
 * @param childHealth (barnhälsovård)
 * @param openPreschool (öppen förskola)
 * @param preventiveSocial (förebyggande socialtjänst)
 */
public record Words(
        @Nullable Noun agreement,
        @Nullable Noun centre,
        @Nullable Noun centreLike,
        @Nullable FunctionName midwifery,
        @Nullable FunctionName childHealth,
        @Nullable FunctionName openPreschool,
        @Nullable FunctionName preventiveSocial) {
    private static final FunctionName MIDWIFERY =
            new FunctionName("barnmorskemottagning", "barnmorskemottagningen", "BMM");
    private static final FunctionName CHILD_HEALTH = new FunctionName("barnhälsovård", "barnhälsovården", "BVC");
    private static final FunctionName OPEN_PRESCHOOL = new FunctionName("öppen förskola", "den öppna förskolan", null);
    private static final FunctionName PREVENTIVE_SOCIAL =
            new FunctionName("förebyggande socialtjänst", "den förebyggande socialtjänsten", null);

    /** The same with the usual name for each function that has none here. */
    public Words completed() {
        return new Words(
                agreement,
                centre,
                centreLike,
                completed(midwifery, MIDWIFERY),
                completed(childHealth, CHILD_HEALTH),
                completed(openPreschool, OPEN_PRESCHOOL),
                completed(preventiveSocial, PREVENTIVE_SOCIAL));
    }

    private static FunctionName completed(@Nullable FunctionName chosen, FunctionName usual) {
        if (chosen == null) {
            return usual;
        }
        boolean same = chosen.name().equals(usual.name());
        String definite = chosen.definite() == null && same ? usual.definite() : chosen.definite();
        return new FunctionName(chosen.name(), definite == null ? chosen.name() : definite, chosen.abbreviation());
    }
}
