package se.overens.pdf.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;

/** The roles of a pack's elements: what the names of other programs stand for (PDF 32000-1, 14.8.4). */
final class Roles {
    private final Map<String, String> standard = new TreeMap<>();

    /** Takes in the roles of a part; the result is the new names of those that mean something else in a part before. */
    Map<String, String> add(PdfDictionary roles) {
        Map<String, String> renamed = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            String name = roles.name(i).text();
            String meaning = roles.nameText(roles.name(i));
            if (meaning == null) {
                continue;
            }
            String free = name;
            for (int number = 2; !standard.getOrDefault(free, meaning).equals(meaning); number++) {
                free = name + "-" + number;
            }
            standard.put(free, meaning);
            if (!free.equals(name)) {
                renamed.put(name, free);
            }
        }
        return renamed;
    }

    /** The role map; empty if all roles are standard. */
    PdfDictionary map() {
        PdfDictionary map = new PdfDictionary(standard.size());
        standard.forEach((name, meaning) -> map.put(PdfName.of(name), PdfName.of(meaning)));
        return map;
    }
}
