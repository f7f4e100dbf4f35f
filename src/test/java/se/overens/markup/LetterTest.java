package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Document;
import se.overens.document.DocumentInfo;
import se.overens.document.Furniture;
import se.overens.template.Letter;
import se.overens.template.Rendering;

/** The built-in letter of intent through template and markup. */
class LetterTest {
    static final DocumentInfo INFO = new DocumentInfo("T", "O", "S", null, "sv-SE");
    static final Furniture FURNITURE = new Furniture("", "", List.of(), "", "");

    @Test
    void rendersWithoutFindings() {
        Diagnostics diagnostics = new Diagnostics();
        Rendering rendering = new Letter().render(diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        Document document = MarkupReader.read(rendering, INFO, FURNITURE, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(Plain.of(document)).startsWith("# Avsiktsförklaring om familjecentral i Laxå kommun\n");
    }
}
