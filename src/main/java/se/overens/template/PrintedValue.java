package se.overens.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Location;

/** What a token in the markup stands for. */
public sealed interface PrintedValue {
    /**
     * A text value.
     *
     * @param text NFC, white space folded, never empty
     * @param origin the value's path where it is known, else the template's line
     */
    record PrintedText(String text, Location origin) implements PrintedValue {
        // Written out for the sake of a cold start, as in ValuePath.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PrintedText printed && text.equals(printed.text) && origin.equals(printed.origin);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + origin.hashCode();
        }
    }

    /**
     * A signature block, which stands alone in its paragraph.
     *
     * @param signing how the document is signed
     * @param labels the words of the rows
     * @param signers one per cell, in order
     * @param origin the template's line
     */
    record PrintedSignatures(Signing signing, Labels labels, List<Signer> signers, Location origin)
            implements PrintedValue {
        /** The name of {@link #signing()}, for phases that know documents but not agreements. */
        public String mode() {
            return signing.name();
        }
    }

    /**
     * The words of a signature block, from the template.
     *
     * @param placeAndDate such as "Ort och datum"
     * @param signature such as "Underskrift"
     * @param name such as "Namnförtydligande"
     * @param title such as "Titel"
     * @param organisation such as "Organisation"
     * @param digital what stands instead of place and date when the document is signed digitally
     */
    record Labels(
            String placeAndDate, String signature, String name, String title, String organisation, String digital) {}

    /**
     * One who signs.
     *
     * @param fieldName the name of the form field, such as {@code bvc_laxa}
     * @param role for what, such as "Barnhälsovård"
     * @param name the name in print, or null for a line to write it on
     * @param title the title
     * @param organisation the organisation
     */
    record Signer(
            String fieldName,
            PrintedText role,
            @Nullable PrintedText name,
            PrintedText title,
            PrintedText organisation) {}
}
