package se.overens.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Diagnostics;
import se.overens.diagnostic.Language;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;

/** What reading and binding one file gave: the record, the places and the findings. */
record Reading<T extends Record>(@Nullable T value, SourceMap places, List<Diagnostic> findings) {
    static final String FILE = "municipalities/laxa.yaml";

    static <T extends Record> Reading<T> of(Class<T> type, String yaml) {
        return of(type, yaml.getBytes(StandardCharsets.UTF_8));
    }

    static <T extends Record> Reading<T> of(Class<T> type, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        SourceMap places = new SourceMap();
        YamlDocument document = YamlDocument.read(FILE, bytes, diagnostics);
        T value = document == null ? null : document.bind(type, ValuePath.ROOT, places, diagnostics);
        return new Reading<>(value, places, diagnostics.list());
    }

    /** The record of a file without faults. */
    T good() {
        if (value == null || !findings.isEmpty()) {
            throw new AssertionError("faults in a good file:\n" + shown(Language.ENGLISH));
        }
        return value;
    }

    List<Code> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }

    /** Line, column and length of the first finding. */
    String place() {
        SourceSpan span = (SourceSpan) findings.get(0).location();
        return span.line() + ":" + span.column() + "+" + span.length();
    }

    /** The part of the source line that the first finding's caret underlines. */
    String underlined() {
        SourceSpan span = (SourceSpan) findings.get(0).location();
        String line = span.sourceLine();
        int from = line.offsetByCodePoints(0, span.column() - 1);
        return line.substring(from, line.offsetByCodePoints(from, span.length()));
    }

    /** Every finding as code, place and the words of a language, a line for each sentence, label and hint. */
    String shown(Language language) {
        Messages messages = Messages.of(language);
        return findings.stream().map(d -> show(d, messages)).collect(Collectors.joining("\n"));
    }

    private static String show(Diagnostic d, Messages messages) {
        StringBuilder out = new StringBuilder(d.code().id()).append(' ');
        if (d.location() instanceof SourceSpan span) {
            out.append(span.line())
                    .append(':')
                    .append(span.column())
                    .append('+')
                    .append(span.length());
        } else {
            out.append(d.location());
        }
        out.append(' ').append(messages.text(d.sentence()));
        if (d.label() != null) {
            out.append("\n  ^ ").append(messages.text(d.label()));
        }
        d.hints().forEach(hint -> out.append("\n  = ").append(messages.text(hint)));
        return out.toString();
    }
}
