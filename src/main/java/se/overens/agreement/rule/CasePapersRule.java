package se.overens.agreement.rule;

import java.util.List;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.matter.Case;
import se.overens.agreement.matter.CaseDocument;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.ValuePath;

/** R17 at cases: papers are numbered in order, and each has a title and one source. */
final class CasePapersRule implements Rule {
    @Override
    public void checkCase(Case matter, Diagnostics found) {
        List<CaseDocument> documents = matter.documents();
        for (int i = 0; i < documents.size(); i++) {
            CaseDocument document = documents.get(i);
            ValuePath at = matter.path().key("documents").item(i);
            AutoNumber no = document.no();
            if (no != null && !no.isAuto() && no.number() != i + 1) {
                found.add(Diagnostic.of(Code.ATTACHMENTS, at.key("no")).label("number", i + 1));
            }
            if (document.generate() != null && document.file() != null) {
                found.add(twoSources(at));
            }
            if (document.title() == null && document.generate() == null) {
                found.add(untitled(at));
            }
        }
    }

    /** What is wrong with a paper that nothing names. */
    static Diagnostic untitled(ValuePath at) {
        return Diagnostic.of(Code.ATTACHMENTS, at).saying("untitled").hint("naming");
    }

    /** What is wrong with a paper that is both generated and a file. */
    static Diagnostic twoSources(ValuePath at) {
        return Diagnostic.of(Code.ATTACHMENTS, at.key("file")).saying("sources").label("both");
    }
}
