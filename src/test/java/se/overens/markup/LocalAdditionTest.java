package se.overens.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.agreement.Addition;
import se.overens.agreement.Section;
import se.overens.document.DocumentPrinter;
import se.overens.template.Mall;

/** {@code <@local/>}: what the region adds is text, what is added locally is marked. */
class LocalAdditionTest {
    private static final Addition FLOOR = new Addition(Section.ECONOMY, "Regionens klausul.", List.of("r1"));
    private static final Addition TOWN = new Addition(Section.ECONOMY, "Kommunens # tillägg.", List.of("a", "b"));
    private static final Addition CENTRE = new Addition(Section.ECONOMY, null, List.of("c"));
    private static final Addition OTHER = new Addition(Section.TERM, "Avtalstid.", List.of());

    private static final String TEMPLATE = """
            # T

            ## Ekonomi

            1. Först.

            <@local section="economy"/>

            1. Sist.

            ## Avtalstid

            <@local section="term"/>
            """;

    private static String header(String numbering) {
        return "<#ftl attributes={\"subject\":\"centre\",\"applies\":\"all\",\"documentType\":\"T\",\"fileName\":\"t\","
                + "\"numbering\":\"" + numbering + "\"}>\n";
    }

    private static Mall mall(String template, Addition... additions) {
        return Mall.of(template).with("clauses", List.of(FLOOR)).with("additions", List.of(additions));
    }

    private static String outline(Mall mall) {
        String outline = DocumentPrinter.print(Read.document(mall.rendered()));
        return outline.substring(outline.indexOf("heading 1"));
    }

    @Test
    void isMarkedAndNumberedAmongClauses() {
        assertThat(outline(mall(header("clauses") + TEMPLATE, TOWN, CENTRE))).isEqualTo("""
                heading 1 1: Ekonomi
                clauses
                  1.1
                    paragraph: Först.
                  1.2
                    paragraph: Regionens klausul.
                    bulleted list
                      –
                        paragraph: r1.
                local addition: Lokala tillägg
                  clauses
                    1.3
                      paragraph: Kommunens # tillägg.
                      bulleted list
                        –
                          paragraph: a
                        –
                          paragraph: b.
                    1.4
                      paragraph: Dessutom gäller följande:
                      bulleted list
                        –
                          paragraph: c.
                clauses
                  1.5
                    paragraph: Sist.
                heading 1 2: Avtalstid
                """);
    }

    @Test
    void isParagraphsAndListsElsewhere() {
        assertThat(outline(mall(header("none") + TEMPLATE, OTHER))).isEqualTo("""
                heading 1: Ekonomi
                numbered list
                  1.
                    paragraph: Först.
                paragraph: Regionens klausul.
                bulleted list
                  •
                    paragraph: r1.
                numbered list
                  1.
                    paragraph: Sist.
                heading 1: Avtalstid
                local addition: Lokalt tillägg
                  paragraph: Avtalstid.
                """);
    }

    @Test
    void isNeverLost() {
        Mall mall = mall(header("none") + "# T\n\n<@local section=\"economy\"/>\n", TOWN, OTHER);
        assertThat(mall.places()).containsExactly("OV312 additions[1].section");
        assertThat(mall(header("none") + "# T\n", TOWN, OTHER).findings()).isEmpty();
    }

    @Test
    void belongsToASectionThatThereIs() {
        assertThat(mall(header("none") + "# T\n\n<@local section=\"ekonomi\"/>\n")
                        .places())
                .containsExactly("OV302 4:1");
        assertThat(mall(header("none") + "# T\n\n<@local/>\n").places()).containsExactly("OV303 4:1");
    }
}
