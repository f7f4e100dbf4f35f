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
 * many values a draft has placeholders), after a check {@code documents} ({@code set} out, {@code of} how many), and
 * {@code diagnostics}.
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
     */
    public record Outcome(
            int exitCode,
            List<String> files,
            List<String> output,
            int missing,
            @Nullable Coverage coverage) {
        public Outcome {
            files = List.copyOf(files);
            output = List.copyOf(output);
        }
    }

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
