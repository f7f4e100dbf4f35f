package se.overens.document.rule;

import java.util.List;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Location;
import se.overens.document.Document;
import se.overens.document.SigningMode;

/** Every rule over the text of a document. */
public final class TextRules {
    private TextRules() {}

    /**
     * What the data says that the text must agree with.
     *
     * @param mode how the document is signed
     * @param originals how many originals there are; 0 when it is not known
     * @param attachments the bilagor that are files of their own, in order; their numbers follow those of the document's
     */
    public record Facts(SigningMode mode, int originals, List<Attached> attachments) {
        public Facts {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * A bilaga that is a file of its own.
     *
     * @param number as the data gives it; empty if it is counted
     * @param place where the data has it
     */
    public record Attached(String number, Location place) {}

    /** Adds what does not agree in {@code document}. */
    public static void check(Document document, Facts facts, Diagnostics found) {
        List<Prose> text = Prose.of(document);
        OriginalsRule.check(text, facts, found);
        AttachmentReferenceRule.check(document, text, facts, found);
        WordsRule.check(text, found);
    }
}
