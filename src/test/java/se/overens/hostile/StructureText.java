package se.overens.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF in the order of its tags, as PDFBox reads them: what a screen reader would say. */
public final class StructureText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private StructureText() {}

    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureText reading = new StructureText();
            for (PDPage page : document.getPages()) {
                reading.pages.put(page.getCOSObject(), contents(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            reading.walk(root.getDictionaryObject(COSName.K), null);
            return reading.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder words = new StringBuilder();
            for (Object piece : content.getContents()) {
                words.append(piece instanceof TextPosition letter ? letter.getUnicode() : "");
            }
            contents.merge(content.getMCID(), words.toString(), String::concat);
        }
        return contents;
    }

    private void walk(COSBase kid, COSDictionary page) {
        COSBase found = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (found instanceof COSArray kids) {
            kids.forEach(each -> walk(each, page));
        } else if (found instanceof COSInteger content) {
            text.append(pages.getOrDefault(page, Map.of()).getOrDefault(content.intValue(), ""));
        } else if (found instanceof COSDictionary element) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSBase kids = element.getDictionaryObject(element.containsKey(COSName.MCID) ? COSName.MCID : COSName.K);
            walk(kids, own == null ? page : own);
        }
    }
}
