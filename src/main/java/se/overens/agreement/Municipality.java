package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param document settings that override the region's key by key (dokument)
 * @param boards the boards that take part, each an authority of its own (nämnder)
 * @param parties operators beside the region and the municipality, such as a private clinic (parter)
 * @param signatories who signs, and for what (undertecknare)
 * @param centres family centres, open or planned (familjecentraler)
 */
public record Municipality(
        @Derived @Nullable String id,
        String code,
        @Derived @Nullable String shortName,
        @Nullable String name,
        @Nullable String legalName,
        @Nullable String orgNo,
        DocumentSettings document,
        List<Board> boards,
        List<Party> parties,
        List<Signatory> signatories,
        List<Centre> centres) {

    public Municipality {
        boards = List.copyOf(boards);
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        centres = List.copyOf(centres);
    }

    /** The path under which diagnostics speak of this municipality, such as {@code municipalities.laxa}. */
    public ValuePath path() {
        return ValuePath.ROOT.key("municipalities").key(id == null ? code : id);
    }
}
