package se.overens.agreement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule set for what may be called a family centre (definition av familjecentral). */
public enum Definition {
    /** All four base functions under one roof; what is like one is as in {@link #RIKSHANDBOKEN}. */
    OREBRO {
        @Override
        boolean isLike(BaseFunctions functions) {
            return RIKSHANDBOKEN.isLike(functions);
        }
    },
    /** Child health under one roof with the open preschool or with social services is like one. */
    SOCIALSTYRELSEN_2008 {
        @Override
        boolean isLike(BaseFunctions functions) {
            return functions.share(FunctionType.CHILD_HEALTH, FunctionType.OPEN_PRESCHOOL)
                    || functions.share(FunctionType.CHILD_HEALTH, FunctionType.PREVENTIVE_SOCIAL);
        }
    },
    /** All four that work together in one area, or some of them under one roof, are like one. */
    RIKSHANDBOKEN {
        @Override
        boolean isLike(BaseFunctions functions) {
            return functions.all() || functions.shareAny();
        }
    },
    /** Child health and the open preschool are like one, with or without the other two. */
    VGR_2023 {
        @Override
        boolean isLike(BaseFunctions functions) {
            return functions.has(FunctionType.CHILD_HEALTH) && functions.has(FunctionType.OPEN_PRESCHOOL);
        }
    },
    /** All four, at any of three levels: fully or partly under one roof, or on the same spot. Nothing is like one. */
    STOCKHOLM {
        @Override
        boolean isCentre(BaseFunctions functions) {
            return functions.all();
        }

        @Override
        boolean isLike(BaseFunctions functions) {
            return false;
        }
    };

    /** The rule set as YAML names it, such as {@code vgr-2023}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a centre is by this rule set; null if it is neither a family centre nor like one. */
    @Nullable
    Classification classify(Centre centre) {
        BaseFunctions functions = BaseFunctions.of(centre);
        if (isCentre(functions)) {
            return Classification.FAMILY_CENTRE;
        }
        return isLike(functions) ? Classification.FAMILY_CENTRE_LIKE : null;
    }

    boolean isCentre(BaseFunctions functions) {
        return functions.all() && functions.colocation() == Colocation.FULL;
    }

    abstract boolean isLike(BaseFunctions functions);
}
