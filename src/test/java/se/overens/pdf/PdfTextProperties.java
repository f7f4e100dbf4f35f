package se.overens.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import se.overens.diagnostic.Nowhere;
import se.overens.document.Document;
import se.overens.font.Typeface;

class PdfTextProperties {
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anyTextComesBackAsItWasWritten(@ForAll("texts") List<String> texts) {
        Samples samples = new Samples().title("Rubrik");
        texts.forEach(samples::paragraph);
        Document document = samples.bullets(texts.get(0)).document();
        byte[] pdf = Typeset.pdf(document);
        assertThat(StructureCheck.check(pdf, Nowhere.NOWHERE, document)).isEmpty();
    }

    /** Characters that the face has, those of syntax and those that are easily lost among them. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<Character> odd =
                Arbitraries.of('(', ')', '\\', '\u00A0', '\u00AD', '\u2011', 'Š', 'ŋ', 'Ț', 'Ţ', '–');
        Arbitrary<Character> latin = Arbitraries.chars()
                .range(' ', '~')
                .range('\u00A0', '\u024F')
                .range('\u0370', '\u0400')
                .filter(c -> Typeface.SANS.face(false, false).glyph(c) != 0);
        Arbitrary<Character> any = Arbitraries.oneOf(List.of(odd, latin, Arbitraries.of('a', 'b', ' ')));
        return any.list()
                .ofMinSize(1)
                .ofMaxSize(200)
                .map(PdfTextProperties::joined)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder("x");
        characters.forEach(text::append);
        return text.append('x').toString();
    }
}
