package se.overens.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.AutoNumber;
import se.overens.agreement.Leftover;
import se.overens.agreement.RegionalAgreement;
import se.overens.agreement.Signatories;
import se.overens.agreement.Signatory;
import se.overens.agreement.Signing;
import se.overens.agreement.Subject;
import se.overens.agreement.matter.Case;
import se.overens.agreement.rule.Severities;
import se.overens.agreement.terms.Originals;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.document.Document;
import se.overens.document.Leaf;
import se.overens.document.Leaves;
import se.overens.document.SigningMode;
import se.overens.document.rule.TextRules;

/** The rules over the text of a document, with what the data says that it must agree with. */
final class Wording {
    private Wording() {}

    static void check(Document document, Subject subject, Diagnostics found) {
        Diagnostics own = new Diagnostics();
        leftovers(document, own);
        TextRules.check(document, facts(subject), own);
        Severities.settle(subject.profile(), own, found);
    }

    /** Data is looked through where it is read; this finds what a template says in its expressions. */
    private static void leftovers(Document document, Diagnostics found) {
        for (Leaf leaf : Leaves.of(document)) {
            if (leaf.origin() instanceof SourceSpan) {
                for (MatchResult left : Leftover.inTemplate(leaf.text())) {
                    found.add(Diagnostic.of(Code.LEFTOVER, leaf.origin(), left.group())
                            .hint("template"));
                }
            }
        }
    }

    private static TextRules.Facts facts(Subject subject) {
        Signing signing = subject.settings().signing();
        SigningMode mode = signing == null ? SigningMode.INK : SigningMode.valueOf(signing.name());
        return new TextRules.Facts(mode, originals(subject), attachments(subject));
    }

    private static List<TextRules.Attached> attachments(Subject subject) {
        List<TextRules.Attached> attached = new ArrayList<>();
        Case matter = subject.matter();
        RegionalAgreement regional = subject.profile().regionalAgreement();
        if (matter != null) {
            ValuePath path = matter.path().key("documents");
            matter.documents().forEach(document -> add(document.no(), path, attached));
        } else if (subject.municipality() != null && subject.centre() != null) {
            ValuePath path = subject.path().key("agreement").key("attachments");
            subject.agreement().attachments().forEach(document -> add(document.no(), path, attached));
        } else if (subject.municipality() == null && subject.meeting() == null && regional != null) {
            ValuePath path = ValuePath.ROOT.key("regionalAgreement").key("attachments");
            regional.attachments().forEach(document -> add(document.no(), path, attached));
        }
        return attached;
    }

    private static void add(@Nullable AutoNumber number, ValuePath list, List<TextRules.Attached> attached) {
        String given = number == null || number.isAuto() ? "" : number.text();
        attached.add(new TextRules.Attached(given, list.item(attached.size())));
    }

    /** As many as the agreement says, else one for each party that signs. */
    private static int originals(Subject subject) {
        Originals originals = subject.agreement().originals();
        AutoNumber count = originals == null ? null : originals.count();
        if (count != null && !count.isAuto()) {
            return count.number();
        }
        return subject.municipality() == null || subject.centre() == null
                ? 0
                : (int) Signatories.of(subject.municipality(), subject.centre()).stream()
                        .map(Signatory::party)
                        .distinct()
                        .count();
    }
}
