package se.overens.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import se.overens.agreement.Subject;
import se.overens.agreement.Suppliers;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;
import se.overens.template.SwedishText;
import se.overens.yaml.SourceMap;

/**
 * A value that a document lacks.
 *
 * @param name what it is called in Swedish, such as "Diarienummer"
 * @param place the file and the key to add it to, such as {@code municipalities/laxa.yaml: document.caseNumber}
 * @param supplier who could say what it is
 */
public record MissingData(String name, String place, String supplier) {
    /** What these findings about a document say is missing, each once, by its path in the data. */
    static Map<ValuePath, MissingData> byPath(Subject subject, Diagnostics lacking, SourceMap places) {
        Map<ValuePath, MissingData> missing = new LinkedHashMap<>();
        for (Diagnostic one : lacking.list()) {
            if (one.code() == Code.REQUIRED_VALUE && one.location() instanceof ValuePath path) {
                WrittenPlace place = WrittenPlace.of(subject, path, places);
                String where = place.file() + ": " + place.key();
                if (missing.values().stream().noneMatch(other -> other.place.equals(where))) {
                    String name = one.sentence().arguments().get(1);
                    String supplier = Suppliers.of(subject, place.path());
                    missing.put(path, new MissingData(SwedishText.capitalise(name), where, supplier));
                }
            }
        }
        return missing;
    }
}
