package se.overens.agreement;

import java.util.List;

/**
 * What the file {@code overens.yaml} says: the region, its rule set, and what holds for every municipality.
 *
 * @param schema the version of the file format, {@code overens/1}
 * @param region the region (region, huvudman)
 * @param definition the rule set that says what a family centre is (definition)
 * @param document settings that every municipality inherits and may override key by key (dokument)
 * @param strategies the strategies that the documents cite in footnotes (strategier)
 */
public record RegionProfile(
        String schema, Region region, Definition definition, DocumentSettings document, List<Strategy> strategies) {
    /** The only version of the format so far. */
    public static final String SCHEMA = "overens/1";

    public RegionProfile {
        strategies = List.copyOf(strategies);
    }
}
