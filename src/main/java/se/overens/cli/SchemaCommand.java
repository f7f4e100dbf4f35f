package se.overens.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.workspace.EditorSchema;
import se.overens.workspace.SchemaKind;

/** {@code overens schema}: what a kind of file may hold, as JSON Schema for an editor. */
final class SchemaCommand implements Command {
    @Override
    public String name() {
        return "schema";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.choice(spec, 0, "KIND", kinds()));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        String asked = given.matchedPositionalValue(0, "");
        Optional<SchemaKind> kind = Arrays.stream(SchemaKind.values())
                .filter(k -> k.word().equals(asked))
                .findFirst();
        if (kind.isEmpty()) {
            return console.finish(List.of(), List.of(UsageFault.notAllowed("KIND", asked, String.join(", ", kinds()))));
        }
        EditorSchema.of(kind.get()).lines().forEach(console::result);
        return console.finish(List.of(), List.of());
    }

    private static List<String> kinds() {
        return Arrays.stream(SchemaKind.values()).map(SchemaKind::word).toList();
    }
}
