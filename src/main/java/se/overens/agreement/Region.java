package se.overens.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region, one of the 21 principals of health care (region, huvudman).
 *
 * @param code the county code of Statistics Sweden, two digits (länskod)
 * @param name what the region calls itself (namn); from the registry unless stated
 * @param legalName the form used in law and registers (juridiskt namn); the registry does not have it
 * @param orgNo {@code NNNNNN-NNNN} (organisationsnummer); from the registry unless stated, which lacks most regions'
 * @param abbreviation what the papers call it after the first time (nedan kallad)
 * @param county the county's name, such as "Örebro län" (län); from the registry unless stated
 * @param address where it is (adress)
 * @param contact whom to ask there (kontaktperson)
 * @param boards the boards that take part, each an authority of its own (nämnder)
 */
public record Region(
        String code,
        @Nullable String name,
        @Nullable String legalName,
        @Nullable String orgNo,
        @Nullable String abbreviation,
        @Nullable String county,
        @Nullable Address address,
        @Nullable Contact contact,
        List<Board> boards) {
    public Region {
        boards = List.copyOf(boards);
    }
}
