package se.overens.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.pipeline.DocumentRequest;
import se.overens.pipeline.Format;
import se.overens.pipeline.Pipeline;

/** The first page's header and footer in Word. */
class LetterheadTest {
    private static final WordFile MEMO = memo();

    private static WordFile memo() {
        Pipeline pipeline = Objects.requireNonNull(Pipeline.open(Path.of("examples", "orebro-lan"), new Diagnostics()));
        DocumentRequest request = DocumentRequest.ofMatter("board-memo", "familjecentral-2026");
        return WordFile.of(Objects.requireNonNull(
                pipeline.render(request.in(List.of(Format.DOCX))).word()));
    }

    @Test
    void breaksALongAddressBeforeItsDomain() {
        assertThat(MEMO.text("word/header1.xml"))
                .contains("kommun.askersund</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space=\"preserve\">@example.se");
    }

    /** Seven lines of 11.25 points, and what is above the rule; the text begins 134 points down or 26 below the rule. */
    @Test
    void isAsHighAsOnThePages() {
        assertThat(MEMO.text("word/header1.xml"))
                .contains("<w:trHeight w:val=\"1510\" w:hRule=\"atLeast\"/>")
                .contains("<w:pStyle w:val=\"TableEnd\"/><w:spacing w:after=\"500\"/>");
        assertThat(MEMO.text("word/header2.xml")).doesNotContain("w:trHeight");
    }

    @Test
    void keepsTheTextAwayFromTheAddresses() {
        assertThat(MEMO.text("word/footer1.xml"))
                .containsSubsequence("<w:pStyle w:val=\"TableEnd\"/><w:spacing w:after=\"300\"/>", "<w:tbl>");
        assertThat(MEMO.text("word/footer2.xml")).doesNotContain("TableEnd");
    }

    @Test
    void isWhatTheSchemasWant() throws Exception {
        assertThat(Schemas.faults(MEMO)).isEmpty();
    }
}
