package se.overens.pipeline;

import java.util.Set;
import se.overens.agreement.Subject;
import se.overens.agreement.rule.Rules;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Severity;

/** What a draft may lack: there, it is only a warning. */
final class Drafts {
    private static final Set<Code> LACKS = Set.of(Code.REQUIRED_VALUE, Code.SIGNATORY_MISSING, Code.SAMPLE_VALUE);

    /** Among bilagor that do not agree, which no draft may have. */
    private static final String ITEMLESS = Code.ATTACHMENTS.id() + ".itemless";

    private Drafts() {}

    /** Adds what is wrong with the data that a subject is about. */
    static void check(Rules rules, Subject subject, boolean draft, Diagnostics found) {
        Diagnostics own = new Diagnostics();
        rules.check(subject, own);
        own.list().forEach(finding -> found.add(draft ? softened(finding) : finding));
    }

    private static Diagnostic softened(Diagnostic found) {
        boolean lacks = LACKS.contains(found.code()) || found.sentence().key().equals(ITEMLESS);
        return lacks ? found.severity(Severity.WARNING) : found;
    }
}
