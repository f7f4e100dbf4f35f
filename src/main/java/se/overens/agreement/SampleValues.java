package se.overens.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The invented names and numbers that a new workspace shows how to write a value with. Nobody keeps them: a text that is
 * one of them has been left as it was.
 */
public final class SampleValues {
    private static final Map<String, String> BY_NAME = byName(
            "handler", "Eva Exempelsson",
            "regionSigner", "Anna Exempelsson",
            "companySigner", "Bo Exempelsson",
            "schoolSigner", "Carin Exempelsson",
            "chair", "Olle Exempelsson",
            "secretary", "Siv Exempelsson",
            "email", "eva.exempelsson@example.se",
            "phone", "010-000 00 00",
            "street", "Exempelgatan 1",
            "postcode", "000 00",
            "city", "Exempelköping",
            "regionNumber", "232199-0000",
            "municipalityCase", "KS 2026/00000",
            "schoolCase", "BUN 2026/00000",
            "socialCase", "SN 2026/00000",
            "regionCase", "HSN 2026/00000",
            "company", "Exempelvården AB",
            "companyNumber", "556000-0001",
            "centre", "Familjecentralen Exemplet",
            "clinic", "Exempelköpings vårdcentral",
            "companyClinic", "Exempelvårdens BVC",
            "premises", "Exempelhuset",
            "premisesAddress", "Exempelgatan 2, Exempelköping",
            "landlord", "Exempelbostäder AB",
            "court", "Exempelköpings tingsrätt",
            "website", "www.exempelkoping.example");

    private static final Set<String> VALUES = Set.copyOf(BY_NAME.values());

    private SampleValues() {}

    private static Map<String, String> byName(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Map.copyOf(values);
    }

    /** All values, each by a name that says what it stands for. */
    public static Map<String, String> all() {
        return BY_NAME;
    }

    /** True if a text of the data is one of them and nothing more. */
    public static boolean contains(String text) {
        return VALUES.contains(text);
    }
}
