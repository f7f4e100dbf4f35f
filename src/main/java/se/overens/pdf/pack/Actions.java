package se.overens.pdf.pack;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;
import se.overens.pdf.object.PdfArray;
import se.overens.pdf.object.PdfDictionary;
import se.overens.pdf.object.PdfName;
import se.overens.pdf.object.PdfString;

/** What a file would do when it is opened or clicked on (PDF 32000-1, 12.6), and the little of it that may stay. */
final class Actions {
    /** Links that lead to a place in the world, and not to a program or a file. */
    private static final Pattern HARMLESS = Pattern.compile("(https?://|mailto:|tel:).*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_ADDRESS = 2048;

    /** The kinds of actions (12.6.4). */
    private static final Set<String> KINDS = Set.of(
            "GoTo",
            "GoToR",
            "GoToE",
            "Launch",
            "Thread",
            "URI",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "JavaScript",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute");

    private final PDDocument document;
    private final GraphCopy copy;
    private final EnumSet<Removal> removals;

    Actions(PDDocument document, GraphCopy copy, EnumSet<Removal> removals) {
        this.document = document;
        this.copy = copy;
        this.removals = removals;
    }

    /** True for an action, wherever in a file it is met; what may stay of one is made anew. */
    static boolean isAction(COSDictionary dictionary) {
        boolean element = dictionary.containsKey(COSName.P) || dictionary.containsKey(COSName.K);
        return !element && KINDS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
    }

    /** Notes what the file as a whole would do; none of it is copied. */
    void ofFile() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary dictionary = catalog.getCOSObject();
        COSBase opening = dictionary.getDictionaryObject(COSName.OPEN_ACTION);
        if (opening instanceof COSDictionary action) {
            note(action);
        }
        note(dictionary.containsKey(COSName.AA), Removal.TRIGGER);
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null) {
            note(names.getCOSObject().containsKey(COSName.JAVA_SCRIPT), Removal.SCRIPT);
            note(names.getCOSObject().containsKey(COSName.EMBEDDED_FILES), Removal.FILE);
        }
        note(dictionary.containsKey(COSName.getPDFName("AF")), Removal.FILE);
        COSDictionary form = dictionary.getCOSDictionary(COSName.ACRO_FORM);
        note(form != null && form.containsKey(COSName.XFA), Removal.XFA);
    }

    /** Notes what {@code dictionary}, a page or an annotation, would do by itself. */
    void ofObject(COSDictionary dictionary) {
        note(dictionary.containsKey(COSName.AA), Removal.TRIGGER);
    }

    private void note(boolean found, Removal removal) {
        if (found) {
            removals.add(removal);
        }
    }

    private void note(COSDictionary action) {
        String kind = String.valueOf(action.getNameAsString(COSName.S));
        switch (kind) {
            case "GoTo", "Named" -> {
                // They move within the file, whose opening is not that of the pack.
            }
            case "JavaScript" -> removals.add(Removal.SCRIPT);
            case "Sound", "Movie", "Rendition", "RichMediaExecute", "GoTo3DView" -> removals.add(Removal.MEDIA);
            default -> removals.add(Removal.ACTION);
        }
    }

    /** Where a link or a bookmark leads within its file, by itself or by its action; null if it leads elsewhere. */
    static @Nullable COSBase within(COSDictionary source) {
        COSBase destination = source.getDictionaryObject(COSName.DEST);
        COSDictionary action = source.getCOSDictionary(COSName.A);
        return destination == null && action != null && isGoTo(action)
                ? action.getDictionaryObject(COSName.D)
                : destination;
    }

    private static boolean isGoTo(COSDictionary action) {
        return "GoTo".equals(action.getNameAsString(COSName.S));
    }

    /** Gives {@code target} the link of {@code source}, if it leads within the file or to a plain address. */
    void link(COSDictionary source, PdfDictionary target, boolean keepsNames) {
        COSBase destination = within(source);
        COSDictionary action = source.getCOSDictionary(COSName.A);
        if (action != null && (source.getDictionaryObject(COSName.DEST) != null || !isGoTo(action))) {
            address(action, target);
        }
        note(action != null && action.containsKey(COSName.getPDFName("Next")), Removal.ACTION);
        if (destination == null) {
            return;
        }
        PdfArray array = destination(destination);
        if (array != null) {
            target.put(PdfName.DEST, array);
        } else if (keepsNames && destination instanceof COSString name) {
            target.put(PdfName.DEST, PdfString.of(name.getString()));
        }
    }

    private void address(COSDictionary action, PdfDictionary target) {
        String address = action.getString(COSName.URI);
        boolean plain = "URI".equals(action.getNameAsString(COSName.S))
                && address != null
                && address.length() <= LONGEST_ADDRESS
                && HARMLESS.matcher(address.strip().toLowerCase(Locale.ROOT)).matches();
        if (plain) {
            PdfDictionary kept = new PdfDictionary(2);
            kept.put(PdfName.S, PdfName.of("URI"));
            kept.put(PdfName.of("URI"), address);
            target.put(PdfName.A, kept);
        } else {
            note(action);
        }
    }

    /** The destination {@code base} in the pack, its name looked up; null if it leads to no page of the file. */
    @Nullable
    PdfArray destination(COSBase base) {
        try {
            PDDestination destination = PDDestination.create(base);
            if (destination instanceof PDNamedDestination named) {
                destination = document.getDocumentCatalog().findNamedDestinationPage(named);
            }
            boolean leads = destination instanceof PDPageDestination page && page.getPage() != null;
            return leads
                            && destination.getCOSObject() instanceof COSArray array
                            && copy.of(array) instanceof PdfArray found
                            && found.get(0) instanceof PdfDictionary
                    ? found
                    : null;
        } catch (IOException | ClassCastException e) {
            // A link that cannot be read leads nowhere, as in any reader.
            return null;
        }
    }

    /** Everything that was found. */
    Set<Removal> removals() {
        return removals;
    }
}
