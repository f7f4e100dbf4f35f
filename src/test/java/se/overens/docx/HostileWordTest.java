package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody would write, or only once in a while. */
class HostileWordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "&<>\"' ]]> &amp; <w:p/> <!-- -->",
                "Åsa\u00A0Öberg",
                "familje\u00ADcentral",
                "barn\u2011och",
                "\u200Fmärke\u200E",
                "  två  mellanslag  ",
                "\uD83D\uDC76 barn"
            })
    void keepsEveryCharacter(String words) throws Exception {
        byte[] word = new Paper(words).paragraph(words).word();
        assertThat(WordText.of(word).replace("\n", "")).contains(words.replace("\u00AD", ""));
        assertThat(Schemas.faults(WordFile.of(word))).isEmpty();
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        String words = "a\u0000b\u0001c\u001Fd\uFFFEe\uFFFFf\uD800g\uDC00h\uDC00\uD800i\u000Bj";
        byte[] word = new Paper(words).paragraph(words).placeholder(words).word();
        assertThat(WordText.of(word)).contains("abcdefghij");
        assertThat(Schemas.faults(WordFile.of(word))).isEmpty();
    }

    @Test
    void writesATableOfFiveThousandRows() throws Exception {
        byte[] word = new Paper("Tabell").table(5_000).word();
        WordFile file = WordFile.of(word);
        assertThat(file.text("word/document.xml").split("<w:tr>")).hasSize(5_002);
        assertThat(file.text("word/document.xml").split("<w:tblHeader/>")).hasSize(2);
        assertThat(WordText.of(word)).contains("r5000", "5000,5");
    }

    @Test
    void givesEachOfManyPlaceholdersAControlOfItsOwn() throws Exception {
        Paper paper = new Paper("Utkast");
        for (int i = 1; i <= 300; i++) {
            paper.placeholder("uppgift " + i);
        }
        byte[] word = paper.word();
        String xml = WordFile.of(word).text("word/document.xml");
        Set<String> ids = new HashSet<>(List.of(xml.split("<w:id w:val=\"")));
        assertThat(ids).hasSize(301);
        assertThat(xml).contains("<w:alias w:val=\"uppgift 300\"/>").contains("<w:showingPlcHdr/>");
        assertThat(Schemas.faults(WordFile.of(word))).isEmpty();
    }

    @Test
    void schemasFindAPartThatIsSpoilt() throws Exception {
        WordFile file = WordFile.of(new Paper("Prov").word());
        byte[] spoilt = file.text("word/document.xml")
                .replace("<w:pStyle", "<w:pStile")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        file.parts().put("word/document.xml", spoilt);
        assertThat(Schemas.faults(file)).isNotEmpty();
    }
}
