package se.overens.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.WholeFile;

/** A workspace without municipalities, and what its theme gives. */
final class ThemeFolder {
    final Path folder;
    final Diagnostics diagnostics = new Diagnostics();

    ThemeFolder(Path folder) {
        this.folder = folder;
        put("overens.yaml", "schema: overens/1\nregion: {code: \"18\"}\ndefinition: orebro\n");
    }

    ThemeFolder put(String file, String text) {
        return put(file, text.getBytes(UTF_8));
    }

    ThemeFolder put(String file, byte[] content) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Look read() {
        return Objects.requireNonNull(WorkspaceReader.read(folder, diagnostics)).look();
    }

    Look readWithoutFindings() {
        Look look = read();
        assertThat(found()).isEmpty();
        return look;
    }

    /** The findings of a theme, each as code, place and label: {@code OV260 theme.yaml:2:9 colour[]}. */
    List<String> findings(String theme) {
        put("theme.yaml", theme).read();
        return found();
    }

    private List<String> found() {
        return diagnostics.list().stream().map(ThemeFolder::shown).toList();
    }

    private static String shown(Diagnostic found) {
        String place =
                found.location() instanceof SourceSpan span ? span.address() : ((WholeFile) found.location()).file();
        Message label = found.label();
        String words = label == null ? "" : " " + label.key().substring(6) + label.arguments();
        return found.code().id() + " " + place + words;
    }

    /** The sentences of a theme's first finding in a language: what, where, what to do. */
    List<String> sentences(String theme, Language language) {
        put("theme.yaml", theme).read();
        Messages messages = Messages.of(language);
        Diagnostic first = diagnostics.list().get(0);
        List<String> sentences = new ArrayList<>(List.of(messages.text(first.sentence())));
        sentences.add(messages.text(Objects.requireNonNull(first.label())));
        first.hints().forEach(hint -> sentences.add(messages.text(hint)));
        return sentences;
    }
}
