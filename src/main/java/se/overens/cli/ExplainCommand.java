package se.overens.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Messages;
import se.overens.diagnostic.Nowhere;

/** {@code overens explain}: what a code means and what to do about it. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.optional(spec, "0", "CODE", "code"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        List<String> asked = given.matchedPositionalValue(0, List.of());
        List<String> ids = Arrays.stream(Code.values()).map(Code::id).sorted().toList();
        Messages explanations = Messages.explanations(console.messages().language());
        if (asked.isEmpty()) {
            ids.forEach(id -> console.result(id + "  " + explanations.text(id + ".title")));
            return console.finish(List.of(), List.of());
        }
        String id = asked.get(0).toUpperCase(Locale.ROOT);
        if (!ids.contains(id)) {
            Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_CODE, Nowhere.NOWHERE, id);
            return console.finish(List.of(), List.of(unknown.hint("range", ids.get(0), ids.get(ids.size() - 1))));
        }
        console.result(id + ": " + explanations.text(id + ".title"));
        console.result("");
        console.result(explanations.text(id + ".explain"));
        return console.finish(List.of(), List.of());
    }
}
