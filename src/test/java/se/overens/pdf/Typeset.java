package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import se.overens.diagnostic.Diagnostics;
import se.overens.document.Document;
import se.overens.document.Theme;
import se.overens.font.Typeface;
import se.overens.layout.Pages;
import se.overens.layout.Typesetter;

/** Documents as the typesetter sets them in the built-in theme. */
public final class Typeset {
    private Typeset() {}

    static Pages pages(Document document) {
        Diagnostics diagnostics = new Diagnostics();
        Pages pages = new Typesetter(Theme.SANS, Typeface.SANS).paginate(document, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return Objects.requireNonNull(pages);
    }

    public static byte[] pdf(Document document) {
        return PdfWriter.write(pages(document));
    }
}
