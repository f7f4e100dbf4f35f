package se.overens.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Statute;
import se.overens.agreement.rule.Register;

/** Sweden's 21 regions and 290 municipalities, from the file {@code registry.tsv} in the jar. */
public final class Registry implements Register {
    private static final String RESOURCE = "registry.tsv";
    private static final int REGION_CODE_DIGITS = 2;

    private final Map<String, RegisteredRegion> regions = new LinkedHashMap<>();
    private final Map<String, RegisteredMunicipality> municipalities = new LinkedHashMap<>();
    private final Map<String, RegisteredMunicipality> byId = new HashMap<>();

    private Registry() {}

    /** The registry, read when it is first asked for. */
    public static Registry sweden() {
        return Sweden.REGISTRY;
    }

    /** The region with this county code of two digits, or null. */
    public @Nullable RegisteredRegion region(String code) {
        return regions.get(code);
    }

    /** The region with this code, or this name of its county or its own in any case, or null. */
    public @Nullable RegisteredRegion findRegion(String codeOrName) {
        String name = Normalizer.normalize(codeOrName.strip(), Normalizer.Form.NFC);
        for (RegisteredRegion region : regions.values()) {
            if (region.code().equals(name) || region.isCalled(name)) {
                return region;
            }
        }
        return null;
    }

    /** The municipality with this code of four digits, or null. */
    public @Nullable RegisteredMunicipality municipality(String code) {
        return municipalities.get(code);
    }

    /** The municipality with this code, id or name, or null. */
    public @Nullable RegisteredMunicipality find(String codeIdOrName) {
        RegisteredMunicipality byCode = municipality(codeIdOrName);
        return byCode == null ? byIdOrName(codeIdOrName) : byCode;
    }

    /** The municipality with this id, or else with this short, usual or legal name in any case; null if there is none. */
    public @Nullable RegisteredMunicipality byIdOrName(String text) {
        RegisteredMunicipality identified = byId.get(text);
        if (identified != null) {
            return identified;
        }
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        RegisteredMunicipality named = null;
        for (RegisteredMunicipality municipality : municipalities.values()) {
            named = named == null && municipality.isCalled(name) ? municipality : named;
        }
        return named;
    }

    @Override
    public boolean knows(String code) {
        return regions.containsKey(code) || municipalities.containsKey(code);
    }

    @Override
    public @Nullable String orgNo(String code) {
        RegisteredMunicipality municipality = municipality(code);
        RegisteredRegion region = region(code);
        return municipality != null ? municipality.orgNo() : region == null ? null : region.orgNo();
    }

    @Override
    public List<String> municipalitiesOf(String county) {
        return municipalities.values().stream()
                .filter(municipality -> municipality.code().startsWith(county))
                .map(RegisteredMunicipality::id)
                .toList();
    }

    @Override
    public List<Statute> statutes() {
        return StatuteBook.with(List.of());
    }

    /** All regions, by code. */
    public List<RegisteredRegion> regions() {
        return new ArrayList<>(regions.values());
    }

    /** All municipalities, by code. */
    public List<RegisteredMunicipality> municipalities() {
        return new ArrayList<>(municipalities.values());
    }

    private static Registry load() {
        Registry registry = new Registry();
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(RESOURCE))) {
            // Plain loops: the first lambda of a process costs more than the whole file.
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    registry.addLine(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return registry;
    }

    private void addLine(String line) {
        String[] field = line.split("\t", -1);
        String code = field[0];
        if (code.length() == REGION_CODE_DIGITS) {
            regions.put(code, new RegisteredRegion(code, field[1], field[2], field[3].isEmpty() ? null : field[3]));
        } else {
            String legalName = field[4].isEmpty() ? field[3] : field[4];
            RegisteredMunicipality municipality =
                    new RegisteredMunicipality(code, field[1], field[2], field[3], legalName, field[5]);
            municipalities.put(code, municipality);
            byId.put(municipality.id(), municipality);
        }
    }

    /** Holds the registry, so that a run that does not need it does not read it. */
    private static final class Sweden {
        static final Registry REGISTRY = load();
    }
}
