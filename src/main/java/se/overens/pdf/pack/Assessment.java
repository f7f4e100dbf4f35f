package se.overens.pdf.pack;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.document.DocumentInfo;
import se.overens.pdf.Claims;
import se.overens.pdf.Conformance;
import se.overens.pdf.Findings;
import se.overens.pdf.Provenance;
import se.overens.pdf.StructureCheck;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfStream;

/**
 * What a pack may claim of a part: no more than the part claims of itself, and less where our own check finds that it does
 * not hold.
 */
final class Assessment {
    /** Where the colour space stands in the head of an ICC profile (ICC.1:2010, 7.2.8). */
    private static final int COLOUR_SPACE = 16;

    private static final String SWEDISH = "sv-SE";

    private final PartReader.Source source;
    private final List<PageCopy> pages;
    private final EnumSet<Removal> removals;
    private final Findings said;

    Assessment(PartReader.Source source, List<PageCopy> pages, EnumSet<Removal> removals) {
        this.source = source;
        this.pages = pages;
        this.removals = removals;
        this.said = new Findings(source.where());
    }

    /** All of it. */
    PackPart.Verdict verdict() throws IOException {
        // Our own files are read a second time in vain.
        if (source.provenance() != Provenance.OURS && isRepaired()) {
            said.add(Code.PART_REPAIRED, "repaired");
        }
        boolean signed = source.provenance() == Provenance.SIGNED;
        if (signed) {
            said.add(Code.SIGNED_PART, "shown");
        }
        for (Removal removal : removals) {
            // The single file of our own has the fields, and everybody expects the pack to have none.
            if (removal != Removal.FIELD || source.provenance() == Provenance.FOREIGN) {
                said.add(Code.CONTENT_LEFT_OUT, removal.suffix());
            }
        }
        Conformance conformance = conformance();
        return new PackPart.Verdict(source.where(), info(), conformance, signed, said.list());
    }

    /** What the file says of itself; control characters are no words, and not all that stands for a title is one. */
    private DocumentInfo info() throws IOException {
        PDDocumentInformation said = source.document().getDocumentInformation();
        String language = source.catalog().text(PdfName.LANG);
        return new DocumentInfo(
                OwnTitle.of(source.catalog(), said.getTitle()),
                Words.plain(said.getAuthor()),
                Words.plain(said.getSubject()),
                null,
                language == null || language.isBlank() ? SWEDISH : language);
    }

    /** True if the file can only be read by leaving its own tables aside, or if pages lack the content that they name. */
    private boolean isRepaired() {
        try (PDDocument strict = new PDFParser(new RandomAccessReadBuffer(source.bytes())).parse(false)) {
            int found = 0;
            for (PDPage page : strict.getPages()) {
                if (!lacksContent(page.getCOSObject().getItem(COSName.CONTENTS))) {
                    found++;
                }
            }
            return found != pages.size();
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    private static boolean lacksContent(@Nullable COSBase contents) {
        COSBase found = contents instanceof COSObject reference ? reference.getObject() : contents;
        if (found instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSStream)) {
                    return true;
                }
            }
            return false;
        }
        return contents != null && !(found instanceof COSStream);
    }

    private Conformance conformance() throws IOException {
        Conformance claim = Claims.of(source.catalog());
        Findings faults = new Findings(source.where());
        boolean fonts = !StructureCheck.check(source.catalog(), faults);
        boolean tags = faults.list().stream().anyMatch(Assessment::isOfTags);
        if (tags) {
            said.add(Code.PART_LOWERS, tagFault());
        }
        if (fonts) {
            said.add(Code.PART_LOWERS, "fonts");
        }
        boolean foreignColours = !hasFittingColours();
        if (foreignColours) {
            said.add(Code.PART_LOWERS, "colours");
        }
        // One reason with the same remedy is enough.
        if (claim.archive() == Conformance.Level.NONE && !fonts && !foreignColours && !tags) {
            said.add(Code.PART_LOWERS, "archive");
        }
        if (!claim.accessible() && !tags) {
            said.add(Code.PART_LOWERS, "accessible");
        }
        Conformance left = tags ? claim.untagged() : claim;
        if (fonts) {
            return Conformance.NONE;
        }
        return foreignColours ? new Conformance(Conformance.Level.NONE, left.accessible()) : left;
    }

    private static boolean isOfTags(Diagnostic fault) {
        boolean font = fault.sentence().key().equals(Code.STRUCTURE_BROKEN.id() + ".font");
        return !font && fault.code() != Code.PDF_CLAIM_MISSING;
    }

    private String tagFault() {
        if (source.catalog().dictionary(PdfName.STRUCT_TREE_ROOT) != null) {
            return "tags";
        }
        boolean scanned = pages.stream()
                .allMatch(page -> page.ink().picture() && !page.ink().text());
        return scanned ? "scanned" : "untagged";
    }

    /** A pack has one output intent, sRGB: colours that are meant for a printing press cannot be told apart there. */
    private boolean hasFittingColours() throws IOException {
        PdfArray intents = source.catalog().array(PdfName.OUTPUT_INTENTS);
        for (int i = 0; intents != null && i < intents.size(); i++) {
            if (intents.get(i) instanceof PdfDictionary intent
                    && intent.get(PdfName.DEST_OUTPUT_PROFILE) instanceof PdfStream profile) {
                byte[] bytes = profile.plain();
                boolean press = bytes.length > COLOUR_SPACE + 3 && bytes[COLOUR_SPACE] == 'C';
                if (press) {
                    return false;
                }
            }
        }
        return true;
    }
}
