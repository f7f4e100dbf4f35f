package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import se.overens.document.Document;

/** Bookmarks and page labels: how whoever does not turn pages finds the way. */
class OutlineTest {
    @Test
    void leadsToHeadingsByTheirNumbers() throws IOException {
        Document document = new Samples()
                .title("Avtal om familje\u00ADcentral")
                .contents("Innehåll")
                .numbered(1, "1", "Parter")
                .numbered(2, "1.1", "Kommunen")
                .numbered(3, "1.1.1", "Nämnderna")
                .numbered(1, "2", "Syfte")
                .attachment("Bilaga 1", "Lokaler")
                .numbered(2, "1", "Ytor")
                .document();
        assertThat(outline(document)).isEqualTo("""
                Avtal om familjecentral 1
                  1 Parter 1
                    1.1 Kommunen 1
                      1.1.1 Nämnderna 1
                  2 Syfte 1
                  Bilaga 1 Lokaler 2
                    1 Ytor 2
                """);
    }

    @Test
    void labelsPagesAsTheyAreNumbered() throws IOException {
        Document document = new Samples()
                .title("Avtal")
                .paragraph("Ett")
                .pageBreak()
                .paragraph("Två")
                .document();
        try (PDDocument pdf = Loader.loadPDF(Typeset.pdf(document))) {
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "2");
        }
    }

    private static String outline(Document document) throws IOException {
        StringBuilder out = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(Typeset.pdf(document))) {
            PDOutlineNode root = pdf.getDocumentCatalog().getDocumentOutline();
            print(root, "", pdf, out);
            assertThat(root.getOpenCount())
                    .isEqualTo((int) out.toString().lines().count());
        }
        return out.toString();
    }

    private static void print(PDOutlineNode node, String indent, PDDocument pdf, StringBuilder out) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            out.append(indent).append(item.getTitle()).append(' ').append(page).append('\n');
            print(item, indent + "  ", pdf, out);
        }
    }
}
