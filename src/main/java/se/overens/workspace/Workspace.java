package se.overens.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Municipality;
import se.overens.agreement.RegionProfile;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.Meeting;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Nearest;
import se.overens.diagnostic.Nowhere;
import se.overens.yaml.SourceMap;

/**
 * A folder of YAML files, read and layered.
 *
 * @param profile the region's settings, with names filled in from the registry
 * @param municipalities those with a file that could be read, in Swedish alphabetical order
 * @param cases its cases, by id
 * @param meetings its meetings, by id
 * @param templates its own template files: text by name, such as {@code specimen/specimen.md.ftl}
 * @param look how its papers look
 * @param places where each value stands
 */
public record Workspace(
        RegionProfile profile,
        List<Municipality> municipalities,
        List<Case> cases,
        List<Meeting> meetings,
        Map<String, String> templates,
        Look look,
        SourceMap places) {
    /** A county has at most 49 municipalities; more names than these help nobody who made a typing error. */
    private static final int FEW = 15;

    public Workspace {
        municipalities = List.copyOf(municipalities);
        cases = List.copyOf(cases);
        meetings = List.copyOf(meetings);
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    }

    /** The municipality with this id, code or name in any case, or null; then {@code diagnostics} has what was meant. */
    public @Nullable Municipality find(String idCodeOrName, Diagnostics diagnostics) {
        RegisteredMunicipality registered = Registry.sweden().find(idCodeOrName);
        for (Municipality municipality : municipalities) {
            boolean registeredOne = registered != null && registered.code().equals(municipality.code());
            if (registeredOne || isCalled(municipality, idCodeOrName)) {
                return municipality;
            }
        }
        diagnostics.add(unknown(idCodeOrName, registered));
        return null;
    }

    private static boolean isCalled(Municipality municipality, String text) {
        return text.equals(municipality.code())
                || text.equals(municipality.id())
                || text.equalsIgnoreCase(municipality.name());
    }

    private Diagnostic unknown(String asked, @Nullable RegisteredMunicipality registered) {
        Diagnostic found = Diagnostic.of(Code.UNKNOWN_MUNICIPALITY, Nowhere.NOWHERE, asked);
        List<String> ids = municipalities.stream()
                .map(municipality -> Objects.requireNonNullElse(municipality.id(), municipality.code()))
                .toList();
        String meant = Nearest.to(asked, ids);
        if (registered != null && registered.code().startsWith(profile.region().code())) {
            found = found.hint("add", registered.name(), registered.id() + ".yaml");
        } else if (registered != null) {
            RegisteredRegion region = Registry.sweden().region(registered.code().substring(0, 2));
            found = found.hint("elsewhere", registered.name(), region == null ? "" : region.county());
        } else if (meant != null) {
            found = found.hint("meant", meant);
        }
        return ids.isEmpty() || ids.size() > FEW ? found : found.hint("known", String.join(", ", ids));
    }
}
