package se.overens.template;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Addition;
import se.overens.agreement.Section;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** Sees to it that no addition is lost: a document that prints any prints all. */
final class LocalAdditions {
    /** The document whose sections additions are made to. */
    private static final String LOCAL_AGREEMENT = "local-agreement";

    private static final List<String> VARIABLES = List.of("clauses", "additions");

    private LocalAdditions() {}

    /** Adds a finding for each addition to a section that the template has not printed the additions to. */
    static void check(TemplateSource source, TemplateData data, Set<Section> printed, Diagnostics found) {
        if (printed.isEmpty() && !source.file().endsWith("/" + LOCAL_AGREEMENT + ".md.ftl")) {
            return;
        }
        for (String name : VARIABLES) {
            TemplateData.Variable variable = data.variables().get(name);
            if (variable != null && variable.value() instanceof List<?> additions) {
                for (int i = 0; i < additions.size(); i++) {
                    check(additions.get(i), variable.path().item(i), source, printed, found);
                }
            }
        }
    }

    private static void check(
            @Nullable Object item, ValuePath path, TemplateSource source, Set<Section> printed, Diagnostics found) {
        if (item instanceof TemplateData.Variable variable) {
            check(variable.value(), variable.path(), source, printed, found);
        } else if (item instanceof Addition addition && !printed.contains(addition.section())) {
            String section = Records.word(addition.section());
            found.add(Diagnostic.of(Code.ADDITION_LOST, path.key("section"), section, source.file())
                    .hint("print", section));
        }
    }
}
