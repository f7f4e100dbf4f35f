package se.overens.agreement.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.RuleSeverity;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;

/** How grave a workspace holds it to break the rules that only warn. */
public final class Severities {
    /** The rules whose severity a workspace may choose. */
    static final List<String> ADJUSTABLE = List.of("R02", "R12", "R14", "R18", "R20", "R21", "R23", "R24");

    /** The rules that are always errors. */
    static final Set<String> FIXED = new TreeSet<>(
            List.of("R01", "R03", "R04", "R05", "R06", "R10", "R11", "R13", "R15", "R16", "R17", "R19", "R22", "R25"));

    private static final String PREFIX = "OV2";

    private Severities() {}

    /** Adds to {@code target} what {@code found} has, each as grave as the workspace wants it. */
    public static void settle(RegionProfile profile, Diagnostics found, Diagnostics target) {
        for (Diagnostic diagnostic : found.list()) {
            Diagnostic settled = settle(profile, diagnostic);
            if (settled != null) {
                target.add(settled);
            }
        }
    }

    /** The finding as grave as the workspace wants it; null if it wants none of its rule. */
    public static @Nullable Diagnostic settle(RegionProfile profile, Diagnostic found) {
        String rule = found.code().id().replace(PREFIX, "R");
        RuleSeverity chosen = ADJUSTABLE.contains(rule) ? profile.severity().get(rule) : null;
        if (chosen == null) {
            return found;
        }
        return switch (chosen) {
            case ERROR -> found.severity(Severity.ERROR);
            case WARNING -> found.severity(Severity.WARNING);
            case OFF -> null;
        };
    }
}
