package se.overens.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Location;
import se.overens.document.Leaf;
import se.overens.document.SignatureBlock;
import se.overens.document.SignatureEntry;
import se.overens.document.SignatureEntry.Kind;
import se.overens.document.SignatureLine;
import se.overens.document.SigningMode;
import se.overens.template.PrintedValue.Labels;
import se.overens.template.PrintedValue.PrintedSignatures;
import se.overens.template.PrintedValue.PrintedText;
import se.overens.template.PrintedValue.Signer;

/**
 * Makes the rows of signature blocks, by the way in which the document is signed.
 *
 * <p>Ink: place and date, signature, name, title, organisation; a name that will be written by hand gets a rule.
 * Fields: a field, then name, title, organisation, and where place and date are found. Service: name, title and
 * organisation. The last two leave out a name that is not known: nobody writes by hand in them.
 */
final class SignatureRows {
    private final Reading reading;

    SignatureRows(Reading reading) {
        this.reading = reading;
    }

    /** The block for what the template has printed. */
    SignatureBlock block(PrintedSignatures printed) {
        SigningMode mode = SigningMode.valueOf(printed.mode());
        List<SignatureLine> lines = new ArrayList<>();
        for (Signer signer : printed.signers()) {
            lines.add(line(mode, printed, signer));
        }
        return new SignatureBlock(mode, lines, printed.origin());
    }

    private SignatureLine line(SigningMode mode, PrintedSignatures printed, Signer signer) {
        Labels labels = printed.labels();
        Location origin = printed.origin();
        Leaf role = leaf(signer.role());
        List<SignatureEntry> entries = new ArrayList<>();
        if (mode == SigningMode.INK) {
            PrintedText given = signer.placeDate();
            entries.add(
                    given == null
                            ? open(Kind.RULE, labels.placeAndDate(), origin)
                            : text(labels.placeAndDate(), given, origin));
            entries.add(open(Kind.RULE, labels.signature(), origin));
        } else if (mode == SigningMode.FIELDS) {
            entries.add(open(Kind.FIELD, labels.signature(), origin));
        }
        PrintedText name = signer.name();
        if (name == null && mode == SigningMode.INK) {
            entries.add(open(Kind.RULE, labels.name(), origin));
        } else {
            // A line to write on would mix ink and digital; the signature itself shows the name.
            PrintedText shown = name == null ? new PrintedText(labels.digital(), origin) : name;
            entries.add(text(labels.name(), shown, origin));
        }
        entries.add(text(labels.title(), signer.title(), origin));
        entries.add(text(labels.organisation(), signer.organisation(), origin));
        if (mode == SigningMode.FIELDS) {
            PrintedText given = signer.placeDate();
            PrintedText shown = given == null ? new PrintedText(labels.digital(), origin) : given;
            entries.add(text(labels.placeAndDate(), shown, origin));
        }
        return new SignatureLine(signer.fieldName(), tooltip(labels, signer), role, entries);
    }

    private static String tooltip(Labels labels, Signer signer) {
        @Nullable PrintedText name = signer.name();
        String who = name == null ? "" : name.text() + ", ";
        return labels.signature() + ": " + who + signer.title().text() + ", "
                + signer.organisation().text() + " – " + signer.role().text();
    }

    private SignatureEntry open(Kind kind, String label, Location origin) {
        return new SignatureEntry(kind, reading.leaf(label, origin), null);
    }

    private SignatureEntry text(String label, PrintedText value, Location origin) {
        return new SignatureEntry(Kind.TEXT, reading.leaf(label, origin), leaf(value));
    }

    private Leaf leaf(PrintedText text) {
        return reading.leaf(text.text(), text.origin());
    }
}
