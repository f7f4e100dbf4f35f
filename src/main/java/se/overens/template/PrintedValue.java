package se.overens.template;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.overens.agreement.Signing;
import se.overens.diagnostic.Location;

/** What a token in the markup stands for. */
public sealed interface PrintedValue {
    /** Where the value comes from: its path where it is known, else the template's line. */
    Location origin();

    /**
     * A text value.
     *
     * @param text NFC, white space folded, never empty
     * @param origin the value's path where it is known, else the template's line
     * @param missing the value that it is a placeholder for, or null
     */
    record PrintedText(
            String text, Location origin, @Nullable MissingValue missing) implements PrintedValue {
        /** A text that is no placeholder. */
        public PrintedText(String text, Location origin) {
            this(text, origin, null);
        }

        /** What a draft prints in place of {@code value}. */
        static PrintedText placeholder(MissingValue value) {
            return new PrintedText(value.placeholder(), value.path(), value);
        }

        // Written out for the sake of a cold start, as in ValuePath.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PrintedText printed
                    && text.equals(printed.text)
                    && origin.equals(printed.origin)
                    && Objects.equals(missing, printed.missing);
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
     * @param published true in a copy to publish, which has no place to sign
     * @param origin the template's line
     */
    record PrintedSignatures(Signing signing, Labels labels, List<Signer> signers, boolean published, Location origin)
            implements PrintedValue {
        /** The name of {@link #signing()}, or PUBLISHED, for phases that know documents but not agreements. */
        public String mode() {
            return published ? "PUBLISHED" : signing.name();
        }

        /** The same in a copy to publish. */
        public PrintedSignatures forPublication() {
            return new PrintedSignatures(signing, labels, signers, true, origin);
        }
    }

    /**
     * A name for the heading, clause, bilaga or table that it stands in.
     *
     * @param name that references use
     * @param origin the template's line
     */
    record PrintedAnchor(String name, Location origin) implements PrintedValue {}

    /**
     * A reference to what has a name.
     *
     * @param name of the place
     * @param form what is printed
     * @param origin the template's line
     */
    record PrintedReference(String name, Form form, Location origin) implements PrintedValue {
        /** What a reference prints. */
        public enum Form {
            /** "avsnitt 11.2". */
            FULL,
            /** "11.2". */
            NUMBER,
            /** ”Uppsägning”. */
            WORDS
        }
    }

    /**
     * A place in the pack that the document is bound into: where a link of the markup leads.
     *
     * @param name under which the pack lists it
     * @param origin the template's line
     */
    record PrintedPackPlace(String name, Location origin) implements PrintedValue {}

    /**
     * What a heading is beside a heading.
     *
     * @param role what it is
     * @param origin the template's line
     */
    record PrintedRole(Role role, Location origin) implements PrintedValue {
        /** What a heading is. */
        public enum Role {
            /** A heading without a number in a numbered document. */
            UNNUMBERED,
            /** The title of a bilaga. */
            ATTACHMENT,
            /** A heading without a number that may stand after all bilagor, and belongs to none. */
            AFTERWORD
        }
    }

    /**
     * A table of contents, or a list of bilagor.
     *
     * @param attachments true for a list of bilagor
     * @param heading its heading
     * @param fromPages the number of pages from which the document has it
     * @param levels how many levels of headings it lists
     * @param origin the template's line
     */
    record PrintedContents(boolean attachments, PrintedText heading, int fromPages, int levels, Location origin)
            implements PrintedValue {}

    /**
     * The begin of a table that the template describes.
     *
     * @param caption the words of its caption, or null
     * @param name for references, or null
     * @param numeric the columns of figures, counted from 1
     * @param totals how many of the last rows sum up
     * @param rowHeaders true if the first cell of each row heads it
     * @param origin the template's line
     */
    record PrintedTable(
            @Nullable PrintedText caption,
            @Nullable String name,
            List<Integer> numeric,
            int totals,
            boolean rowHeaders,
            Location origin)
            implements PrintedValue {
        public PrintedTable {
            numeric = List.copyOf(numeric);
        }
    }

    /**
     * The begin of a row or a cell, or the end of the table.
     *
     * @param part which
     * @param origin the template's line
     */
    record PrintedTablePart(Part part, Location origin) implements PrintedValue {
        /** Which part of a table. */
        public enum Part {
            HEADER,
            BODY,
            TOTAL,
            CELL,
            END
        }
    }

    /**
     * The begin or the end of a local addition.
     *
     * @param edge which
     * @param origin the template's line
     */
    record PrintedLocal(Edge edge, Location origin) implements PrintedValue {
        /** Which edge. */
        public enum Edge {
            /** The begin of one addition. */
            ONE,
            /** The begin of several additions. */
            SEVERAL,
            END
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
     * @param placeDate place and date, or null for a line to write them on
     */
    record Signer(
            String fieldName,
            PrintedText role,
            @Nullable PrintedText name,
            PrintedText title,
            PrintedText organisation,
            @Nullable PrintedText placeDate) {}
}
