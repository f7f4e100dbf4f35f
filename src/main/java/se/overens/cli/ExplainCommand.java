package se.overens.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.overens.diagnostic.Code;
import se.overens.diagnostic.Diagnostic;
import se.overens.diagnostic.Nowhere;

/** {@code overens explain}: what a code means and what to do about it. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void describe(CommandSpec spec, Words words) {
        spec.addPositional(words.parameter(spec, 0, "CODE"));
    }

    @Override
    public ExitCode run(ParseResult given, Console console) {
        String id = given.matchedPositionalValue(0, "").toUpperCase(Locale.ROOT);
        Optional<Code> code =
                Arrays.stream(Code.values()).filter(c -> c.id().equals(id)).findFirst();
        if (code.isEmpty()) {
            String first = Code.values()[0].id();
            String last = Code.values()[Code.values().length - 1].id();
            return console.finish(
                    List.of(),
                    List.of(Diagnostic.of(Code.UNKNOWN_CODE, Nowhere.NOWHERE, id)
                            .hint("range", first, last)));
        }
        console.result(id + ": " + console.messages().text(id + ".title"));
        console.result("");
        console.result(console.messages().text(id + ".explain"));
        return console.finish(List.of(), List.of());
    }
}
