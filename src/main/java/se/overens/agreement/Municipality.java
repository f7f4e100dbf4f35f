package se.overens.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.terms.Terms;
import se.overens.diagnostic.ValuePath;

/**
 * A municipality with its boards, operators, signatories and centres (kommun, huvudman).
 *
 * @param id the slug that commands and file names use, from the file's name
 * @param code the municipality code of Statistics Sweden, four digits (kommunkod)
 * @param shortName the name without its kind, such as "Laxå" (kortnamn); from the registry
 * @param name what the municipality calls itself, such as "Laxå kommun" (namn); from the registry unless stated
 * @param legalName the form used in law and registers (juridiskt namn); from the registry unless stated
 * @param orgNo {@code NNNNNN-NNNN} (organisationsnummer); from the registry unless stated
 * @param abbreviation what the papers call it after the first time (nedan kallad)
 * @param address where it is (adress)
 * @param contact whom to ask there (kontaktperson)
 * @param caseNumberPattern a regular expression for its case numbers (mönster för diarienummer)
 * @param document settings that override the region's key by key (dokument)
 * @param agreement what its agreements say, laid over the region's (avtal)
 * @param boards the boards that take part, each an authority of its own (nämnder)
 * @param parties operators beside the region and the municipality, such as a private clinic (parter)
 * @param signatories who signs, and for what (undertecknare)
 * @param additions local additions to all its agreements (lokala tillägg)
 * @param facts further values for templates, laid over the region's (uppgifter)
 * @param centres family centres, open or planned (familjecentraler)
 */
public record Municipality(
        @Derived @Nullable String id,
        String code,
        @Derived @Nullable String shortName,
        @Nullable String name,
        @Nullable String legalName,
        @Nullable String orgNo,
        @Nullable String abbreviation,
        @Nullable Address address,
        @Nullable Contact contact,
        @Nullable String caseNumberPattern,
        DocumentSettings document,
        Terms agreement,
        List<Board> boards,
        List<Party> parties,
        List<Signatory> signatories,
        List<Addition> additions,
        Map<String, String> facts,
        List<Centre> centres) {
    public Municipality {
        boards = List.copyOf(boards);
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        additions = List.copyOf(additions);
        centres = List.copyOf(centres);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The path under which diagnostics speak of this municipality, such as {@code municipalities.laxa}. */
    public ValuePath path() {
        return ValuePath.ROOT.key("municipalities").key(id == null ? code : id);
    }

    /** The same with these signatories. */
    public Municipality withSignatories(List<Signatory> people) {
        return new Municipality(
                id,
                code,
                shortName,
                name,
                legalName,
                orgNo,
                abbreviation,
                address,
                contact,
                caseNumberPattern,
                document,
                agreement,
                boards,
                parties,
                people,
                additions,
                facts,
                centres);
    }
}
