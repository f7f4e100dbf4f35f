package se.overens.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.overens.diagnostic.SourceSpan;

/** Line markers say where lines come from and change nothing else. */
class LineMapProperties {
    static {
        // Switches FreeMarker's log off, as every run does.
        Mall.of("x").rendered();
    }

    private static final List<String> PARTS = List.of(
            "<#assign x = \"}>\">",
            "<#-- kommentar\n <#if x> -->",
            "<#assign y = {\"a\": 1,\n \"b\": 2}>",
            "<#noparse>${x}\n<#if></#noparse>",
            "<#t>",
            "<#lt>",
            "<#rt>",
            "<#nt>",
            "<@m/>",
            "${\"a}b\"}",
            "${{\"k\": \"v\"}.k}",
            "${r\"a\\\"}",
            "${\n1\n}",
            "text",
            "ord ",
            "> ",
            "\n",
            "\n",
            "\n",
            "  ",
            "\t");
    private static final String MACRO = "<#macro m>i makrot\n<#nested>\nefter\n</#macro>\n";

    private static final List<String> WRAPPERS = List.of(
            "<#if true>%</#if>",
            "<#if false>%<#else>%</#if>",
            "<#list [1, 2] as i>%<#sep>%</#list>",
            "<@m>%</@m>",
            "<#assign z>%</#assign>${z}",
            "<#list []>%</#list>");

    @Provide
    Arbitrary<String> templates() {
        Arbitrary<String> balanced = Arbitraries.recursive(() -> parts(6), LineMapProperties::wrapped, 0, 4);
        return Arbitraries.frequencyOf(Tuple.of(1, parts(24)), Tuple.of(4, balanced));
    }

    private static Arbitrary<String> parts(int most) {
        return Arbitraries.of(PARTS).list().ofMaxSize(most).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> wrapped(Arbitrary<String> body) {
        Arbitrary<String> gap = Arbitraries.of("", "\n", " \n", "x", "x\n", "\nx");
        return Combinators.combine(Arbitraries.of(WRAPPERS), body, gap, gap)
                .as((wrapper, inner, before, after) -> before + wrapper.replace("%", inner) + after);
    }

    @Tag("once")
    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void markersChangeNothing(@ForAll("templates") String text) throws Exception {
        Statistics.label("makes a template")
                .collect(run(MACRO + text) != null)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        TemplateSource source = TemplateSource.of("t.ftl", MACRO + text);
        LineMarkers markers = new LineMarkers();
        markers.know(source);
        String plain = run(source.text());
        String marked = run(markers.insert(source));
        if (plain == null) {
            assertThat(marked).isNull();
        } else {
            assertThat(marked).isNotNull();
            LineMarkers.Marked stripped = markers.strip(marked);
            assertThat(stripped.text()).isEqualTo(plain);
            assertThat(stripped.origins())
                    .hasSize((int) plain.chars().filter(c -> c == '\n').count() + 1);
        }
    }

    /** What FreeMarker prints, or null when the parts do not make a template. */
    private static String run(String text) throws IOException {
        try {
            PackConfiguration configuration = new PackConfiguration(name -> null);
            Template template = new Template("t.ftl", new StringReader(text), configuration);
            StringWriter out = new StringWriter();
            var environment = template.createProcessingEnvironment(Map.of(), out);
            Place.bind(environment, new PrintedValues(new Budget(1000), false), Map.of(), new LineMarkers());
            environment.process();
            return out.toString();
        } catch (freemarker.core.ParseException | freemarker.template.TemplateException e) {
            return null;
        }
    }

    @Tag("once")
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void piecesAreTheWholeText(@ForAll("templates") String text) {
        StringBuilder joined = new StringBuilder();
        FtlScanner.scan(text).forEach(piece -> joined.append(piece.of(text)));
        assertThat(joined).hasToString(text);
    }

    @Example
    void linesAreThoseOfTheFile() {
        Rendering rendering = Mall.of("<#import '/shared/m.ftl' as m>\n# Titel\n\n<#list 1..2 as i>\nrad ${i}\n"
                        + "</#list>\n<@m.a/>\nslut  \n<#if\n  true>sist</#if>")
                .file("shared/m.ftl", "<#macro a>\nfrån\nmakrot\n</#macro>")
                .rendered();
        assertThat(rendering.markup().lines().toList()).hasSize(8);
        assertThat(rendering.lines())
                .extracting(SourceSpan::address)
                .containsExactly(
                        "templates/t/t.md.ftl:3:1",
                        "templates/t/t.md.ftl:6:1",
                        "templates/t/t.md.ftl:6:1",
                        "templates/t/t.md.ftl:6:1",
                        "templates/shared/m.ftl:2:1",
                        "templates/shared/m.ftl:3:1",
                        "templates/t/t.md.ftl:9:1",
                        "templates/t/t.md.ftl:11:3");
    }
}
