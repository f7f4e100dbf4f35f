package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.overens.diagnostic.Diagnostics;
import se.overens.template.TemplateEngine;
import se.overens.template.TemplatePack;

class BuiltInTemplatesTest {
    private final TemplatePack pack = BuiltInTemplates.load(Map.of("letter-of-intent/letter-of-intent.md.ftl", "Own."));

    @Test
    void whatComesWithTheProgramPassesTheScanThatItIsSpared() {
        Diagnostics found = new Diagnostics();
        Map<String, String> files = BuiltInTemplates.load(Map.of()).files();
        assertThat(TemplateEngine.load(new TemplatePack(files, "templates/"), found))
                .isNotNull();
        assertThat(found.list()).isEmpty();
    }

    @Test
    void ownTemplatesAreNotSparedUnderTheNameOfABuiltInOne() {
        assertThat(pack.files().keySet()).containsAll(pack.builtIn());
        assertThat(pack.builtIn())
                .contains("local-agreement/local-agreement.md.ftl")
                .doesNotContain("letter-of-intent/letter-of-intent.md.ftl");
    }

    @Test
    void theHeaderIsTheSameWhetherTheWholeTemplateIsParsedOrNot() {
        TemplatePack all = BuiltInTemplates.load(Map.of());
        Diagnostics found = new Diagnostics();
        TemplateEngine spared = Objects.requireNonNull(TemplateEngine.load(all, found));
        TemplateEngine parsed =
                Objects.requireNonNull(TemplateEngine.load(new TemplatePack(all.files(), "templates/"), found));
        assertThat(spared.documents())
                .hasSizeGreaterThan(9)
                .allSatisfy(document -> assertThat(spared.header(document, found))
                        .isNotNull()
                        .isEqualTo(parsed.header(document, found)));
        assertThat(found.list()).isEmpty();
    }
}
