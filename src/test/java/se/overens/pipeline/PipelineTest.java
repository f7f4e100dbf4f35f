package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Diagnostics;

class PipelineTest {
    private Pipeline pipeline;

    @BeforeEach
    void open() {
        pipeline = opened();
    }

    @Test
    void makesTheSameBytesEverywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = letter(pipeline, "laxa");
        try {
            for (String there : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(there));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(letter(opened(), "laxa")).as(there).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Pipeline opened() {
        Diagnostics diagnostics = new Diagnostics();
        Pipeline pipeline = Pipeline.open(WorkspaceFixture.EXAMPLE, diagnostics);
        assertThat(diagnostics.list()).isEmpty();
        return pipeline;
    }

    private static byte[] letter(Pipeline pipeline, String municipality) {
        RenderedDocument letter = pipeline.render(new DocumentRequest("letter-of-intent", municipality, null));
        assertThat(letter.diagnostics()).isEmpty();
        return letter.bytes();
    }
}
