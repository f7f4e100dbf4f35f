package se.overens.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.overens.WorkspaceFixture;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.template.TemplateEngine;

class TemplatesAheadTest {
    private static final DocumentRequest LETTER = new DocumentRequest("letter-of-intent", "laxa", null);

    @TempDir
    Path folder;

    private final Diagnostics found = new Diagnostics();

    @Test
    void aWorkspaceOpenedForOneDocumentMakesTheSameOfIt() {
        Pipeline ahead = Objects.requireNonNull(Pipeline.openFor(WorkspaceFixture.EXAMPLE, LETTER, found));
        Pipeline whole = Objects.requireNonNull(Pipeline.open(WorkspaceFixture.EXAMPLE, found));
        assertThat(ahead.render(LETTER).bytes()).isEqualTo(whole.render(LETTER).bytes());
    }

    @Test
    void aDocumentThatIsNotThereIsFoundWhenItIsAskedFor() {
        DocumentRequest unknown = new DocumentRequest("letter-of-intnt", "laxa", null);
        Pipeline pipeline = Objects.requireNonNull(Pipeline.openFor(WorkspaceFixture.EXAMPLE, unknown, found));
        assertThat(found.list()).isEmpty();
        assertThat(pipeline.render(unknown).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNKNOWN_DOCUMENT);
    }

    @Test
    void whatIsWrongWithAnOwnTemplateIsToldOnce() throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates/letter-of-intent"));
        Files.copy(WorkspaceFixture.EXAMPLE.resolve("overens.yaml"), folder.resolve("overens.yaml"));
        Files.writeString(own.resolve("letter-of-intent.md.ftl"), "<#if>");
        Files.write(own.resolve("latin.ftl"), new byte[] {'a', (byte) 0xE5});
        assertThat(Pipeline.openFor(folder, LETTER, found)).isNull();
        assertThat(found.list())
                .extracting(Diagnostic::code)
                .contains(Code.TEMPLATE_SYNTAX)
                .doesNotHaveDuplicates();
    }

    @Test
    void templatesThatChangeWhileTheDataAreReadAreLoadedAnew() {
        TemplatesAhead ahead = TemplatesAhead.begin(folder, null);
        TemplateEngine engine = ahead.load(Map.of("note/note.md.ftl", "Hej."), found);
        assertThat(Objects.requireNonNull(engine).documents()).contains("note", "letter-of-intent");
    }
}
