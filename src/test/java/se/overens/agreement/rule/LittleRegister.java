package se.overens.agreement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.overens.RecordOf;
import se.overens.agreement.Statute;

/** A register of two municipalities and their region, and of one act that followed another. */
public record LittleRegister() implements Register {
    private static final Map<String, String> NUMBERS = Map.of("18", "232100-0164", "1860", "212000-1918");

    @Override
    public boolean knows(String code) {
        return NUMBERS.containsKey(code) || code.equals("1882");
    }

    @Override
    public String orgNo(String code) {
        return NUMBERS.get(code);
    }

    @Override
    public List<String> municipalitiesOf(String county) {
        return List.of("laxa", "askersund");
    }

    @Override
    public List<Statute> statutes() {
        return List.of(
                act("2025:400", LocalDate.of(2025, 7, 1), null), act("2001:453", null, LocalDate.of(2025, 6, 30)));
    }

    private static Statute act(String number, LocalDate from, LocalDate to) {
        return RecordOf.type(
                Statute.class,
                "key",
                "socialtjanst",
                "name",
                "socialtjänstlagen",
                "sfs",
                number,
                "validFrom",
                from,
                "validTo",
                to);
    }
}
