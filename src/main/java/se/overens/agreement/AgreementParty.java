package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of one agreement, with what papers say of it (part i avtalet).
 *
 * @param reference what the data refers to it by
 * @param name its name (namn)
 * @param legalName the form used in law and registers (juridiskt namn)
 * @param orgNo {@code NNNNNN-NNNN} (organisationsnummer)
 * @param role principal or provider (roll)
 * @param kind the kind of legal person (slag)
 * @param body the board or body that decides for it (organ)
 * @param boards its boards that take part (nämnder)
 * @param abbreviation what the papers call it after the first time (nedan kallad)
 * @param contractedBy the name of the party that has commissioned it (uppdragsgivare)
 * @param careChoice true if it is commissioned under the act on systems of choice (valfrihetssystem)
 * @param address where it is (adress)
 * @param contact whom to ask there (kontaktperson)
 * @param caseNumber the case number there (diarienummer)
 * @param replaces the party whose tasks it has taken over (efterträder)
 * @param functions the functions that it runs (verksamheter)
 */
public record AgreementParty(
        String reference,
        String name,
        @Nullable String legalName,
        @Nullable String orgNo,
        PartyRole role,
        PartyKind kind,
        @Nullable String body,
        List<Board> boards,
        @Nullable String abbreviation,
        @Nullable String contractedBy,
        @Nullable Boolean careChoice,
        @Nullable Address address,
        @Nullable Contact contact,
        @Nullable String caseNumber,
        @Nullable String replaces,
        List<FunctionType> functions) {
    public AgreementParty {
        boards = List.copyOf(boards);
        functions = List.copyOf(functions);
    }
}
