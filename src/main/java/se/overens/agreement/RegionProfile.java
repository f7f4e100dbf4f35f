package se.overens.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.terms.Terms;
import se.overens.agreement.words.Words;

/**
 * What the file {@code overens.yaml} says: the region, its rule set and words, and what holds for every municipality.
 *
 * @param schema the version of the file format, {@code overens/1}
 * @param region the region (region, huvudman)
 * @param definition the rule set that says what a family centre is (definition)
 * @param words the region's words for agreements, centres and functions (ord)
 * @param document settings that every municipality inherits and may override key by key (dokument)
 * @param agreement what every local agreement says unless its municipality or centre says otherwise (avtal)
 * @param clauses the region's own additions to every local agreement; part of the minimum level (regionens klausuler)
 * @param facts further values for templates (uppgifter)
 * @param strategies the strategies that the documents cite in footnotes (strategier)
 * @param statutes statutes that the registry lacks, or has otherwise (författningar)
 * @param regionalAgreement the regional agreement (regional överenskommelse)
 * @param requiredAttachments titles of the bilagor that every local agreement must have (obligatoriska bilagor)
 * @param compensation on what terms the region pays (villkor för ersättning)
 * @param uniform what is to be the same in the whole county (enhetligt i länet)
 * @param severity how grave it is to break a rule, by its name such as {@code R21} (allvarlighetsgrad)
 */
public record RegionProfile(
        String schema,
        Region region,
        Definition definition,
        Words words,
        DocumentSettings document,
        Terms agreement,
        List<Addition> clauses,
        Map<String, String> facts,
        List<Strategy> strategies,
        List<Statute> statutes,
        @Nullable RegionalAgreement regionalAgreement,
        List<String> requiredAttachments,
        @Nullable Compensation compensation,
        List<UniformConcept> uniform,
        Map<String, RuleSeverity> severity) {
    public RegionProfile {
        clauses = List.copyOf(clauses);
        strategies = List.copyOf(strategies);
        statutes = List.copyOf(statutes);
        requiredAttachments = List.copyOf(requiredAttachments);
        uniform = List.copyOf(uniform);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        severity = Collections.unmodifiableMap(new LinkedHashMap<>(severity));
    }

    /** The only version of the format so far. */
    public static final String SCHEMA = "overens/1";
}
