package se.overens.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Message;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.SourceSpan;
import se.overens.diagnostic.ValuePath;
import se.overens.diagnostic.WholeFile;

/**
 * The outcome of a command as one JSON object: {@code exitCode}, {@code files}, {@code output}, {@code missing} (of how
 * many values a draft has placeholders), after a check {@code documents} ({@code set} out, {@code of} how many), after a
 * batch {@code subjects} ({@link Subject}), and {@code diagnostics}.
 *
 * <p>A diagnostic has {@code code}, {@code severity} ({@code error} or {@code warning}, in every language),
 * {@code message}, {@code hints}, and where they are known {@code label}, {@code file}, {@code line}, {@code column} (from 1, in code
 * points), {@code length} and {@code path}.
 */
public final class ResultJson {
    private ResultJson() {}

    /**
     * What a command has done.
     *
     * @param exitCode its exit code
     * @param files the files that were written
     * @param output the lines that the command would have printed without {@code --json}
     * @param missing how many values a draft lacks; 0 for everything else
     * @param coverage which documents were set out; null if nothing was checked
     * @param subjects what came of each subject of a batch; null if there was none
     */
    public record Outcome(
            int exitCode,
            List<String> files,
            List<String> output,
            int missing,
            @Nullable Coverage coverage,
            @Nullable List<Subject> subjects) {
        public Outcome {
            files = List.copyOf(files);
            output = List.copyOf(output);
        }
    }

    /**
     * What came of one subject of a batch.
     *
     * @param subject its id
     * @param name what people call it
     * @param status {@code made}, {@code unchanged}, {@code failed}, {@code notApplicable} or {@code notReached}
     * @param files the names of its files
     * @param pages how many pages its document has
     * @param missing how many values it lacks
     */
    public record Subject(String subject, String name, String status, List<String> files, int pages, int missing) {}

    /**
     * How much of a workspace was looked at.
     *
     * @param set how many documents were set out
     * @param of how many there are
     */
    public record Coverage(int set, int of) {}

    /** The JSON text, on one line. */
    public static String write(Outcome outcome, List<Diagnostic> found, Messages messages) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("exitCode", outcome.exitCode());
            writeTexts(json, "files", outcome.files());
            writeTexts(json, "output", outcome.output());
            json.writeNumberField("missing", outcome.missing());
            Coverage coverage = outcome.coverage();
            if (coverage != null) {
                json.writeObjectFieldStart("documents");
                json.writeNumberField("set", coverage.set());
                json.writeNumberField("of", coverage.of());
                json.writeEndObject();
            }
            List<Subject> subjects = outcome.subjects();
            if (subjects != null) {
                writeSubjects(json, subjects);
            }
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : found) {
                write(json, diagnostic, messages);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeSubjects(JsonGenerator json, List<Subject> subjects) throws IOException {
        json.writeArrayFieldStart("subjects");
        for (Subject subject : subjects) {
            json.writeStartObject();
            json.writeStringField("subject", subject.subject());
            json.writeStringField("name", subject.name());
            json.writeStringField("status", subject.status());
            writeTexts(json, "files", subject.files());
            json.writeNumberField("pages", subject.pages());
            json.writeNumberField("missing", subject.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("message", messages.text(diagnostic.sentence()));
        Message label = diagnostic.label();
        if (label != null) {
            json.writeStringField("label", messages.text(label));
        }
        writeTexts(
                json, "hints", diagnostic.hints().stream().map(messages::text).toList());
        if (diagnostic.location() instanceof SourceSpan span) {
            json.writeStringField("file", span.file());
            json.writeNumberField("line", span.line());
            json.writeNumberField("column", span.column());
            json.writeNumberField("length", span.length());
        } else if (diagnostic.location() instanceof WholeFile file) {
            json.writeStringField("file", file.file());
        } else if (diagnostic.location() instanceof ValuePath path) {
            json.writeStringField("path", path.text());
        }
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
